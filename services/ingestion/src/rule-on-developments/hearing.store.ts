import { Injectable } from '@nestjs/common';
import { type Development, type Heard, headlineOf, type Mention } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { locksOf, takeLocks } from '../fold-mentions/fold-locks.js';
import { RETRACTED } from '../fold-mentions/retracted.js';
import { type ReportColumns, reportFrom } from '../fold-mentions/report-from.js';
import { STANDING_ASSIGNMENT } from '../fold-mentions/standing-assignment.js';
import { SPOKEN_BY } from '../share-developments/told-by-peer.js';
import { REPORTS } from '../take-uploads/built-in-source.js';

interface Columns extends ReportColumns {
  mention_id: string;
  part: number;
  subjects: string[] | null;
  heard_at: Date;
  title: string | null;
  text: string | null;
  language: string | null;
  published: Date;
}

/** A report with the development it belongs to now. */
export type HeardOf = Heard & { developmentId: string };

/** All that was heard of developments, so that they can be folded anew; and where rulings place it. */
@Injectable()
export class HearingStore {
  constructor(private readonly clock: Clock) {}

  /** Reads developments and holds them, and everything that could be folded into them, until the transaction ends. */
  async hold(tx: EntityManager, ids: readonly string[]): Promise<Map<string, Development>> {
    const read = `select snapshot from development where id = any($1) order by id`;
    const seen = await tx.query<{ snapshot: Development }[]>(read, [ids]);
    await takeLocks(tx, locksOf(seen.map(({ snapshot }) => snapshot)));
    const held = await tx.query<{ snapshot: Development }[]>(`${read} for update`, [ids]);
    return new Map(held.map(({ snapshot }) => [snapshot.id, snapshot]));
  }

  /** Every report of these developments that stands, as folding saw it. */
  async heardOf(tx: EntityManager, ids: readonly string[]): Promise<HeardOf[]> {
    const rows = await tx.query<Columns[]>(
      `select a.development_id, a.mention_id, a.part, a.subjects, a.at as heard_at, d.id as document_id,
         s.id as source_id, ${SPOKEN_BY} as url, coalesce(d.grade, s.grade) as grade, s.type, m.body, m.marks, e.sketch, r.reader, e.title, e.text, e.language,
         coalesce(e.published, d.fetched_at) as published
       from ${STANDING_ASSIGNMENT} a
       join mention m on m.id = a.mention_id
       join reading r on r.id = m.reading_id
       join extraction e on e.id = r.extraction_id
       join document d on d.id = m.document_id
       join source s on s.id = d.source_id
       where a.development_id = any($1) and not exists (select from ${RETRACTED} x where x.mention_id = m.id)
       order by a.mention_id, a.part`,
      [ids],
    );
    return rows.map(heardFrom);
  }

  /** Remembers where a ruling puts each report. */
  async place(tx: EntityManager, rulingId: string, heard: readonly Heard[], developmentId: string): Promise<void> {
    await tx.query(
      `insert into placement (ruling_id, mention_id, part, development_id, at)
       select $1, one.mention_id, one.part, $4, $5 from unnest($2::uuid[], $3::int[]) as one (mention_id, part)`,
      [rulingId, heard.map((one) => one.mentionId), heard.map((one) => one.part), developmentId, this.clock.now()],
    );
  }
}

function heardFrom(row: Columns): HeardOf {
  const mention: Mention = { ...row.body, subjects: row.subjects ?? row.body.subjects };
  const { documentId, sourceId, outlet, grade, type, claimed, sketch, marks } = reportFrom(row);
  return {
    developmentId: row.development_id,
    mentionId: row.mention_id,
    part: row.part,
    mention,
    context: {
      developmentId: row.development_id,
      documentId,
      sourceId,
      outlet,
      sourceGrade: grade,
      sourceType: type,
      claimed,
      published: row.published.toISOString(),
      headline: headlineOf(mention, row.title, row.text ?? ''),
      language: row.language,
      sketch,
      marks,
      firstHand: sourceId === REPORTS.id,
      now: row.heard_at.toISOString(),
    },
  };
}
