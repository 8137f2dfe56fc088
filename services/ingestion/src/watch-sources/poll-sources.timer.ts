import { Injectable } from '@nestjs/common';
import type { PollResult } from '@lapwing/domain';
import { Database, Every, Metrics, OnJob } from '@lapwing/platform';
import { LookAtSource } from './look-at-source.js';
import { SourceRow } from './source.row.js';
import { SourceStore } from './source.store.js';

const AT_ONCE = 50;
/** Most looks wait for a server; one that never answers holds its place for half a minute. */
const CROWD = { atOnce: 12, perLane: 1 };

/** Looks at each source when it is due. */
@Injectable()
export class PollSourcesTimer {
  constructor(
    private readonly database: Database,
    private readonly sources: SourceStore,
    private readonly look: LookAtSource,
    private readonly metrics: Metrics,
  ) {}

  @Every('sources.due', 2_000)
  async due(): Promise<void> {
    await this.database.inWork(async (tx) => {
      for (const id of await this.sources.due(tx, AT_ONCE)) await this.sources.lookNow(tx, id);
    });
  }

  @OnJob('source.poll', CROWD)
  async poll(sourceId: string): Promise<void> {
    const source = await this.database.inWork((tx) => tx.findOneBy(SourceRow, { id: sourceId }));
    if (source === null || !source.enabled) return;
    const result = await this.look.look(source);
    if (result !== null) this.count(result);
  }

  private count(result: PollResult): void {
    const word = result.is === 'read' ? (result.fresh > 0 ? 'new' : 'known') : result.is;
    this.metrics.counter('polls_total', 'Looks at sources by what they brought.', ['result']).inc({ result: word });
  }
}
