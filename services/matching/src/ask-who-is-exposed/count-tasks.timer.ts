import { Injectable } from '@nestjs/common';
import { TASK_AGE_HOURS, TASK_AGES } from '@lapwing/domain';
import { Clock, Database, Every, Metrics } from '@lapwing/platform';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** Tells how many tasks are open, by how long, over all organisations: never of whom, of what or where. */
@Injectable()
export class CountTasksTimer {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  @Every('tasks.count', MINUTE_MS)
  async count(): Promise<void> {
    const opened = await this.database.inWork((tx) =>
      tx.query<{ at: Date }[]>(`select opened_at as at from exposure_task where state = 'open'`),
    );
    const now = this.clock.now().getTime();
    const ages = opened.map(({ at }) => (now - at.getTime()) / HOUR_MS);
    const gauge = this.metrics.gauge('tasks_open', 'Open tasks by age.', ['age']);
    let from = 0;
    for (const age of TASK_AGES) {
      const until = TASK_AGE_HOURS[age] ?? Number.POSITIVE_INFINITY;
      gauge.set({ age }, ages.filter((hours) => hours < until && (hours >= from || from === 0)).length);
      from = until;
    }
  }
}
