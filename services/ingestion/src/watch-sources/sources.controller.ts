import { isDeepStrictEqual } from 'node:util';
import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  type ReplyOf,
  type RequestOf,
  sourcesAdd,
  sourcesChange,
  sourcesConnectors,
  sourcesList,
  sourcesPoll,
  type SourceView,
} from '@lapwing/contracts';
import { Clock, Ids } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { connectorViews } from '../reach-sources/connectors.js';
import { SourceIntake } from './source-intake.js';
import { SourceRow } from './source.row.js';
import { SourceSchedule } from './source-schedule.js';
import { SourceStore } from './source.store.js';

/** What operators and readers ask about sources. */
@Controller()
export class SourcesController {
  constructor(
    private readonly sources: SourceStore,
    private readonly schedule: SourceSchedule,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly intake: SourceIntake,
  ) {}

  @Answers(sourcesList)
  async list(_: RequestOf<typeof sourcesList>, tx: EntityManager): Promise<ReplyOf<typeof sourcesList>> {
    return { items: await this.sources.views(tx) };
  }

  @Answers(sourcesConnectors)
  async connectors(): Promise<ReplyOf<typeof sourcesConnectors>> {
    return { items: connectorViews() };
  }

  @Answers(sourcesAdd)
  async add(request: RequestOf<typeof sourcesAdd>, tx: EntityManager): Promise<ReplyOf<typeof sourcesAdd>> {
    const id = this.ids.next();
    const entry = this.intake.checked(id, request);
    await this.refuseTwin(tx, id, entry.url);
    const health = entry.enabled ? 'new' : 'disabled';
    const now = this.clock.now();
    await tx.insert(SourceRow, { ...entry, id, version: 1, health, healthSince: now, failures: 0, addedAt: now });
    await this.intake.keepSecrets(tx, { id, ...entry }, request.secrets, null);
    if (entry.enabled) await this.schedule.lookNow(tx, id);
    return this.view(tx, id);
  }

  @Answers(sourcesChange)
  async change(request: RequestOf<typeof sourcesChange>, tx: EntityManager): Promise<ReplyOf<typeof sourcesChange>> {
    const { id, version, ...wished } = request;
    const row = await tx.findOne(SourceRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (row === null) throw new Failure('not_found');
    if (row.version !== version)
      throw new Failure('stale_version', { detail: 'Somebody changed this source meanwhile.' });
    const entry = this.intake.checked(id, wished, row);
    await this.refuseTwin(tx, id, entry.url);
    const moved = isElsewhere(row, entry);
    const unseen = { etag: null, lastModified: null, sha256: null, unreadable: false, memory: null, failures: 0 };
    const anew = { ...unseen, rhythm: null, learntSeconds: null, intervalSeconds: null };
    const revived = entry.enabled && (!row.enabled || moved);
    const health = entry.enabled ? (revived ? ('new' as const) : row.health) : ('disabled' as const);
    const healthDetail = revived || !entry.enabled ? null : row.healthDetail;
    const healthSince = health === row.health ? row.healthSince : this.clock.now();
    const after = { ...entry, ...(moved ? anew : {}), health, healthDetail, healthSince, version: version + 1 };
    await tx.update(SourceRow, { id }, after);
    await this.intake.keepSecrets(tx, { id, ...entry }, wished.secrets, row);
    await this.intake.settleHub(tx, id);
    if (entry.enabled) await this.schedule.lookNow(tx, id);
    return this.view(tx, id);
  }

  @Answers(sourcesPoll)
  async poll({ id }: RequestOf<typeof sourcesPoll>, tx: EntityManager): Promise<ReplyOf<typeof sourcesPoll>> {
    const source = await this.view(tx, id);
    if (!source.enabled) throw new Failure('conflict', { detail: 'The source is disabled.' });
    // What could not be read is read again, whatever the server says of it: we may have learnt meanwhile.
    await tx.update(SourceRow, { id, unreadable: true }, { etag: null, lastModified: null, sha256: null });
    await this.schedule.lookNow(tx, id);
    return this.view(tx, id);
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

/** Whether what was seen so far was another place, or the same read in another way. */
function isElsewhere(row: SourceRow, entry: Pick<SourceRow, 'url' | 'connector' | 'settings'>): boolean {
  // The database keeps the settings, not the order in which they were named.
  const [before, after] = [row, entry].map(({ url, connector, settings }) => [url, connector, settings]);
  return !isDeepStrictEqual(before, after);
}
