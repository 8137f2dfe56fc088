import { Injectable } from '@nestjs/common';
import type { PollResult } from '@lapwing/domain';
import { Database, Every, Metrics, OnJob } from '@lapwing/platform';
import { Fetcher } from '../fetch-safely/fetcher.js';
import { LookAtSource } from './look-at-source.js';
import { SourceRow } from './source.row.js';
import { SourceStore } from './source.store.js';

const AT_ONCE = 50;
/** Most looks wait for a server; one that never answers holds its place for half a minute. */
const CROWD = { atOnce: 12, perLane: 1 };
const ACCEPT =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/html;q=0.8,*/*;q=0.1';

/** Looks at each source when it is due. */
@Injectable()
export class PollSourcesTimer {
  constructor(
    private readonly database: Database,
    private readonly sources: SourceStore,
    private readonly fetcher: Fetcher,
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
    const { url, etag, lastModified } = source;
    const fetched = await this.fetcher.fetch({ url, accept: ACCEPT, etag, lastModified });
    const result = await this.look.take(source, fetched);
    this.count(result);
  }

  private count(result: PollResult): void {
    const word = result.is === 'read' ? (result.fresh > 0 ? 'new' : 'known') : result.is;
    this.metrics.counter('polls_total', 'Looks at sources by what they brought.', ['result']).inc({ result: word });
  }
}
