import { Injectable } from '@nestjs/common';
import { QUEUE_REASONS } from '@lapwing/contracts';
import { Database, Every, Metrics } from '@lapwing/platform';

/** Shows how much waits for a person. */
@Injectable()
export class CountWaitingTimer {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  @Every('review.count', 30_000)
  async count(): Promise<void> {
    const rows = await this.database.inWork((tx) =>
      tx.query<{ because: string; count: number }[]>(
        `select because, count(*)::int as count from review_item
         where settled_at is null and because <> 'low_grade' group by because
         union all
         select because, count(*)::int from review_development, unnest(reasons) because where waits group by because`,
      ),
    );
    const gauge = this.metrics.gauge('review_waiting', 'Documents and developments that wait for a person, by why.', [
      'because',
    ]);
    for (const because of QUEUE_REASONS) {
      gauge.set({ because }, rows.find((row) => row.because === because)?.count ?? 0);
    }
  }
}
