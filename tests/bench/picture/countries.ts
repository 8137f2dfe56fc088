import type pg from 'pg';
import { developmentsSearch, pictureBoard, pictureCompare, pictureCountry } from '@lapwing/contracts';
import type { Visitor } from '../../support/visitor.js';
import { quantile } from '../ingestion/crowd.js';
import { table } from '../measure.js';
import { Running } from './running.js';

/** How large it is, and what it needs of the machine. */
export interface CountriesWish {
  root: string;
  print: (line: string) => void;
  /** Developments of twenty years in sixty hosts. */
  developments: number;
  asks: number;
}

const HOSTS =
  'KG AM KZ GE RS TR AE TH MN UZ TJ TM AZ BY MD UA PL LT LV EE FI SE NO DE FR ES IT PT NL BE AT CH CZ SK HU RO BG GR CY MT IE GB US CA MX BR AR IL EG MA TN IN LK VN ID MY KR JP CN HK';

/** A tenth of everything happens in one host; one in twelve is an instrument, and every tenth speaks for people. */
const DEVELOPMENTS = `
  insert into ingestion.development (id, version, kind, stage, certainty, origin, hosts, state, changed_at, snapshot)
  select id, 1, kind, stage, certainty, origin, array[host], 'active', day, jsonb_build_object('id', id, 'version', 1,
      'kind', kind, 'stage', stage, 'polarity', case when n % 10 = 3 then 'mitigating' else 'adverse' end,
      'certainty', certainty, 'procedure', null, 'hosts', jsonb_build_array(host), 'origin', origin,
      'parties', case when n % 12 = 0 then jsonb_build_array(jsonb_build_object('country', host, 'stage', stage, 'since', to_char(day, 'YYYY-MM'))) else '[]'::jsonb end,
      'when', to_char(day, 'YYYY-MM-DD'), 'subjects', jsonb_build_array('Somebody ' || n),
      'profiles', case when n % 3 = 0 then '["activist"]'::jsonb when n % 7 = 0 then '["journalist", "foreign_agent"]'::jsonb else '[]'::jsonb end,
      'persecution', 'unknown', 'background', false, 'headline', 'Invented happening number ' || n || ' of a long chronicle',
      'language', 'en', 'sources', 1, 'state', 'active', 'lowGradeSince', null,
      'firstSeenAt', to_char(day at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'changedAt', to_char(day at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
  from (select n, gen_random_uuid() as id, now() - (n * 7305.0 / $2::int) * interval '1 day' as day,
      case when n % 10 = 0 then 'KG' else ($1::text[])[1 + n % 60] end as host,
      case when n % 5 < 3 then 'RU' else (array['BY', 'TJ', 'UZ', 'CN'])[1 + n % 4] end as origin,
      (array['confirmed', 'reported', 'unverified'])[1 + n % 3] as certainty,
      case when n % 12 = 0 then (array['data_sharing_agreement', 'extradition_agreement', 'surveillance'])[1 + (n / 12) % 3]
        else (array['forced_return', 'detention', 'abduction', 'violence', 'pressure', 'refuge', 'origin_action'])[1 + n % 7] end as kind,
      case when n % 12 = 0 then (array['signed', 'ratified', 'in_force', 'suspended'])[1 + (n / 12) % 4]
        else (array['requested', 'detained', 'ordered', 'executed', 'executed'])[1 + n % 5] end as stage
    from generate_series(1, $2::int) as n) as happened`;

const EVIDENCE = [
  `insert into ingestion.source (id, name, url, grade, type, cadence_seconds, enabled, health, health_since, added_at, last_good_at)
   select gen_random_uuid(), 'Invented outlet ' || n, 'urn:bench:' || n, 'B', 'independent', 86400, false, 'disabled', now(), now(), now()
   from generate_series(1, 100) n`,
  `create temp table told as select row_number() over () as n, id, gen_random_uuid() as doc
   from ingestion.development where changed_at > now() - interval '2 years' and hosts <> array['XC']`,
  `insert into ingestion.document (id, source_id, url, final_url, sha256, size, "fetch", fetched_at)
   select doc, s.id, 'urn:doc:' || t.n, 'urn:doc:' || t.n, md5(t.n::text), 1, '{}', now() from told t
   join (select id, row_number() over () as n from ingestion.source where url like 'urn:bench:%') s on s.n = 1 + t.n % 100`,
  `insert into ingestion.extraction (id, document_id, extractor, parent_sha256, state, sketch, at)
   select doc, doc, 'bench/1', '', 'ready', '{}', now() from told`,
  `insert into ingestion.reading (id, document_id, extraction_id, reader, at) select doc, doc, doc, 'bench/1', now() from told`,
  `insert into ingestion.mention (id, reading_id, document_id, ordinal, body, marks) select doc, doc, doc, 0, '{}', '{}' from told`,
  `insert into ingestion.assignment (mention_id, part, development_id, verdict, because, at, subjects)
   select doc, 0, id, 'new', 'bench', now(), '{}' from told`,
  'analyze',
];

/** Makes the lines of its host be reckoned anew. */
const TOUCH = `update ingestion.development set version = version
  where id = (select id from ingestion.development where hosts = array['KG'] limit 1)`;

/** What PostgreSQL needs to count the same, without levels and reasons. */
const RAW = {
  board: `select h, count(*), count(*) filter (where changed_at > now() - interval '12 months'), max(changed_at)
    from ingestion.development, unnest(hosts) h where origin = 'RU' group by h`,
  country: `select snapshot ->> 'when', kind, stage, certainty, count(*) from ingestion.development
    where hosts && array['KG'] and origin = 'RU' group by 1, 2, 3, 4`,
};

/** Measures the board, a country and a comparison over the door, beside raw counts of the same rows. */
export async function benchCountries(wish: CountriesWish): Promise<{ p95: Record<string, number> }> {
  const { root, print, developments, asks } = wish;
  const running = Running.start(root);
  try {
    const visitor = await running.visitor();
    const times = await running.withDatabase('ingestion', async (database) => {
      await database.query(DEVELOPMENTS, [HOSTS.split(' '), developments]);
      for (const statement of EVIDENCE) await database.query(statement);
      const first = performance.now();
      await visitor.ask(pictureBoard, {});
      print(`  ${developments} developments taken in ${((performance.now() - first) / 1000).toFixed(1)} s`);
      return timesOf(visitor, database, asks);
    });
    const rows = Object.entries(times).map(([name, taken]) => [
      name,
      ...[0.5, 0.95].map((share) => quantile(taken, share).toFixed(1)),
    ]);
    print(`${developments} developments of twenty years in 60 hosts, over HTTP; ${asks} asked of each, in ms`);
    print(table([['', 'p50', 'p95'], ...rows]));
    return { p95: Object.fromEntries(Object.entries(times).map(([name, taken]) => [name, quantile(taken, 0.95)])) };
  } finally {
    await running.stop();
  }
}

async function timesOf(visitor: Visitor, database: pg.Client, asks: number): Promise<Record<string, number[]>> {
  const who = { origin: 'RU', document: 'internal_passport' as const };
  const hosts = HOSTS.split(' ').slice(0, 8);
  const list = { host: 'KG', origin: 'RU', families: ['taken' as const], picture: true };
  return {
    'board of all hosts': await timed(() => visitor.ask(pictureBoard, {}), asks),
    'board for one origin': await timed(() => visitor.ask(pictureBoard, { origin: 'RU' }), asks),
    'board after a change of the largest': await timed(async () => {
      await database.query(TOUCH);
      return visitor.ask(pictureBoard, { origin: 'RU' });
    }, asks),
    'PostgreSQL counts that board': await timed(() => database.query(RAW.board), asks),
    'the largest country': await timed(() => visitor.ask(pictureCountry, { host: 'KG', ...who }), asks),
    'the largest after a change': await timed(async () => {
      await database.query(TOUCH);
      return visitor.ask(pictureCountry, { host: 'KG', ...who });
    }, asks),
    'another country': await timed(() => visitor.ask(pictureCountry, { host: 'RS', ...who }), asks),
    'another after a change': await timed(async () => {
      await database.query(TOUCH.replace('KG', 'RS'));
      return visitor.ask(pictureCountry, { host: 'RS', ...who });
    }, asks),
    'PostgreSQL counts the largest': await timed(() => database.query(RAW.country), asks),
    'eight compared': await timed(() => visitor.ask(pictureCompare, { hosts, profiles: ['activist'], ...who }), asks),
    'list behind a number': await timed(() => visitor.ask(developmentsSearch, list), asks),
  };
}

/** Milliseconds of each repetition, after a few to warm up, in order of size. */
async function timed(work: () => Promise<unknown>, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let at = -3; at < times; at += 1) {
    const began = performance.now();
    await work();
    if (at >= 0) taken.push(performance.now() - began);
  }
  return taken.sort((a, b) => a - b);
}
