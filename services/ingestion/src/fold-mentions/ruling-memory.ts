import { Injectable } from '@nestjs/common';
import type { Development, Known, Mention, Report, Ruled } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { STANDING_ASSIGNMENT } from './standing-assignment.js';

/** A development that was absorbed: as it stood, and where it lives on. */
export interface Absorbed {
  was: Development;
  into: string;
}

type ReportsOf = (tx: EntityManager, ids: string[]) => Promise<Map<string, Report[]>>;

/** What people have ruled, as folding has to keep to it. */
@Injectable()
export class RulingMemory {
  /** What concerns a mention of a document: whom its candidates absorbed or are apart from, and what was placed before. */
  async about(
    tx: EntityManager,
    documentId: string,
    wish: { known: readonly Known[]; absorbed: readonly Absorbed[]; reportsOf: ReportsOf },
  ): Promise<Ruled> {
    const placed = await this.placed(tx, documentId);
    const intoIds = await Promise.all(wish.absorbed.map(({ into }) => this.survivorOf(tx, into)));
    const ids = [...new Set([...intoIds, ...placed.map((one) => one.id)])];
    const living = await this.living(tx, ids, wish.reportsOf);
    const absorbed = wish.absorbed.flatMap(({ was }, at) => {
      const into = living.get(intoIds[at] ?? '');
      return into === undefined ? [] : [{ was: { development: was, reports: into.reports }, into }];
    });
    const claims = placed.flatMap(({ mention, id }) => {
      const known = living.get(id);
      return known === undefined ? [] : [{ mention, known }];
    });
    const concerned = [...wish.known.map(({ development }) => development.id), ...ids];
    return { absorbed, placed: claims, apart: await this.apart(tx, concerned) };
  }

  /** The development in which another lives on, over any number of merges. */
  async survivorOf(tx: EntityManager, id: string): Promise<string> {
    const [absorbed] = await this.absorbed(tx, [id]);
    return absorbed?.into ?? id;
  }

  /** Of these developments, the ones that were absorbed, and where each lives on. */
  async absorbed(tx: EntityManager, ids: readonly string[]): Promise<{ id: string; into: string }[]> {
    return tx.query<{ id: string; into: string }[]>(
      `with recursive way (id, at, steps) as (
         select one, one, 0 from unnest($1::uuid[]) as one
         union all
         select way.id, r.other_id, way.steps + 1 from way join ruling r on r.development_id = way.at
         where r.kind = 'merge' and r.state = 'standing' and way.steps < 100
       ) select distinct on (id) id, at as into from way where steps > 0 order by id, steps desc`,
      [ids],
    );
  }

  private async living(tx: EntityManager, ids: string[], reportsOf: ReportsOf): Promise<Map<string, Known>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.query<{ snapshot: Development }[]>(
      `select snapshot from development where id = any($1) and state <> 'withdrawn'`,
      [ids],
    );
    const reports = await reportsOf(tx, ids);
    return new Map(
      rows.map(({ snapshot }) => [snapshot.id, { development: snapshot, reports: reports.get(snapshot.id) ?? [] }]),
    );
  }

  /** The claims of a document that rulings have placed, where they are now. */
  private async placed(tx: EntityManager, documentId: string): Promise<{ mention: Mention; id: string }[]> {
    const rows = await tx.query<{ body: Mention; subjects: string[] | null; development_id: string }[]>(
      `select m.body, a.subjects, a.development_id from mention m
       join ${STANDING_ASSIGNMENT} a on a.mention_id = m.id
       where m.document_id = $1
         and exists (select from placement p where p.mention_id = a.mention_id and p.part = a.part)`,
      [documentId],
    );
    return rows.map((row) => ({
      mention: { ...row.body, subjects: row.subjects ?? row.body.subjects },
      id: row.development_id,
    }));
  }

  /** The names that each of these developments may not take up, because a split gave them to another one. */
  private async apart(tx: EntityManager, ids: string[]): Promise<Ruled['apart']> {
    const rows = await tx.query<{ id: string; names: string[] }[]>(
      `select pair.id, array(select jsonb_array_elements_text(d.snapshot -> 'subjects')) as names
       from (select development_id as id, other_id as other from ruling where kind = 'split' and state = 'standing'
             union select other_id, development_id from ruling where kind = 'split' and state = 'standing') pair
       join development d on d.id = pair.other and d.state <> 'withdrawn'
       where pair.id = any($1)`,
      [ids],
    );
    return rows;
  }
}
