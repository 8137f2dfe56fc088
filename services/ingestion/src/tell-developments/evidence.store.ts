import { Injectable } from '@nestjs/common';
import type { Evidence } from '@lapwing/contracts';
import type { Mention } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { OPERATOR } from '../fold-mentions/mention.store.js';
import { RETRACTED } from '../fold-mentions/retracted.js';
import { STANDING_ASSIGNMENT } from '../fold-mentions/standing-assignment.js';
import type { PageSpan } from '../parser-child/reply.js';

/** A document's evidence and its extracted text. */
export interface Told {
  evidence: Evidence;
  text: string;
  pages: PageSpan[] | null;
  lossy: boolean | null;
}

/** A mention of a development with the document it stands in. */
export interface MentionTold {
  id: string;
  mention: Mention;
  documentId: string;
  /** Why it no longer stands, and since when. */
  retracted: { at: string; because: string } | null;
}

interface Columns {
  id: string;
  source_id: string;
  name: string;
  grade: string;
  url: string;
  final_url: string;
  sha256: string;
  fetched_at: Date;
  title: string | null;
  text: string | null;
  language: string | null;
  published: Date | null;
  pages: PageSpan[] | null;
  lossy: boolean | null;
}

interface MentionColumns {
  id: string;
  body: Mention;
  document_id: string;
  retracted_at: Date | null;
  because: string | null;
}

/** Reads evidence for people: which document, from where, and what it says. */
@Injectable()
export class EvidenceStore {
  async ofDocuments(tx: EntityManager, ids: string[]): Promise<Told[]> {
    const rows = await tx.query<Columns[]>(
      `select d.id, d.source_id, s.name, coalesce(d.grade, s.grade) as grade, d.url, d.final_url, d.sha256, d.fetched_at,
         e.title, e.text, e.language, e.published, e.pages, e.lossy
       from document d
       join source s on s.id = d.source_id
       left join lateral (select * from extraction where document_id = d.id order by at desc limit 1) e on true
       where d.id = any($1) order by d.fetched_at desc`,
      [ids],
    );
    return rows.map((row) => ({
      evidence: evidenceOf(row),
      text: row.text ?? '',
      pages: row.pages,
      lossy: row.lossy,
    }));
  }

  /** The mentions of the latest reading of a document, and those a person claims. */
  async latestMentions(tx: EntityManager, documentId: string): Promise<Mention[]> {
    const rows = await tx.query<{ body: Mention }[]>(
      `select m.body from mention m join reading r on r.id = m.reading_id
       where r.document_id = $1 and (r.reader = $2 or r.id =
         (select id from reading where document_id = $1 and reader <> $2 order by at desc limit 1))
       order by r.at desc, m.ordinal`,
      [documentId, OPERATOR],
    );
    return rows.map((row) => row.body);
  }

  /** The mentions that were assigned to a development, the newest document first. */
  async mentionsOf(tx: EntityManager, developmentId: string): Promise<MentionTold[]> {
    const rows = await tx.query<MentionColumns[]>(
      `select distinct on (d.fetched_at, m.ordinal, m.id) m.id, m.body, m.document_id,
         x.at as retracted_at, x.because
       from ${STANDING_ASSIGNMENT} a
       join mention m on m.id = a.mention_id
       join document d on d.id = m.document_id
       left join ${RETRACTED} x on x.mention_id = m.id
       where a.development_id = $1 order by d.fetched_at desc, m.ordinal, m.id limit 200`,
      [developmentId],
    );
    return rows.map((row) => ({
      id: row.id,
      mention: row.body,
      documentId: row.document_id,
      retracted: retractedOf(row),
    }));
  }
}

function evidenceOf(row: Columns): Evidence {
  return {
    documentId: row.id,
    sourceId: row.source_id,
    sourceName: row.name,
    grade: row.grade,
    url: row.url,
    finalUrl: row.final_url,
    title: row.title,
    language: row.language,
    published: row.published?.toISOString() ?? null,
    fetchedAt: row.fetched_at.toISOString(),
    sha256: row.sha256,
  };
}

function retractedOf({ retracted_at: at, because }: MentionColumns): MentionTold['retracted'] {
  return at === null || because === null ? null : { at: at.toISOString(), because };
}
