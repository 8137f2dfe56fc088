import type { Decided, Mention } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { OPERATOR } from '../fold-mentions/mention.store.js';
import { STANDING_ASSIGNMENT } from '../fold-mentions/standing-assignment.js';
import { PUBLIC_CONNECTORS } from '../publish-developments/public-reports.js';

interface Columns {
  id: string;
  language: string | null;
  title: string | null;
  text: string | null;
  published: Date;
  url: string;
  public: boolean;
  verdict: 'nothing' | 'claim' | null;
  read: { body: Mention; reader: string; rejected: boolean; corrected: Mention | null }[] | null;
}

/** What operators have decided on documents, and how much of it is not public. */
export interface DecidedDocuments {
  decided: Decided[];
  /** Documents left out, since people sent them or they need a secret to be read. */
  withheld: number;
}

/** Documents that operators have decided on, oldest first; what is not public only where that was asked for. */
export async function decidedDocuments(tx: EntityManager, notPublic: boolean): Promise<DecidedDocuments> {
  const rows = await tx.query<Columns[]>(DECIDED, [PUBLIC_CONNECTORS, OPERATOR]);
  const shown = rows.filter((row) => notPublic || row.public);
  return { decided: shown.map(decidedOf), withheld: rows.length - shown.length };
}

function decidedOf(row: Columns): Decided {
  const read = row.read ?? [];
  const byMachine = read.filter(({ reader }) => reader !== OPERATOR);
  return {
    id: row.id,
    language: row.language ?? 'und',
    title: row.title,
    text: row.text ?? '',
    published: row.published.toISOString(),
    url: row.public ? row.url : null,
    nothing: row.verdict === 'nothing',
    claims: read.filter(({ reader, rejected }) => reader === OPERATOR && !rejected).map(({ body }) => body),
    read: byMachine.map(({ body: mention, rejected, corrected }) => ({ mention, rejected, corrected })),
  };
}

/** Rulings that stand on the development to which a mention belongs. */
const RULED = `select from ruling g where g.development_id = a.development_id and g.state = 'standing' and g.undoes is null`;

const DECIDED = `
  with decided as (
    select document_id as id from review_item where verdict is not null
    union
    select m.document_id from ${STANDING_ASSIGNMENT} a join mention m on m.id = a.mention_id
    where exists (${RULED} and g.kind in ('confirm', 'reject'))
    union
    select document_id from ruling where kind = 'correct' and state = 'standing' and undoes is null
  )
  select d.id, e.language, e.title, e.text, coalesce(e.published, d.fetched_at) as published, d.final_url as url,
    s.connector = any($1) and not exists (select from source_secret x where x.source_id = s.id) as public, i.verdict,
    (select json_agg(json_build_object('body', m.body, 'reader', r.reader,
        'rejected', exists (${RULED} and g.kind = 'reject'),
        'corrected', (select g.claim from ruling g where g.development_id = a.development_id and g.document_id = d.id
          and g.kind = 'correct' and g.state = 'standing' and g.undoes is null order by g.settled_at desc limit 1)) order by m.ordinal)
     from reading r join mention m on m.reading_id = r.id
     left join ${STANDING_ASSIGNMENT} a on a.mention_id = m.id and a.part = 0
     where r.document_id = d.id and (r.reader = $2 or r.id =
       (select id from reading where document_id = d.id and reader <> $2 order by at desc limit 1))) as read
  from decided join document d on d.id = decided.id join source s on s.id = d.source_id
  join lateral (select * from extraction where document_id = d.id order by at desc limit 1) e on true
  left join review_item i on i.document_id = d.id
  where e.text is not null
  order by d.fetched_at, d.id`;
