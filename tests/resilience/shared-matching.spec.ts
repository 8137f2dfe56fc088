import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aDevelopment } from '@lapwing/domain/testing';
import type { Development } from '@lapwing/domain';
import { prepareService, type OneService, type ServiceProcess } from '../../deploy/local/bench/one-service.mjs';
import { importBundled } from '../../deploy/local/bundled.mjs';
import { IngestionVoice } from '../bench/matching/stream.js';
import { within } from '../support/within.js';

/** What writes persons as the service would. */
type Plant = (wish: {
  url: string;
  kekFile: string;
  keyringFile: string;
  orgIds: readonly string[];
  persons: number;
  entryOf: (number: number) => { orgId: string; entry: object };
}) => Promise<void>;

const COUNTRIES = 'AM AZ GE KG KZ MD RS TR UZ VN'.split(' ');
const ORGANISATIONS = 20;
const PERSONS = 2_000;
/** Said before one of them is gone and until the next one is there. */
const FIRST = 120;
const GROUP = 5;
/** Those after it are said at once and are under way when one is killed. */
const MOST_BEFORE = 90;
const DEVELOPMENTS = 200;
/** Organisations with an even number have people in every other country, those with an odd one in the others. */
const TOUCHED_ORGANISATIONS = ORGANISATIONS / 2;
const TOUCHED_PERSONS = PERSONS / ORGANISATIONS / (COUNTRIES.length / 2);
/** They come into being while others work. */
const LATECOMERS = [20, 21, 22, 23, 24];
const SLOT = 64;
const STATE_AT = 60;

const organisation = (number: number): string => `0199c000-0000-7000-8000-${String(number).padStart(12, '0')}`;

function developmentOf(number: number, version = 1): Development {
  const now = new Date().toISOString();
  const id = `0199e000-0000-7000-8000-${String(number).padStart(12, '0')}`;
  const hosts = [COUNTRIES[number % COUNTRIES.length] ?? ''];
  return aDevelopment({ id, version, hosts, when: now.slice(0, 10), firstSeenAt: now, changedAt: now });
}

describe('two processes that match the same developments', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lapwing-shared-'));
  let service: OneService;
  let voice: IngestionVoice;
  let plantFor: (numbers: readonly number[], persons: number) => Promise<void>;
  let one: ServiceProcess;
  let other: ServiceProcess;
  let later: ServiceProcess;

  beforeAll(async () => {
    chmodSync(folder, 0o711);
    const bundle = importBundled('services/matching/src/testing/plant-persons.ts', 'plant') as Promise<{
      plantPersons: Plant;
    }>;
    service = await prepareService({ service: 'matching', folder });
    plantFor = await planting((await bundle).plantPersons);
    one = await service.start();
    await plantFor(
      Array.from({ length: ORGANISATIONS }, (_, number) => number),
      PERSONS,
    );
    other = await service.start();
    voice = await IngestionVoice.open(service.natsUrl, service.seeds['ingestion'] ?? '');
  }, 180_000);
  afterAll(async () => {
    await voice.close();
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  async function planting(plant: Plant): Promise<typeof plantFor> {
    const [kekFile = '', keyringFile = ''] = ['LAPWING_KEK_FILE', 'LAPWING_KEYRING_FILE'].map(
      (name) => service.settings[name],
    );
    return async (numbers, persons) => {
      const entryOf = (nth: number): { orgId: string; entry: object } => {
        const number = numbers[nth % numbers.length] ?? 0;
        const country = COUNTRIES[((Math.floor(nth / numbers.length) % (COUNTRIES.length / 2)) * 2 + number) % 10];
        const code = `crowd-${number}q${nth}`;
        return {
          orgId: organisation(number),
          entry: { code, stays: [{ country, kind: 'residence' }], origins: ['RU'], profiles: ['activist'] },
        };
      };
      const orgIds = numbers.map(organisation);
      await plant({ url: service.databaseUrl, kekFile, keyringFile, orgIds, persons, entryOf });
    };
  }

  async function count(query: string, values: unknown[] = []): Promise<number> {
    const { rows } = await service.database.query<{ count: number }>(`select count(*)::int as count ${query}`, values);
    return rows[0]?.count ?? 0;
  }
  const alerts = (): Promise<number> => count('from matching.alert');
  const heard = (): Promise<number> => count('from matching.inbox');
  const ofOrganisation = (number: number): Promise<number> =>
    count('from matching.alert where org_id = $1', [organisation(number)]);

  async function say(from: number, to: number, version = 1): Promise<void> {
    const numbers = Array.from({ length: to - from }, (_, nth) => from + nth);
    await Promise.all(numbers.map((number) => voice.say(developmentOf(number, version))));
  }

  /** How many developments were news to a process. */
  async function takenBy({ health }: ServiceProcess): Promise<number> {
    const text = await (await fetch(`${health}/metrics`)).text();
    return Number(/^lapwing_matching_versions_taken_total\{news="true"\} (.*)$/m.exec(text)?.[1] ?? 0);
  }

  it('share them, and lose none when one is killed in the middle and another takes its place', async () => {
    let said = 0;
    const inMidStream = async (): Promise<boolean> =>
      (await alerts()) >= (FIRST * TOUCHED_ORGANISATIONS) / 3 && (await takenBy(one)) > 0 && (await takenBy(other)) > 0;
    while (!(await inMidStream()) && said < MOST_BEFORE) {
      await say(said, (said += GROUP));
      await within('30 s', 'most are heard of', async () => (await heard()) > said - GROUP);
    }
    expect(await inMidStream()).toBe(true);
    await say(said, FIRST);
    process.kill(one.pid, 'SIGKILL');
    await one.ended;
    await plantFor([20], 5);
    later = await service.start();
    await say(FIRST, DEVELOPMENTS);
    await within('60 s', 'every development is heard of', async () => (await heard()) >= DEVELOPMENTS);
    expect(await takenBy(later)).toBeGreaterThan(0);
  }, 120_000);

  it('raise one alert for each organisation a development touches, once, with all who are touched', async () => {
    const ofTwenty = `from matching.alert where org_id <> all($1)`;
    const others = [LATECOMERS.map(organisation)];
    expect(await count(ofTwenty, others)).toBe(DEVELOPMENTS * TOUCHED_ORGANISATIONS);
    expect(await count(`${ofTwenty} and touched_count <> ${TOUCHED_PERSONS}`, others)).toBe(0);
    for (let number = 0; number < ORGANISATIONS; number += 1)
      expect(await ofOrganisation(number)).toBe(DEVELOPMENTS / 2);
    expect(await count('from matching.alert where version <> 1')).toBe(0);
    expect(await heard()).toBe(DEVELOPMENTS);
    expect(await count('from matching.dead_letter')).toBe(0);
  });

  it('tell each alert once', async () => {
    await within(
      '30 s',
      'all is told',
      async () => (await count('from matching.outbox where published_at is null')) === 0,
    );
    const { rows } = await service.database.query<{ envelope: string; stream_seq: string }>(
      `select envelope, stream_seq from matching.outbox where contract = 'alert.changed'`,
    );
    const told = rows.map(({ envelope }) => (JSON.parse(envelope) as { data: { alertId: string } }).data.alertId);
    expect(told).toHaveLength(await alerts());
    expect(new Set(told).size).toBe(told.length);
    expect(new Set(rows.map(({ stream_seq }) => stream_seq)).size).toBe(rows.length);
  });

  it('see who was committed elsewhere in the very next development', async () => {
    for (const [nth, number] of LATECOMERS.slice(1).entries()) {
      await plantFor([number], 5);
      await voice.say(developmentOf(DEVELOPMENTS + 2 * nth + (number % 2)));
      await within('30 s', 'it is heard of', async () => (await heard()) > DEVELOPMENTS + nth);
      expect(await ofOrganisation(number)).toBe(1);
    }
  }, 60_000);

  it('give each record a key of its own, and open what the other sealed', async () => {
    const slots = await service.database.query<{ slot: string }>(
      `select key_slot as slot from matching.person where key_slot is not null
       union all select key_slot from matching.alert where key_slot is not null`,
    );
    const used = slots.rows.map(({ slot }) => Number(slot));
    expect(new Set(used).size).toBe(used.length);
    const live = liveSlots(path.join(path.dirname(service.settings['LAPWING_KEYRING_FILE'] ?? ''), 'record-keys'));
    expect(used.filter((slot) => !live.has(slot))).toEqual([]);
    // What somebody was about to commit when they were killed leaves keys behind that open nothing.
    expect(live.size - used.length).toBeLessThanOrEqual(FIRST * TOUCHED_ORGANISATIONS);
    await say(0, DEVELOPMENTS, 2);
    await within(
      '60 s',
      'all are heard of again',
      async () => (await heard()) === 2 * DEVELOPMENTS + LATECOMERS.length - 1,
    );
    expect(await count('from matching.dead_letter')).toBe(0);
    expect(await count('from matching.alert where version <> 1')).toBe(0);
  }, 90_000);
});

function liveSlots(file: string): Set<number> {
  const bytes = readFileSync(file);
  const numbers = Array.from({ length: Math.floor(bytes.length / SLOT) }, (_, number) => number);
  return new Set(numbers.filter((number) => number > 0 && bytes[number * SLOT + STATE_AT] === 'L'.charCodeAt(0)));
}
