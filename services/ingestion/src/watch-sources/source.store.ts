import { Injectable } from '@nestjs/common';
import type { SourceView } from '@lapwing/contracts';
import { afterPoll, type PollResult } from '@lapwing/domain';
import { Clock, Ids, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { Entry, Look } from '../reach-sources/connector.js';
import { SourceRow } from './source.row.js';

/** While a look is under way the source is not due again; seconds, longer than any look may take. */
const LEASE_S = 60;

/** The sources and the entries of their feeds. */
@Injectable()
export class SourceStore {
  constructor(
    private readonly ids: Ids,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Sets a look at once and takes the source off the schedule until it is over. */
  async lookNow(tx: EntityManager, id: string): Promise<void> {
    const now = this.clock.now();
    const nextAt = new Date(now.getTime() + LEASE_S * 1000);
    const [source] = await tx.query<{ lane: string }[]>(
      'with leased as (update source set next_at = $2 where id = $1 returning coalesce(host, id::text) as lane) table leased',
      [id, nextAt],
    );
    if (source !== undefined) await this.jobs.at(tx, 'source.poll', id, now, source.lane);
  }

  /** The sources that are due, at most `most` of them. */
  async due(tx: EntityManager, most: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select id from source where enabled and next_at <= $1 order by next_at limit $2 for update skip locked`,
      [this.clock.now(), most],
    );
    return rows.map((row) => row.id);
  }

  /** Remembers how a look went and when the next one is. */
  async looked(tx: EntityManager, source: SourceRow, result: PollResult, look: Look): Promise<void> {
    const now = this.clock.now();
    const fresh = result.is === 'read' && result.fresh > 0;
    const lastNewAt = fresh ? now : source.lastNewAt;
    const standing = {
      cadenceSeconds: source.cadenceSeconds,
      failures: source.failures,
      addedAt: source.addedAt.toISOString(),
      lastNewAt: lastNewAt?.toISOString() ?? null,
    };
    const after = afterPoll(standing, result, now.toISOString());
    await tx.update(
      SourceRow,
      { id: source.id },
      {
        health: after.health,
        healthDetail: after.detail,
        failures: after.failures,
        nextAt: new Date(after.nextAt),
        lastNewAt,
        lastTriedAt: now,
        ...(look.seen ?? {}),
        ...(after.health === source.health ? {} : { healthSince: now }),
        unreadable: look.is === 'failed' ? look.seen !== undefined : look.is === 'unchanged' && source.unreadable,
        ...(look.is === 'read' && look.memory !== undefined ? { memory: look.memory } : {}),
        ...(result.is === 'failed' ? {} : { lastGoodAt: now }),
      },
    );
  }

  /** Adds the entries that are new or changed, has their pages fetched, and says how many they are. */
  async addItems(
    tx: EntityManager,
    sourceId: string,
    links: readonly Extract<Entry, { is: 'link' }>[],
  ): Promise<number> {
    const now = this.clock.now();
    let fresh = 0;
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
      await this.jobs.at(tx, 'item.fetch', added.id, now, sourceId);
    }
    return fresh;
  }

  /** Sources as people see them, by name; one alone where an id is given. */
  async views(tx: EntityManager, id: string | null = null): Promise<SourceView[]> {
    const rows =
      id === null ? await tx.find(SourceRow, { order: { name: 'ASC' } }) : await tx.findBy(SourceRow, { id });
    const counts = await tx.query<{ id: string; documents: number }[]>(
      `select source_id as id, count(*)::int as documents from document
       where $1::uuid is null or source_id = $1 group by source_id`,
      [id],
    );
    const documents = new Map(counts.map((count) => [count.id, count.documents]));
    return rows.map((row) => viewOf(row, documents.get(row.id) ?? 0));
  }
}

function viewOf(row: SourceRow, documents: number): SourceView {
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
    secretsSet: [],
    healthSince: row.healthSince.toISOString(),
    lastNewAt: row.lastNewAt?.toISOString() ?? null,
    intervalSeconds: row.intervalSeconds,
    learntSeconds: row.learntSeconds,
    pushUrl: null,
    health: row.health,
    healthDetail: row.healthDetail,
    lastGoodAt: row.lastGoodAt?.toISOString() ?? null,
    lastTriedAt: row.lastTriedAt?.toISOString() ?? null,
    nextAt: row.enabled ? (row.nextAt?.toISOString() ?? null) : null,
    documents,
    version: row.version,
  };
}
