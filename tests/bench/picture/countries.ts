import type pg from 'pg';
import { developmentsSearch, pictureBoard, pictureCompare, pictureCountry, sourcesList } from '@lapwing/contracts';
import type { Visitor } from '../../support/visitor.js';
import { within } from '../../support/within.js';
import { quantile } from '../ingestion/crowd.js';
import { table } from '../measure.js';
import { progressOf, rowOf, Running, timed } from './running.js';

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
  `update ingestion.development set hosts = array['EU'], snapshot = snapshot || '{"hosts": ["EU"]}'
   where id = (select min(id::text)::uuid from ingestion.development where hosts <> array['KG'])`,
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

const ONE_OF = 'select id from ingestion.development where hosts = $1 limit 1';
/** Makes what was reckoned of its host be reckoned anew. */
const TOUCH = 'update ingestion.development set version = version where id = $1';

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
  const step = progressOf(print);
  step('an installation starts, for the countries');
  const running = Running.start(root);
  try {
    const visitor = await running.visitor();
    const times = await running.withDatabase('ingestion', async (database) => {
      step(`${developments} developments of twenty years are planted`);
      await database.query(DEVELOPMENTS, [HOSTS.split(' '), developments]);
      for (const statement of EVIDENCE) await database.query(statement);
      step('they are read in, as after a start');
      const [seconds, beside] = await readIn(visitor);
      step(
        `all of them read in ${seconds.toFixed(1)} s; meanwhile the sources were told in at most ${beside.toFixed(0)} ms`,
      );
      return timesOf({ visitor, database, asks, step });
    });
    print(`${developments} developments of twenty years in 60 hosts, over HTTP; ${asks} asked of each, in ms`);
    print(table([['', 'p50', 'p95'], ...Object.entries(times).map(([name, taken]) => rowOf(name, taken))]));
    return { p95: Object.fromEntries(Object.entries(times).map(([name, taken]) => [name, quantile(taken, 0.95)])) };
  } finally {
    await running.stop();
  }
}

/** How many seconds it takes until the board answers, and how many milliseconds another question took at most meanwhile. */
async function readIn(visitor: Visitor): Promise<[seconds: number, beside: number]> {
  const began = performance.now();
  let beside = 0;
  await within('120 s', 'the board answers', async () => {
    const asked = performance.now();
    await visitor.ask(sourcesList, {});
    beside = Math.max(beside, performance.now() - asked);
    return visitor.ask(pictureBoard, {});
  });
  return [(performance.now() - began) / 1000, beside];
}

interface Asking {
  visitor: Visitor;
  database: pg.Client;
  asks: number;
  step: (what: string) => void;
}

async function timesOf({ visitor, database, asks, step }: Asking): Promise<Record<string, number[]>> {
  const who = { origin: 'RU', document: 'internal_passport' as const };
  const hosts = HOSTS.split(' ').slice(0, 8);
  const country = (host: string) => () => visitor.ask(pictureCountry, { host, ...who });
  const board = () => visitor.ask(pictureBoard, { origin: 'RU' });
  const compared = () => visitor.ask(pictureCompare, { hosts, profiles: ['activist'], ...who });
  const known = new Map<string, string>();
  for (const host of ['KG', 'RS', 'EU']) {
    const { rows } = await database.query<{ id: string }>(ONE_OF, [[host]]);
    known.set(host, rows[0]?.id ?? '');
  }
  const changed = (host: string, ask: () => Promise<unknown>) => async () => {
    await database.query(TOUCH, [known.get(host)]);
    return ask();
  };
  const list = { host: 'KG', origin: 'RU', families: ['taken' as const], picture: true };
  const asked: Record<string, () => Promise<unknown>> = {
    'board of all hosts': () => visitor.ask(pictureBoard, {}),
    'board for one origin': board,
    'board after a change of the largest': changed('KG', board),
    'board after an act of the Union': changed('EU', board),
    'PostgreSQL counts that board': () => database.query(RAW.board),
    'the largest country': country('KG'),
    'the largest after a change': changed('KG', country('KG')),
    'another country': country('RS'),
    'another after a change': changed('RS', country('RS')),
    'PostgreSQL counts the largest': () => database.query(RAW.country),
    'eight compared': compared,
    'eight compared after a change of the largest': changed('KG', compared),
    'list behind a number': () => visitor.ask(developmentsSearch, list),
  };
  const times: Record<string, number[]> = {};
  for (const [name, ask] of Object.entries(asked)) {
    step(name);
    times[name] = await timed(ask, asks);
  }
  return times;
}
