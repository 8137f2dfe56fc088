import { Injectable } from '@nestjs/common';
import { type Actor, Failure, type SourceView } from '@lapwing/contracts';
import { Clock, Ids, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { hubNotes } from '../follow-hubs/hub-notes.js';
import type { Entry } from '../reach-sources/connector.js';
import { PushAddress } from '../receive-pushes/push-address.js';
import { SecretStore } from '../seal-secrets/secret.store.js';
import { wishViews } from '../silence-sources/wish-view.js';
import { ItemLine } from './item-line.js';
import { SourceRow } from './source.row.js';

/** The sources and the entries of their feeds. */
@Injectable()
export class SourceStore {
  constructor(
    private readonly ids: Ids,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly secrets: SecretStore,
    private readonly pushes: PushAddress,
  ) {}

  /** The opened secrets of a source. Throws `Failure` locked. */
  async secretsOf(tx: EntityManager, sourceId: string): Promise<Readonly<Record<string, string>>> {
    return this.secrets.open(tx, sourceId);
  }

  /** Adds the entries that are new or changed, has their pages fetched, and says how many they are. */
  async addItems(
    tx: EntityManager,
    sourceId: string,
    links: readonly Extract<Entry, { is: 'link' }>[],
  ): Promise<number> {
    const now = this.clock.now();
    let fresh = 0;
    let line: ItemLine | null = null;
    for (const link of links) {
      const [added] = await tx.query<{ id: string }[]>(
        `insert into item (id, source_id, url, title, published, text, feed, seen_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (source_id, url) do update set
           title = excluded.title, published = excluded.published, text = excluded.text, feed = excluded.feed,
           attempts = 0, failure = null
         where (item.title, item.published, item.text) is distinct from (excluded.title, excluded.published, excluded.text)
         returning id`,
        [this.ids.next(), sourceId, link.url, link.title, link.published, link.text, link.feed, now],
      );
      if (added === undefined) continue;
      fresh += 1;
      line ??= await ItemLine.of(tx, sourceId);
      await this.jobs.at(tx, 'item.fetch', added.id, line.join(link.url, now), line.laneOf(link.url));
    }
    return fresh;
  }

  /** Sources as people see them, by name; one alone where an id is given. */
  async views(tx: EntityManager, reader: Actor, id: string | null = null): Promise<SourceView[]> {
    const rows =
      id === null ? await tx.find(SourceRow, { order: { name: 'ASC' } }) : await tx.findBy(SourceRow, { id });
    const counts = await tx.query<{ id: string; documents: number }[]>(
      `select source_id as id, count(*)::int as documents from document
       where $1::uuid is null or source_id = $1 group by source_id`,
      [id],
    );
    const documents = new Map(counts.map((count) => [count.id, count.documents]));
    const secrets = await this.secrets.names(tx, id);
    const hubs = await hubNotes(tx, id);
    const wishes = await wishViews(tx, id, reader);
    return rows.map((row) => ({
      ...viewOf(row, documents.get(row.id) ?? 0),
      secretsSet: secrets.get(row.id) ?? [],
      pushUrl: row.pushToken === null ? null : this.pushes.ofSource(row.pushToken),
      notes: [...row.notes, ...(hubs.get(row.id) ?? [])],
      wish: wishes.get(row.id) ?? null,
    }));
  }

  /** One source as people see it. Throws `Failure` not_found. */
  async demandView(tx: EntityManager, id: string, reader: Actor): Promise<SourceView> {
    const [view] = await this.views(tx, reader, id);
    if (view === undefined) throw new Failure('not_found');
    return view;
  }
}

function viewOf(row: SourceRow, documents: number): Omit<SourceView, 'secretsSet' | 'pushUrl' | 'notes' | 'wish'> {
  return {
    id: row.id,
    name: row.name,
    url: row.url,
    grade: row.grade,
    type: row.type,
    language: row.language,
    country: row.country,
    cadenceSeconds: row.cadenceSeconds,
    enabled: row.enabled,
    connector: row.connector,
    settings: { ...row.settings },
    critical: row.critical,
    slowestSeconds: row.slowestSeconds,
    expectedSeconds: row.expectedSeconds,
    proxy: row.proxy,
    owner: row.owner,
    healthSince: row.healthSince.toISOString(),
    lastNewAt: row.lastNewAt?.toISOString() ?? null,
    intervalSeconds: row.intervalSeconds,
    learntSeconds: row.learntSeconds,
    health: row.health,
    healthDetail: row.healthDetail,
    healthBecause:
      row.healthDetail === null || row.healthBecause === null
        ? null
        : { ...row.healthBecause, values: { ...row.healthBecause.values } },
    lastGoodAt: row.lastGoodAt?.toISOString() ?? null,
    lastTriedAt: row.lastTriedAt?.toISOString() ?? null,
    nextAt: row.enabled ? (row.nextAt?.toISOString() ?? null) : null,
    documents,
    version: row.version,
  };
}
