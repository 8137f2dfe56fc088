import { randomUUID } from 'node:crypto';
import { developmentsSearch, reviewQueue, tipsFile } from '@lapwing/contracts';
import type pg from 'pg';
import { within } from '../../support/within.js';
import { quantile } from '../ingestion/crowd.js';
import { table } from '../measure.js';
import { progressOf, rowOf, Running } from './running.js';

/** How large it is, and what it needs of the machine. */
export interface ReviewWish {
  root: string;
  print: (line: string) => void;
  /** What waits: half documents, half developments. */
  items: number;
  asks: number;
}

const TOLD = {
  title: 'Russian activist Arkady Merkulov detained in Yerevan',
  text: 'Police in Yerevan detained the Russian activist Arkady Merkulov, his lawyer said. He is wanted in Russia on a charge of extremism.\nA court in the Armenian capital placed Merkulov in detention pending an extradition hearing.',
};

/** Copies of a row with the given fields set otherwise. */
const copies = (table: string, fields: string): string => `
  insert into ingestion.${table} select (jsonb_populate_record(null::ingestion.${table}, to_jsonb(one) || jsonb_build_object(${fields}))).*
  from (select * from ingestion.${table} limit 1) one cross join planted`;

const PLANT = [
  `create temp table planted as select n, gen_random_uuid() as document, gen_random_uuid() as extraction,
     gen_random_uuid() as reading, gen_random_uuid() as mention, gen_random_uuid() as development,
     now() - n * interval '1 minute' as day, (array['KZ', 'KG', 'AM', 'GE', 'RS'])[1 + n % 5] as host
   from generate_series(1, $1::int) n`,
  copies('document', `'id', document, 'url', one.url || '#' || n, 'fetched_at', day`),
  copies('extraction', `'id', extraction, 'document_id', document, 'at', day`),
  copies('reading', `'id', reading, 'document_id', document, 'extraction_id', extraction, 'at', day`),
  copies('mention', `'id', mention, 'document_id', document, 'reading_id', reading`),
  copies(
    'development',
    `'id', development, 'certainty', 'unverified', 'hosts', array[host], 'changed_at', day, 'changed_in', pg_current_xact_id()::text, 'snapshot', one.snapshot || jsonb_build_object('id', development, 'certainty', 'unverified', 'hosts', array[host])`,
  ),
  copies('assignment', `'mention_id', mention, 'development_id', development`),
  `insert into ingestion.review_item (document_id, because, chance, since, weight, hosts, language)
   select document, 'doubt', 0.1 + n % 80 / 100.0, day, 60 + n % 200, array[host], 'en' from planted`,
];

const RAW = `
  (select document_id as id, weight, since from ingestion.review_item
   where settled_at is null and because <> 'low_grade' order by weight desc, since desc, document_id desc limit 26)
  union all
  (select id, weight, since from ingestion.review_development where waits
   order by weight desc, since desc, id desc limit 26)
  order by 2 desc, 3 desc, 1 desc limit 26`;

/** Measures the pages of the review queue over the door, from the first to the last, beside the bare database. */
export async function benchReview({ root, print, items, asks }: ReviewWish): Promise<{ p95: number }> {
  const step = progressOf(print);
  step('an installation starts, for the review');
  const running = Running.start(root);
  try {
    const desk = await running.visitor();
    await desk.ask(tipsFile, { reportId: randomUUID(), ...TOLD, grade: 'B' });
    await within('60 s', 'the report is read', async () => (await desk.ask(developmentsSearch, {})).items.length > 0);
    const [own, raw] = await running.withDatabase('ingestion', async (database) => {
      step(`${items} items are planted and queued`);
      await plant(database, Math.ceil(items / 2));
      await within('120 s', 'all of it waits', async () => (await waiting(database)) >= items);
      await database.query('vacuum analyze');
      step('its pages are asked for');
      const pages: number[] = [];
      for (let cursor: string | null = null; pages.length < asks;) {
        const began = performance.now();
        const page: { next: string | null } = await desk.ask(reviewQueue, { cursor });
        pages.push(performance.now() - began);
        cursor = page.next;
      }
      const bare: number[] = [];
      for (let at = 0; at < asks; at += 1) {
        const began = performance.now();
        await database.query(RAW);
        bare.push(performance.now() - began);
      }
      return [pages.sort((a, b) => a - b), bare.sort((a, b) => a - b)] as const;
    });
    print(`Pages of 25 of a review queue of ${items}, with evidence, over HTTP; ${asks} asked, in ms`);
    print(table([['', 'p50', 'p95'], rowOf('page', own), rowOf('PostgreSQL finds which', raw)]));
    return { p95: quantile(own, 0.95) };
  } finally {
    await running.stop();
  }
}

/** Row-level security is for the services; whoever plants is above it. */
async function plant(database: pg.Client, half: number): Promise<void> {
  for (const [at, statement] of PLANT.entries()) await database.query(statement, at === 0 ? [half] : []);
}

async function waiting(database: pg.Client): Promise<number> {
  const { rows } = await database.query<{ count: number }>(
    `select (select count(*) from ingestion.review_item where settled_at is null)::int
       + (select count(*) from ingestion.review_development where waits)::int as count`,
  );
  return rows[0]?.count ?? 0;
}
