import { Injectable } from '@nestjs/common';
import { Clock, Database, Every, Metrics } from '@lapwing/platform';

const MINUTE_MS = 60_000;

/** Throws codes away that nobody used in time, and counts the offers that wait, over all organisations. */
@Injectable()
export class SweepCodesTimer {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  @Every('hand_over_codes.sweep', MINUTE_MS)
  async sweep(): Promise<void> {
    const waiting = await this.database.inWork(async (tx) => {
      await tx.query('delete from hand_over_code where expires_at <= $1', [this.clock.now()]);
      const [row] = await tx.query<{ waiting: number }[]>(
        `select count(*)::int as waiting from hand_over where side = 'receiver' and state in ('waiting', 'accepting')`,
      );
      return row?.waiting ?? 0;
    });
    this.metrics.gauge('hand_overs_waiting', 'Offers of persons that wait for an answer.').set(waiting);
  }
}
