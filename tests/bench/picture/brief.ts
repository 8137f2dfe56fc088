import { briefsGet, personsAdd, sessionGet } from '@lapwing/contracts';
import { quantile } from '../ingestion/crowd.js';
import { table } from '../measure.js';
import { progressOf, rowOf, Running, timed } from './running.js';

/** How large it is, and what it needs of the machine. */
export interface BriefWish {
  root: string;
  print: (line: string) => void;
  /** Developments in the copy that matching keeps, spread over twenty years. */
  developments: number;
  asks: number;
}

const STAYS = [
  { country: 'KG', kind: 'residence' as const },
  { country: 'AM', kind: 'planned' as const },
];
/** As many hosts as matter; a tenth of everything happens in one of them, where the person lives. */
const HOSTS =
  'KG AM KZ GE RS TR AE TH MN UZ TJ TM AZ BY MD UA PL LT LV EE FI SE NO DE FR ES IT PT NL BE AT CH CZ SK HU RO BG GR CY MT IE GB US CA MX BR AR IL EG MA TN IN LK VN ID MY KR JP CN HK';

const PLANT = `
  insert into matching.development (id, version, hosts, origin, kind, snapshot, seen_at, changed_at)
  select id, 1, array[host], origin, kind, jsonb_build_object('id', id, 'version', 1, 'kind', kind, 'stage', stage,
      'polarity', 'adverse', 'certainty', 'reported', 'procedure', null, 'hosts', jsonb_build_array(host), 'origin', origin,
      'parties', '[]'::jsonb, 'when', to_char(day, 'YYYY-MM-DD'), 'subjects', jsonb_build_array('Somebody ' || n),
      'profiles', case when n % 3 = 0 then '["activist"]'::jsonb else '[]'::jsonb end, 'persecution', true,
      'background', false, 'headline', 'Invented happening number ' || n || ' of a long chronicle', 'language', 'en',
      'sources', 1, 'state', 'active', 'lowGradeSince', null, 'firstSeenAt', day, 'changedAt', day), day, day
  from (select n, gen_random_uuid() as id, now() - (n * 7305.0 / $2::int) * interval '1 day' as day,
      case when n % 10 = 0 then 'KG' else ($1::text[])[1 + n % 60] end as host,
      (array['RU', 'BY', 'TJ', 'UZ', 'CN', 'IR'])[1 + (n / 10) % 6] as origin,
      case when n % 100 < 8 then (array['data_sharing_agreement', 'extradition_agreement', 'security_agreement', 'refuge'])[1 + n % 4]
        else (array['forced_return', 'detention', 'abduction', 'violence', 'pressure', 'origin_action'])[1 + n % 6] end as kind,
      case when n % 100 < 8 then case when n % 4 = 3 then 'executed' else 'in_force' end else 'executed' end as stage
    from generate_series(1, $2::int) as n) as happened`;

/** What PostgreSQL needs to count the developments of the two places and the origin. */
const RAW = `select count(*) from matching.development where hosts && array['KG', 'AM'] and (origin is null or origin = 'RU')`;

/** Measures the brief of a person over the door, with everything of twenty years in the copy of the developments. */
export async function benchBrief({ root, print, developments, asks }: BriefWish): Promise<{ p95: number }> {
  const step = progressOf(print);
  step('an installation starts, for the brief');
  const running = Running.start(root);
  try {
    const desk = await running.visitor();
    const { memberId } = await desk.ask(sessionGet, {});
    const person = { code: 'heron-tuvo', stays: STAYS, origins: ['RU'], profiles: ['activist' as const] };
    const { id } = await desk.ask(personsAdd, { ...person, assignees: [memberId], documents: ['internal_passport'] });
    const ask = async (): Promise<unknown> => desk.ask(briefsGet, { id });
    const [own, raw] = await running.withDatabase('matching', async (database) => {
      step(`${developments} developments are planted in matching's copy`);
      await database.query(PLANT, [HOSTS.split(' '), developments]);
      await database.query('vacuum analyze matching.development');
      step('the brief is asked for');
      return [await timed(ask, asks), await timed(() => database.query(RAW), asks)] as const;
    });
    print(`Brief of a person in two places, ${developments} developments in the copy, over HTTP; ${asks} asked, in ms`);
    print(table([['', 'p50', 'p95'], rowOf('brief', own), rowOf('PostgreSQL counts what acts there', raw)]));
    return { p95: quantile(own, 0.95) };
  } finally {
    await running.stop();
  }
}
