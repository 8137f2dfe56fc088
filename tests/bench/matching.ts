import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { OneService, prepareService, ServiceProcess } from '../../deploy/local/bench/one-service.mjs';
import type { Development } from '@lapwing/domain';
import { inOnePair, inTenHosts, organisation, ORGANISATIONS, personOf, touchedPerPair } from './matching/crowd.js';
import { quantile } from './ingestion/crowd.js';
import { bareDatabase, bareIndex } from './matching/raw-limits.js';
import { IngestionVoice } from './matching/stream.js';
import { table } from './measure.js';

/** Writes invented persons where a service that is not running yet keeps its data and keys. */
export type PlantPersons = (planting: {
  url: string;
  kekFile: string;
  keyringFile: string;
  orgIds: readonly string[];
  persons: number;
  entryOf: (number: number) => { orgId: string; entry: object };
}) => Promise<void>;

/** What the profile needs of the machine, and how large it is. */
export interface MatchingWish {
  prepare: typeof prepareService;
  plant: PlantPersons;
  print: (line: string) => void;
  /** Numbers of persons, one run for each. */
  crowds: readonly number[];
  /** How often a development is timed alone: one that touches a pair of host and origin, and one that touches a hundred. */
  times: { one: number; many: number };
  /** Developments in a row for the sustained rate, where five organisations are touched and where all are. */
  sustained: { five: number; all: number };
}

interface Seen {
  persons: number;
  loadedIn: number;
  cpuToLoad: number;
  memory: number;
  one50: number;
  one99: number;
  many: number;
  five: { perSecond: number; cpu: number };
  all: { perSecond: number; cpu: number };
}

const MIB = 1024 * 1024;

/** Measures how one process of matching bears so many persons, beside a bare index and the bare database. */
export async function benchMatching(wish: MatchingWish): Promise<void> {
  const { print, crowds } = wish;
  const most = Math.max(...crowds);
  const rows: string[][] = [];
  for (const persons of crowds) {
    const folder = mkdtempSync(path.join(tmpdir(), 'lapwing-bench-'));
    chmodSync(folder, 0o711);
    const service = await wish.prepare({ service: 'matching', folder });
    try {
      const seen = await crowd(wish, service, persons);
      rows.push(figuresOf(seen));
      print(`  ${persons} persons: done`);
      if (persons === most) await printLimits(service, persons, print);
    } finally {
      await service.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  print(`\n${table([HEAD, ...rows])}`);
}

async function printLimits(service: OneService, persons: number, print: (line: string) => void): Promise<void> {
  const touched = touchedPerPair(persons);
  const bare = bareIndex(persons, touched, ORGANISATIONS);
  const bareMany = bareIndex(persons, touched * 100, ORGANISATIONS);
  const { grouping, writing } = await bareDatabase(service.database, touched * 100, 4_757);
  print(
    `Raw limits: a bare index counts ${touched} of ${persons} by organisation ${bare.toFixed(0)} times a second and`,
  );
  print(`${touched * 100} of them ${bareMany.toFixed(0)} times; PostgreSQL groups ${touched * 100} by caseworker in`);
  print(`${grouping.toFixed(0)} ms and writes 4757 digest rows in ${writing.toFixed(0)} ms.`);
}

async function crowd({ plant, times, sustained }: MatchingWish, service: OneService, persons: number): Promise<Seen> {
  const setting = (name: string): string => service.settings[name] ?? '';
  const first = await service.start();
  const empty = await readingOf(first);
  await first.stop();
  const orgIds = Array.from({ length: ORGANISATIONS }, (_, number) => organisation(number));
  await plant({
    url: service.databaseUrl,
    kekFile: setting('LAPWING_KEK_FILE'),
    keyringFile: setting('LAPWING_KEYRING_FILE'),
    orgIds,
    persons,
    entryOf: personOf,
  });
  const started = performance.now();
  const matching = await service.start();
  const loadedIn = performance.now() - started;
  const loaded = await readingOf(matching);
  const voice = await IngestionVoice.open(service.natsUrl, service.seeds['ingestion'] ?? '');
  try {
    return {
      persons,
      loadedIn,
      cpuToLoad: loaded.cpu - empty.cpu,
      memory: loaded.memory - empty.memory,
      ...(await timesOf(service, voice, matching, { ...times, ...sustained })),
    };
  } finally {
    await voice.close();
  }
}

type Times = Pick<Seen, 'one50' | 'one99' | 'many' | 'five' | 'all'>;

async function timesOf(
  service: OneService,
  voice: IngestionVoice,
  matching: ServiceProcess,
  counts: MatchingWish['times'] & MatchingWish['sustained'],
): Promise<Times> {
  let number = 0;
  const some = (count: number, make: (number: number) => Development): Development[] =>
    Array.from({ length: count }, () => make((number += 1)));
  const hearing = await Hearing.open(service.databaseUrl);
  try {
    for (const one of some(Math.ceil(counts.one / 10), (nth) => inOnePair(nth, 'five'))) await hearing.time(voice, one);
    const ones: number[] = [];
    for (const one of some(counts.one, (nth) => inOnePair(nth, 'five'))) ones.push(await hearing.time(voice, one));
    const manies: number[] = [];
    for (const one of some(counts.many, inTenHosts)) manies.push(await hearing.time(voice, one));
    ones.sort((a, b) => a - b);
    manies.sort((a, b) => a - b);
    const five = await sustain(
      service,
      voice,
      matching,
      some(counts.five, (nth) => inOnePair(nth, 'five')),
    );
    const all = await sustain(
      service,
      voice,
      matching,
      some(counts.all, (nth) => inOnePair(nth, 'all')),
    );
    return { one50: quantile(ones, 0.5), one99: quantile(ones, 0.99), many: quantile(manies, 0.5), five, all };
  } finally {
    await hearing.close();
  }
}

/** Hears when alerts are committed. */
class Hearing {
  private heard: () => void = () => undefined;

  private constructor(private readonly client: pg.Client) {
    client.on('notification', () => this.heard());
  }

  static async open(url: string): Promise<Hearing> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('listen matching_outbox');
    return new Hearing(client);
  }

  /** Milliseconds from the publication of a development to the commit of its alerts. */
  async time(voice: IngestionVoice, development: Development): Promise<number> {
    const committed = new Promise<void>((resolve) => (this.heard = resolve));
    const from = performance.now();
    await voice.say(development);
    await committed;
    return performance.now() - from;
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}

async function sustain(
  { database }: OneService,
  voice: IngestionVoice,
  matching: ServiceProcess,
  developments: readonly Development[],
): Promise<{ perSecond: number; cpu: number }> {
  const taken = async (): Promise<number> => {
    const { rows } = await database.query<{ count: number }>('select count(*)::int from matching.inbox');
    return rows[0]?.count ?? 0;
  };
  const before = await taken();
  const { cpu } = await readingOf(matching);
  const from = performance.now();
  const saying = Promise.all(developments.map((development) => voice.say(development)));
  while ((await taken()) < before + developments.length) await new Promise((resolve) => setTimeout(resolve, 50));
  const seconds = (performance.now() - from) / 1000;
  await saying;
  const after = await readingOf(matching);
  return { perSecond: developments.length / seconds, cpu: ((after.cpu - cpu) / developments.length) * 1000 };
}

/** Processor time in seconds and resident memory in bytes of a process, as it says itself. */
async function readingOf({ health }: ServiceProcess): Promise<{ cpu: number; memory: number }> {
  const text = await (await fetch(`${health}/metrics`)).text();
  const valueOf = (name: string): number =>
    Number(new RegExp(`^lapwing_matching_${name} (.*)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  return { cpu: valueOf('process_cpu_seconds_total'), memory: valueOf('process_resident_memory_bytes') };
}

const HEAD = [
  'persons',
  'loaded in s',
  'of processor',
  'memory MiB',
  '1 pair p50 ms',
  'p99 ms',
  '100 pairs ms',
  '5 orgs: /s',
  'cpu ms',
  'all orgs: /s',
  'cpu ms',
];

function figuresOf(seen: Seen): string[] {
  return [
    String(seen.persons),
    (seen.loadedIn / 1000).toFixed(1),
    seen.cpuToLoad.toFixed(1),
    (seen.memory / MIB).toFixed(0),
    seen.one50.toFixed(1),
    seen.one99.toFixed(1),
    seen.many.toFixed(0),
    seen.five.perSecond.toFixed(0),
    seen.five.cpu.toFixed(2),
    seen.all.perSecond.toFixed(1),
    seen.all.cpu.toFixed(1),
  ];
}
