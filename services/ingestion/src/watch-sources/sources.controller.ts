import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  type ReplyOf,
  type RequestOf,
  sourcesAdd,
  sourcesChange,
  sourcesList,
  sourcesPoll,
  type SourceView,
} from '@lapwing/contracts';
import { Clock, Ids } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { Fetcher } from '../fetch-safely/fetcher.js';
import { SourceRow } from './source.row.js';
import { SourceStore } from './source.store.js';

/** What operators and readers ask about sources. */
@Controller()
export class SourcesController {
  constructor(
    private readonly sources: SourceStore,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly fetcher: Fetcher,
  ) {}

  @Answers(sourcesList)
  async list(_: RequestOf<typeof sourcesList>, tx: EntityManager): Promise<ReplyOf<typeof sourcesList>> {
    return { items: await this.sources.views(tx) };
  }

  @Answers(sourcesAdd)
  async add(entry: RequestOf<typeof sourcesAdd>, tx: EntityManager): Promise<ReplyOf<typeof sourcesAdd>> {
    const id = this.ids.next();
    this.refuseUnreadable(entry.url);
    await this.refuseTwin(tx, id, entry.url);
    const health = entry.enabled ? 'new' : 'disabled';
    await tx.insert(SourceRow, { ...entry, id, version: 1, health, failures: 0, addedAt: this.clock.now() });
    if (entry.enabled) await this.sources.lookNow(tx, id);
    return this.view(tx, id);
  }

  @Answers(sourcesChange)
  async change(request: RequestOf<typeof sourcesChange>, tx: EntityManager): Promise<ReplyOf<typeof sourcesChange>> {
    const { id, version, ...entry } = request;
    const row = await tx.findOne(SourceRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (row === null) throw new Failure('not_found');
    if (row.version !== version)
      throw new Failure('stale_version', { detail: 'Somebody changed this source meanwhile.' });
    if (row.url !== entry.url) this.refuseUnreadable(entry.url);
    await this.refuseTwin(tx, id, entry.url);
    const moved = row.url !== entry.url ? { etag: null, lastModified: null, sha256: null, failures: 0 } : {};
    const revived = entry.enabled && (!row.enabled || row.url !== entry.url);
    const health = entry.enabled ? (revived ? ('new' as const) : row.health) : ('disabled' as const);
    const healthDetail = revived || !entry.enabled ? null : row.healthDetail;
    await tx.update(SourceRow, { id }, { ...entry, ...moved, health, healthDetail, version: version + 1 });
    if (entry.enabled) await this.sources.lookNow(tx, id);
    return this.view(tx, id);
  }

  @Answers(sourcesPoll)
  async poll({ id }: RequestOf<typeof sourcesPoll>, tx: EntityManager): Promise<ReplyOf<typeof sourcesPoll>> {
    const source = await this.view(tx, id);
    if (!source.enabled) throw new Failure('conflict', { detail: 'The source is disabled.' });
    await this.sources.lookNow(tx, id);
    return this.view(tx, id);
  }

  /** What could never be fetched is said at once, where somebody can mend it. */
  private refuseUnreadable(url: string): void {
    const message = this.fetcher.whyNever(url);
    if (message !== null) throw new Failure('invalid', { detail: message, faults: [{ path: 'url', message }] });
  }

  private async refuseTwin(tx: EntityManager, id: string, url: string): Promise<void> {
    const twin = await tx.findOneBy(SourceRow, { url });
    if (twin !== null && twin.id !== id) {
      throw new Failure('conflict', { detail: `This address is read already, as “${twin.name}”.` });
    }
  }

  private async view(tx: EntityManager, id: string): Promise<SourceView> {
    const [view] = await this.sources.views(tx, id);
    if (view === undefined) throw new Failure('not_found');
    return view;
  }
}
