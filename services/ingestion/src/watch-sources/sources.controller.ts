import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  type Actor,
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
import type { EntityManager } from 'typeorm';
import { connectorViews } from '../reach-sources/connectors.js';
import { AskChange } from '../silence-sources/ask-change.js';
import { AddSource } from './add-source.js';
import { ChangeSource } from './change-source.js';
import { SourceRow } from './source.row.js';
import { SourceSchedule } from './source-schedule.js';
import { SourceStore } from './source.store.js';

/** What operators and readers ask about sources. */
@Controller()
export class SourcesController {
  constructor(
    private readonly sources: SourceStore,
    private readonly adding: AddSource,
    private readonly changes: ChangeSource,
    private readonly asking: AskChange,
    private readonly schedule: SourceSchedule,
  ) {}

  @Answers(sourcesList)
  async list(_: RequestOf<typeof sourcesList>, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof sourcesList>> {
    return { items: await this.sources.views(tx, actor) };
  }

  @Answers(sourcesConnectors)
  async connectors(): Promise<ReplyOf<typeof sourcesConnectors>> {
    return { items: connectorViews() };
  }

  @Answers(sourcesAdd)
  async add(request: RequestOf<typeof sourcesAdd>, tx: EntityManager, actor: Actor): Promise<SourceView> {
    return this.sources.demandView(tx, await this.adding.add(tx, request, actor), actor);
  }

  @Answers(sourcesChange)
  async change(request: RequestOf<typeof sourcesChange>, tx: EntityManager, actor: Actor): Promise<SourceView> {
    const { id, version, ...wished } = request;
    await this.asking.ask(tx, await this.changes.hold(tx, id, version), wished, actor);
    return this.sources.demandView(tx, id, actor);
  }

  @Answers(sourcesPoll)
  async poll({ id }: RequestOf<typeof sourcesPoll>, tx: EntityManager, actor: Actor): Promise<SourceView> {
    const source = await this.sources.demandView(tx, id, actor);
    if (!source.enabled) throw new Failure('conflict', { detail: 'The source is disabled.' });
    // What could not be read is read again, whatever the server says of it: we may have learnt meanwhile.
    await tx.update(SourceRow, { id, unreadable: true }, { etag: null, lastModified: null, sha256: null });
    await this.schedule.lookNow(tx, id);
    return this.sources.demandView(tx, id, actor);
  }
}
