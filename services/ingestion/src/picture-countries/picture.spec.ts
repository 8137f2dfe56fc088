import {
  sourcesAdd,
  developmentsSearch,
  pictureBoard,
  pictureCompare,
  pictureCountry,
  throughDoor,
  type InputOf,
} from '@lapwing/contracts';
import { KINDS, isInstrument, type PictureNumber, PROFILES, type Development } from '@lapwing/domain';
import { aDevelopment } from '@lapwing/domain/testing';
import { Metrics } from '@lapwing/platform';
import type { Slice } from '@lapwing/bus/testing';
import { DevelopmentStore } from '../fold-mentions/development.store.js';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { PlantedDevelopments, plantedId } from '../testing/planted-developments.js';
import { PictureStore } from './picture.store.js';
import { ProvePictureTimer } from './prove-picture.timer.js';

const reader = actor('caseworker');
const HOSTS = ['KG', 'KZ', 'AM', 'DE', 'EU', 'RS'];
const CERTAIN = ['unverified', 'reported', 'confirmed'] as const;

let slice: Slice;
let planted: PlantedDevelopments;

beforeAll(async () => {
  slice = await bootIngestion([]);
  planted = new PlantedDevelopments(slice);
  for (let number = 0; number < 240; number += 1) await planted.plant(number, various(number));
});
afterAll(() => slice.close());

/** One of many that differ in everything that is counted, dated over the last two and a half years. */
function various(number: number): Partial<Development> {
  const of = <Item>(list: readonly Item[], step: number): Item => list[Math.floor(number / step) % list.length] as Item;
  const kind = of(KINDS, 1);
  const stage = isInstrument(kind)
    ? of(['negotiating', 'signed', 'in_force', 'suspended'] as const, 7)
    : of(['requested', 'detained', 'executed', 'blocked'] as const, 5);
  const month = String(1 + (number % 12)).padStart(2, '0');
  const host = of(HOSTS, 3);
  return {
    ...{
      kind,
      stage,
      certainty: of(CERTAIN, 11),
      hosts: number % 29 === 0 ? [] : [host, ...(number % 9 === 0 ? ['KG'] : [])],
    },
    polarity: stage === 'blocked' || stage === 'suspended' || number % 13 === 0 ? 'mitigating' : 'adverse',
    origin: of(['RU', 'BY', null, 'RU'] as const, 4),
    when:
      number % 17 === 0
        ? '2025'
        : `${2024 + Math.floor(number / 80)}-${number >= 160 ? `0${1 + (number % 3)}` : month}`,
    profiles: number % 4 === 0 ? [of(PROFILES, 2), of(PROFILES, 6)] : [],
    parties: isInstrument(kind) ? [{ country: host, stage: stage as 'signed', since: null }] : [],
    persecution: number % 19 === 0 ? false : 'unknown',
    state: number % 23 === 0 ? 'disputed' : 'active',
  };
}

/** Every number in a reply, wherever it stands. */
function numbersIn(value: unknown): PictureNumber[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'count' in value && 'filter' in value && value.filter !== null ? [value as PictureNumber] : [];
  return [...own, ...Object.values(value).flatMap(numbersIn)];
}

/** Asks for the list by the address that the console asks at. */
async function listed({ filter }: PictureNumber): Promise<{ total: number | null; paged: number }> {
  const ids = new Set<string>();
  for (let cursor: string | null = null; ;) {
    const { path } = throughDoor('GET /developments', { ...filter, picture: true, cursor, limit: 50 });
    const query = Object.fromEntries(new URLSearchParams(path.split('?')[1]));
    const page = await slice.ask(developmentsSearch, query as InputOf<typeof developmentsSearch>, reader);
    for (const { id } of page.items) ids.add(id);
    cursor = page.next;
    if (cursor === null) return { total: page.total, paged: ids.size };
  }
}

const board = (origin: string | null = null) => slice.ask(pictureBoard, { origin }, reader);
async function takenAt(host: string): Promise<number> {
  return (await board()).items.find((row) => row.host === host)?.numbers.taken.count ?? 0;
}

test('every number leads to a list of exactly so many', async () => {
  const numbers = [...numbersIn(await board()), ...numbersIn(await board('RU'))];
  for (const host of ['KG', 'DE', 'EU']) {
    numbers.push(...numbersIn(await slice.ask(pictureCountry, { host, origin: 'RU', profile: 'activist' }, reader)));
  }
  const compared = { hosts: ['KG', 'DE'], origin: 'RU', profiles: ['activist' as const] };
  numbers.push(...numbersIn(await slice.ask(pictureCompare, compared, reader)));
  const different = new Map(numbers.map((number) => [JSON.stringify(number), number]));
  expect(different.size).toBeGreaterThan(200);
  expect(numbers.filter(({ count }) => count > 1).length).toBeGreaterThan(20);
  for (const number of different.values()) {
    expect({ ...number, ...(await listed(number)) }).toMatchObject({ total: number.count, paged: number.count });
  }
}, 60_000);

test('the level of a line of the board is the level of its page, and the sum of what it names', async () => {
  for (const row of (await board('RU')).items) {
    const { level } = await slice.ask(pictureCountry, { host: row.host ?? '', origin: 'RU' }, reader);
    expect({ host: row.host, value: level.value, word: level.word }).toEqual({ host: row.host, ...pick(row.level) });
    const sum = level.contributions.reduce((all, { gave }) => all + gave, level.rest.gave + level.paperTrap);
    expect(Math.round(sum)).toBe(level.value);
  }
});

function pick(level: { value: number; word: string } | null) {
  return { value: level?.value, word: level?.word };
}

test('a version replaces the one before; what is absorbed, withdrawn or moved counts where it is', async () => {
  const before = { KG: await takenAt('KG'), RS: await takenAt('RS') };
  await planted.plant(1000, { hosts: ['KG'] });
  await planted.plant(1001, { hosts: ['KG'] });
  expect(await takenAt('KG')).toBe(before.KG + 2);
  await planted.change(1000, { hosts: ['RS'] });
  expect([await takenAt('KG'), await takenAt('RS')]).toEqual([before.KG + 1, before.RS + 1]);
  await planted.change(1001, { state: 'withdrawn' }, 'merged');
  expect(await takenAt('KG')).toBe(before.KG);
  await planted.change(1001, { state: 'active' });
  expect(await takenAt('KG')).toBe(before.KG + 1);
  await planted.change(1000, { state: 'withdrawn' }, 'withdrawn');
  await planted.change(1001, { state: 'withdrawn' }, 'withdrawn');
  expect([await takenAt('KG'), await takenAt('RS')]).toEqual([before.KG, before.RS]);
});

test('a transaction that ends after others is counted, in each process', async () => {
  const other = new PictureStore();
  const seenThere = () => slice.database.inWork(async (tx) => (await other.current(tx)).versionOf(plantedId(1100)));
  const before = await takenAt('KG');
  const snapshot = aDevelopment({ id: plantedId(1100), certainty: 'confirmed' });
  await slice.database.inWork(async (tx) => {
    await slice.get(DevelopmentStore).keepVersion(tx, { snapshot, change: 'created', because: 'planted' });
    await planted.plant(1101, { hosts: ['RS'] });
    expect([await takenAt('KG'), await seenThere()]).toEqual([before, null]);
  });
  expect([await takenAt('KG'), await seenThere()]).toEqual([before + 1, 1]);
});

test('the picture equals a recount; where it does not it says so and is drawn anew', async () => {
  const differences = async (): Promise<string | undefined> => {
    await slice.get(ProvePictureTimer).prove();
    return /picture_difference (\d+)/.exec((await slice.get(Metrics).render()).text)?.[1];
  };
  expect(await differences()).toBe('0');
  const before = await takenAt('KG');
  await slice.database.inWork(async (tx) => {
    const picture = await slice.get(PictureStore).current(tx);
    picture.put({ ...aDevelopment({ id: plantedId(1101), hosts: ['KG'] }) });
  });
  expect(await takenAt('KG')).toBe(before + 1);
  expect(await differences()).toBe('1');
  expect(await takenAt('KG')).toBe(before);
});

test('what names no host is told apart, and an act of the Union counts in its members and under its own name', async () => {
  const { noHost, items } = await board();
  await planted.plant(1200, { hosts: [] });
  expect((await board()).noHost.numbers.taken.count).toBe(noHost.numbers.taken.count + 1);
  await planted.plant(1201, { hosts: ['EU'], kind: 'refuge' });
  const closed = (rows: typeof items, host: string) =>
    rows.find((row) => row.host === host)?.numbers.refugeClosed.count ?? -1;
  const after = (await board()).items;
  const grown = ['EU', 'DE', 'KG'].map((host) => closed(after, host) - closed(items, host));
  expect(grown).toEqual([1, 1, 0]);
});

test('of two acts that contradict each other both are shown, and the level is disputed', async () => {
  const act = { hosts: ['UZ'], kind: 'refuge' as const, subjects: [], when: '2026-03-01' };
  await planted.plant(1300, act);
  await planted.plant(1301, { ...act, polarity: 'mitigating' });
  const { level, refuge } = await slice.ask(pictureCountry, { host: 'UZ' }, reader);
  expect(level.disputed).toBe(true);
  expect(level.contradictions).toEqual([{ kind: 'refuge', adverseId: plantedId(1300), mitigatingId: plantedId(1301) }]);
  expect(refuge.items.map(({ id, headline }) => [id, headline !== '']).sort()).toEqual([
    [plantedId(1300), true],
    [plantedId(1301), true],
  ]);
});

test('a country whose sources were not read says since when; a low level there is not seen', async () => {
  await slice.ask(sourcesAdd, { name: 'Invented', url: 'https://news.example/feed', country: 'TM' }, actor('operator'));
  await planted.plant(1400, { hosts: ['TM'], certainty: 'unverified' });
  await slice.db.work(`update source set last_good_at = '2026-03-01T08:00:00Z' where country = 'TM'`);
  const { level, sight } = await slice.ask(pictureCountry, { host: 'TM' }, reader);
  expect(sight).toMatchObject({ state: 'dark', days: 9, sources: 1, darkSources: 1 });
  expect(level.word).toBe('not_seen');
});

test('papers at the border are told with their sources; a country that is none is refused, and one twice', async () => {
  const asked = { host: 'AM', origin: 'RU', document: 'internal_passport' as const };
  const { entry, level } = await slice.ask(pictureCountry, asked, reader);
  expect(entry).toMatchObject({ known: true, entry: 'admits_by_air' });
  expect(level.paperTrap).toBeGreaterThan(0);
  await expect(slice.ask(pictureCountry, { host: 'QQ' }, reader)).rejects.toMatchObject({ code: 'invalid' });
  await expect(slice.ask(pictureBoard, { origin: 'XC' }, reader)).rejects.toMatchObject({ code: 'invalid' });
  for (const hosts of [['KG', 'KG'], ['KG']]) {
    await expect(slice.ask(pictureCompare, { hosts }, reader)).rejects.toMatchObject({ code: 'invalid' });
  }
});
