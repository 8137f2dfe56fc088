import { Injectable } from '@nestjs/common';
import type { Development } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { In, type EntityManager } from 'typeorm';
import { DevelopmentRow } from './development.row.js';

/** A development to look at again, with when it was heard of and since when the look is due. */
export interface Due {
  development: Development;
  heardAt: Date;
  dueAt: Date;
}

/** Matching's own copy of the developments, as last heard of. */
@Injectable()
export class DevelopmentStore {
  constructor(private readonly clock: Clock) {}

  /**
   * Takes versions of different developments over and locks these, each to be looked at again when `again` says; by id, those
   * that were news. They come in the order of their ids, so that two transactions never wait for each other.
   */
  async keepAll(
    tx: EntityManager,
    developments: readonly Development[],
    again: (development: Development) => Date,
  ): Promise<ReadonlyMap<string, 'first' | 'further'>> {
    if (developments.length === 0) return new Map();
    const rows = await tx.query<{ id: string; first: boolean }[]>(
      `insert into development as d (id, version, hosts, origin, kind, snapshot, seen_at, changed_at, heard_at, look_again_at)
       select id, version, hosts, origin, kind, snapshot, $2, changed_at, $2, again_at
       from json_to_recordset($1::json) as t (id uuid, version int, hosts text[], origin text, kind text, snapshot jsonb,
         changed_at timestamptz, again_at timestamptz)
       on conflict (id) do update set version = excluded.version, hosts = excluded.hosts, origin = excluded.origin,
         kind = excluded.kind, snapshot = excluded.snapshot, changed_at = excluded.changed_at,
         heard_at = excluded.heard_at, look_again_at = excluded.look_again_at
       where d.version < excluded.version returning id, xmax = 0 as first`,
      [JSON.stringify(developments.map((one) => ({ ...written(one), again_at: again(one) }))), this.clock.now()],
    );
    return new Map(rows.map(({ id, first }) => [id, first ? 'first' : 'further']));
  }

  /** Takes and holds some developments that are to be looked at again by now, the longest due first. */
  async toLookAgain(tx: EntityManager, now: Date, limit: number): Promise<Due[]> {
    const [rows] = await tx.query<[{ snapshot: Development; heard_at: Date; due_at: Date }[], number]>(
      `with due as (select id, look_again_at as due_at from development where look_again_at <= $1
         order by look_again_at limit $2 for update skip locked)
       update development d set look_again_at = null from due where d.id = due.id
       returning d.snapshot, d.heard_at, due.due_at`,
      [now, limit],
    );
    return rows.map((row) => ({ development: row.snapshot, heardAt: row.heard_at, dueAt: row.due_at }));
  }

  /** Has these looked at again once more. */
  async lookAgain(tx: EntityManager, ids: readonly string[], at: Date): Promise<void> {
    await tx.query('update development set look_again_at = $2 where id = any($1)', [ids, at]);
  }

  /** What was known of these so far, by id, held in the order of their ids. */
  async holdAll(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Development>> {
    if (ids.length === 0) return new Map();
    const where = { id: In([...ids]) };
    const rows = await tx.find(DevelopmentRow, { where, order: { id: 'asc' }, lock: { mode: 'pessimistic_write' } });
    return new Map(rows.map(({ id, snapshot }) => [id, snapshot]));
  }

  /** Its survivor says that a development went into it; that itself will say so with a version of its own. */
  async endAbsorbed(tx: EntityManager, id: string): Promise<void> {
    await tx.query(`update development set snapshot = jsonb_set(snapshot, '{state}', '"withdrawn"') where id = $1`, [
      id,
    ]);
  }

  /** Reads a development and holds it, so that its alerts are judged by one transaction at a time. */
  async lock(tx: EntityManager, id: string): Promise<Development | null> {
    const row = await tx.findOne(DevelopmentRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row?.snapshot ?? null;
  }

  async all(tx: EntityManager, ids: readonly string[]): Promise<Development[]> {
    if (ids.length === 0) return [];
    const rows = await tx.find(DevelopmentRow, {
      where: { id: In([...ids]) },
      order: { changedAt: 'desc', id: 'asc' },
    });
    return rows.map(({ snapshot }) => snapshot);
  }

  /** Developments that act in one of the countries, or are acts of one of the origins. */
  async concerning(
    tx: EntityManager,
    countries: readonly string[],
    origins: readonly string[],
  ): Promise<Development[]> {
    const rows = await tx.query<{ snapshot: Development }[]>(
      `select snapshot from development
       where hosts && $1::text[] or (kind = 'origin_action' and origin = any($2::text[])) order by id`,
      [countries, origins],
    );
    return rows.map(({ snapshot }) => snapshot);
  }

  /** Ids of developments that changed since an instant, in order. */
  async changedSince(tx: EntityManager, since: Date): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>('select id from development where changed_at >= $1 order by id', [
      since,
    ]);
    return rows.map(({ id }) => id);
  }

  /** The versions known, by id. */
  async versions(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.findBy(DevelopmentRow, { id: In([...ids]) });
    return new Map(rows.map(({ id, version }) => [id, version]));
  }
}

function written(development: Development): Record<string, unknown> {
  const { id, version, origin, kind, changedAt } = development;
  const hosts = [...new Set([...development.hosts, ...development.parties.map(({ country }) => country)])];
  return { id, version, hosts, origin, kind, snapshot: development, changed_at: changedAt };
}
