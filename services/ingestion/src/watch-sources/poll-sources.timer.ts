import { Injectable } from '@nestjs/common';
import type { PollResult } from '@lapwing/domain';
import { Clock, Database, Every, Metrics, OnJob } from '@lapwing/platform';
import { LookAtSource, type PutOff } from './look-at-source.js';
import { SourceRow } from './source.row.js';
import { SourceSchedule } from './source-schedule.js';

/** Most looks wait for a server; one that never answers holds its place for half a minute. */
const CROWD = { atOnce: 64, perLane: 1 };
const LAG_BUCKETS = [0.25, 0.5, 1, 2, 3, 4, 5, 10, 30, 60, 300];

/** Looks at each source when it is due. */
@Injectable()
export class PollSourcesTimer {
  constructor(
    private readonly database: Database,
    private readonly schedule: SourceSchedule,
    private readonly look: LookAtSource,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  @Every('sources.due', 1_000)
  async due(): Promise<void> {
    await this.database.inWork((tx) => this.schedule.lookAtDue(tx));
  }

  @OnJob('source.poll', CROWD)
  async poll(sourceId: string): Promise<void> {
    const source = await this.database.inWork((tx) => tx.findOneBy(SourceRow, { id: sourceId }));
    if (source === null || !source.enabled) return;
    this.measureLag(source);
    const result = await this.look.look(source);
    if (result !== null) return this.count(result);
    await this.database.inWork((tx) => this.schedule.rest(tx, sourceId));
  }

  private measureLag({ dueAt }: SourceRow): void {
    if (dueAt === null) return;
    const lag = (this.clock.now().getTime() - dueAt.getTime()) / 1000;
    this.metrics
      .histogram('poll_lag_seconds', 'How long after it was due a look at a source began.', [], LAG_BUCKETS)
      .observe(Math.max(0, lag));
  }

  private count(result: PollResult | PutOff): void {
    const word = result.is === 'read' ? (result.fresh > 0 ? 'new' : 'known') : result.is;
    this.metrics.counter('polls_total', 'Looks at sources by what they brought.', ['result']).inc({ result: word });
  }
}
