import { Injectable } from '@nestjs/common';
import { type Actor, Failure } from '@lapwing/contracts';
import {
  type Development,
  type Grade,
  type Mention,
  type Said,
  type SourceType,
  type WaitingReason,
  waitsForReview,
} from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { RECALLED } from '../file-tips/claim.store.js';
import { RETRACTED } from '../fold-mentions/retracted.js';
import { STANDING_ASSIGNMENT } from '../fold-mentions/standing-assignment.js';
import type { RulingRow } from '../rule-on-developments/ruling.row.js';

interface Standing {
  snapshot: Development;
  opposed: boolean;
  wants_second: boolean;
  recalled: boolean;
  left_reasons: WaitingReason[] | null;
  left_weight: number | null;
}

interface SaidColumns {
  id: string;
  body: Mention;
  type: SourceType;
  grade: Grade;
  published: Date;
}

/** Which developments wait for an operator. */
@Injectable()
export class DevelopmentQueue {
  constructor(private readonly clock: Clock) {}

  /** Decides anew whether these wait, and keeps it. */
  async look(tx: EntityManager, ids: readonly string[]): Promise<void> {
    const rows = await tx.query<Standing[]>(standing, [[...new Set(ids)]]);
    const said = await saidOf(tx, rows);
    for (const { snapshot, opposed, recalled, wants_second: wantsSecond, ...was } of rows) {
      const { left_reasons: reasons, left_weight: weight } = was;
      const left = reasons === null || weight === null ? null : { reasons, weight };
      const beside = { said: said.get(snapshot.id) ?? [], opposed, wantsSecond, recalled, left };
      const waits = waitsForReview(snapshot, beside);
      if (!waits.waits && left === null) {
        await tx.query('delete from review_development where id = $1', [snapshot.id]);
        continue;
      }
      await this.keep(tx, snapshot, {
        waits: waits.waits,
        reasons: waits.reasons,
        weight: waits.waits ? waits.weight : 0,
      });
    }
  }

  /** What an operator leaves as it is waits no longer. Throws `Failure` stale_version where it stands otherwise by now. */
  async leave(tx: EntityManager, id: string, version: number, actor: Actor): Promise<void> {
    const [row] = await tx.query<{ version: number; waits: boolean; reasons: string[] }[]>(
      'select version, waits, reasons from review_development where id = $1 for update',
      [id],
    );
    if (row === undefined) throw new Failure('not_found');
    if (row.version !== version) throw new Failure('stale_version');
    if (!row.waits) return;
    if (row.reasons.includes('second')) {
      throw new Failure('conflict', { detail: 'A ruling on this waits for a second operator: agree or disagree.' });
    }
    await this.mark(tx, id, { orgId: actor.orgId, memberId: actor.memberId });
  }

  /** What was left waits again. */
  async takeUp(tx: EntityManager, id: string): Promise<void> {
    const taken = await tx.query<unknown[]>(
      `with taken as (
         update review_development set waits = true, weight = left_weight, left_reasons = null, left_weight = null,
           left_version = null, left_at = null, left_by_organisation = null, left_by = null
         where id = $1 and left_reasons is not null and not waits and version = left_version returning id
       ) select id from taken`,
      [id],
    );
    if (taken.length === 0) throw new Failure('conflict', { detail: 'It stands otherwise by now. Look again.' });
  }

  /** Who corrected a development has looked at all that spoke against it so far. */
  async settled(
    tx: EntityManager,
    { developmentId, byOrganisation: orgId, byMember: memberId }: RulingRow,
  ): Promise<void> {
    await this.mark(tx, developmentId, { orgId, memberId });
  }

  private async mark(tx: EntityManager, id: string, by: { orgId: string; memberId: string }): Promise<void> {
    await tx.query(
      `update review_development set waits = false, left_reasons = reasons, left_weight = weight, left_version = version,
         left_at = $2, left_by_organisation = $3, left_by = $4
       where id = $1 and waits`,
      [id, this.clock.now(), by.orgId, by.memberId],
    );
  }

  private async keep(
    tx: EntityManager,
    { id, version, hosts, language, changedAt }: Development,
    waits: { waits: boolean; reasons: readonly WaitingReason[]; weight: number },
  ): Promise<void> {
    await tx.query(
      `insert into review_development as r (id, version, reasons, weight, since, waits, hosts, language)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (id) do update set version = $2, reasons = $3, weight = $4, waits = $6, hosts = $7, language = $8,
         since = case when r.waits or not $6 then r.since else $5 end`,
      [id, version, waits.reasons, Math.round(waits.weight), changedAt, waits.waits, hosts, language],
    );
  }
}

const OPPOSABLE = `('refuge', 'data_sharing_agreement', 'extradition_agreement', 'security_agreement', 'wanted_list', 'surveillance')`;

const standing = `
  select d.snapshot, r.left_reasons, r.left_weight,
    exists (select from ruling g where g.state = 'waiting' and (g.development_id = d.id or g.other_id = d.id)) as wants_second,
    exists (select from ${RECALLED} x join ${STANDING_ASSIGNMENT} a on a.mention_id = x.mention_id
      where a.development_id = d.id) as recalled,
    d.kind in ${OPPOSABLE} and d.certainty = 'confirmed' and d.snapshot ->> 'when' is not null and exists (
      select from development o where o.kind = d.kind and o.origin is not distinct from d.origin and o.id <> d.id
        and o.hosts && d.hosts and o.certainty = 'confirmed' and o.state = 'active'
        and o.snapshot ->> 'polarity' <> d.snapshot ->> 'polarity' and o.snapshot ->> 'when' = d.snapshot ->> 'when'
        and o.snapshot -> 'subjects' = '[]' and d.snapshot -> 'subjects' = '[]') as opposed
  from development d left join review_development r on r.id = d.id
  where d.id = any($1)`;

/** What is said of those that could wait. */
async function saidOf(tx: EntityManager, rows: readonly Standing[]): Promise<Map<string, Said[]>> {
  const ids = rows.filter(({ snapshot }) => snapshot.state !== 'withdrawn').map(({ snapshot }) => snapshot.id);
  const said = new Map<string, Said[]>();
  const found = await tx.query<SaidColumns[]>(
    `select a.development_id as id, m.body, s.type, coalesce(d.grade, s.grade) as grade,
       coalesce(e.published, d.fetched_at) as published
     from ${STANDING_ASSIGNMENT} a join mention m on m.id = a.mention_id join reading r on r.id = m.reading_id
     join extraction e on e.id = r.extraction_id join document d on d.id = m.document_id join source s on s.id = d.source_id
     where a.development_id = any($1) and not exists (select from ${RETRACTED} x where x.mention_id = m.id)`,
    [ids],
  );
  for (const { id, body: mention, type: sourceType, grade, published } of found) {
    const one = { mention, sourceType, grade, published: published.toISOString() };
    said.set(id, [...(said.get(id) ?? []), one]);
  }
  return said;
}
