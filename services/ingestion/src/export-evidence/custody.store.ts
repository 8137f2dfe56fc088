import { Injectable } from '@nestjs/common';
import type { CustodyStep } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { OPERATOR } from '../fold-mentions/mention.store.js';
import { STANDING_ASSIGNMENT } from '../fold-mentions/standing-assignment.js';

interface Step {
  at: Date;
  what: CustodyStep['what'];
  document_id: string | null;
  sha256: string | null;
  by: string | null;
  detail: Record<string, string | number | null>;
}

/** Every document of a development: what made it, and what took claims back. */
export const DOCUMENTS_OF = `(
  select m.document_id as id from ${STANDING_ASSIGNMENT} a join mention m on m.id = a.mention_id
  where a.development_id = $1
  union
  select r.document_id from ${STANDING_ASSIGNMENT} a join retraction r on r.mention_id = a.mention_id
  where a.development_id = $1 and r.document_id is not null
)`;

const FETCHED = `
  select (d."fetch" ->> 'startedAt')::timestamptz as at, 'fetched' as what, d.id as document_id, d.sha256,
    d."fetch" ->> 'fetcher' as by, jsonb_build_object('url', d.url, 'finalUrl', d.final_url, 'status', d."fetch" ->> 'status',
      'address', d."fetch" ->> 'address', 'certificate', d."fetch" ->> 'tlsFingerprint', 'source', s.name) as detail
  from document d join source s on s.id = d.source_id where d.id in ${DOCUMENTS_OF}
  union all
  select d.fetched_at, 'kept', d.id, d.sha256, null, jsonb_build_object('bytes', d.size, 'type', d.media_type)
  from document d where d.id in ${DOCUMENTS_OF}`;
const SEALED = `
  select y.sealed_at, 'sealed', l.document_id, l.leaf, y.public_key,
    jsonb_build_object('day', to_char(y.day, 'YYYY-MM-DD'), 'root', y.root, 'place', l.place, 'of', y.documents)
  from document_seal l join day_seal y on y.day = l.day where l.document_id in ${DOCUMENTS_OF}
  union all
  select t.stamped_at, 'witnessed', null, null, t.authority, jsonb_build_object('day', to_char(t.day, 'YYYY-MM-DD'))
  from day_stamp t where t.stamped_at is not null
    and t.day in (select l.day from document_seal l where l.document_id in ${DOCUMENTS_OF})`;
const READ = `
  select e.at, 'extracted', e.document_id, e.parent_sha256, e.extractor,
    jsonb_build_object('state', e.state, 'reason', e.reason, 'language', e.language)
  from extraction e where e.document_id in ${DOCUMENTS_OF}
  union all
  select r.at, case r.reader when '${OPERATOR}' then 'reviewed' else 'read' end, r.document_id, null, r.reader,
    jsonb_build_object('claims', (select count(*) from mention m where m.reading_id = r.id))
  from reading r where r.document_id in ${DOCUMENTS_OF}`;
const FOLLOWED = `
  select v.at, 'version', null, null, null, jsonb_build_object('version', v.version, 'change', v.change,
    'because', v.because, 'stage', v.snapshot ->> 'stage', 'certainty', v.snapshot ->> 'certainty')
  from development_version v where v.development_id = $1
  union all
  select x.at, case when x.stands then 'restored' else 'retracted' end, m.document_id, null, null,
    jsonb_build_object('because', x.because)
  from retraction x join mention m on m.id = x.mention_id
  join ${STANDING_ASSIGNMENT} a on a.mention_id = m.id where a.development_id = $1
  union all
  select g.at, 'ruled', null, null, 'person:' || g.by_member::text,
    jsonb_build_object('ruling', g.kind, 'state', g.state, 'because', g.because)
  from ruling g where g.development_id = $1 or g.other_id = $1
  union all
  select g.second_at, 'ruled', null, null, 'person:' || g.second_member::text,
    jsonb_build_object('ruling', g.kind, 'state', g.state, 'because', case when g.second_agree then 'agreed' else 'disagreed' end)
  from ruling g where (g.development_id = $1 or g.other_id = $1) and g.second_at is not null`;

/** Who did what to the evidence of a development, and when, in order. */
@Injectable()
export class CustodyStore {
  async of(tx: EntityManager, developmentId: string): Promise<CustodyStep[]> {
    const rows = await tx.query<Step[]>(
      `select * from (${FETCHED} union all ${SEALED} union all ${READ} union all ${FOLLOWED}) steps
       order by at, document_id nulls last, what`,
      [developmentId],
    );
    const people = new Map<string, string>();
    return rows.map((row) => ({
      at: row.at.toISOString(),
      what: row.what,
      documentId: row.document_id,
      sha256: row.sha256,
      by: row.by === null ? null : pseudonymOf(row.by, people),
      detail: Object.fromEntries(Object.entries(row.detail).map(([key, value]) => [key, String(value ?? '')])),
    }));
  }
}

/** People are numbered as they appear in one chain: a name made of their ids could be tried against a roll of members. */
function pseudonymOf(by: string, people: Map<string, string>): string {
  if (!by.startsWith('person:')) return by;
  const known = people.get(by) ?? `person ${people.size + 1}`;
  people.set(by, known);
  return known;
}
