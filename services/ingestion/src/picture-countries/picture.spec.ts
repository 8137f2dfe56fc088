import {
  developmentsGet,
  developmentsMerge,
  developmentsReject,
  developmentsSearch,
  developmentsSplit,
  pictureBoard,
  pictureCompare,
  pictureCountry,
  rulingsList,
  rulingsSecond,
  rulingsUndo,
  sourcesAdd,
  sourcesList,
  throughDoor,
  type InputOf,
  type ReplyOf,
} from '@lapwing/contracts';
import { looselyFilter, monthNumber, type PictureNumber, uncountedFilter } from '@lapwing/domain';
import { aDevelopment } from '@lapwing/domain/testing';
import { Database, Metrics } from '@lapwing/platform';
import type { Slice } from '@lapwing/bus/testing';
import { DevelopmentStore } from '../fold-mentions/development.store.js';
import { actor } from '../testing/ingestion.js';
import { PlantedDevelopments, plantedId } from '../testing/planted-developments.js';
import { ToldNewsroom } from '../testing/told-newsroom.js';
import { various } from '../testing/various-developments.js';
import { PictureStore } from './picture.store.js';
import { ProvePictureTimer } from './prove-picture.timer.js';

const reader = actor('caseworker');

const news = new ToldNewsroom();
let slice: Slice;
let planted: PlantedDevelopments;

beforeAll(async () => {
  await news.open();
  slice = news.slice;
  planted = new PlantedDevelopments(slice);
  for (let number = 0; number < 240; number += 1) await planted.plant(number, various(number));
});
afterEach(() => expect(slice.log.errors).toEqual([]));
afterAll(() => news.close());

/** Every number in a reply, wherever it stands. */
function numbersIn(value: unknown): PictureNumber[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'count' in value && 'filter' in value && value.filter !== null ? [value as PictureNumber] : [];
  return [...own, ...Object.values(value).flatMap(numbersIn)];
}

/** What the console makes doors of, though it is no number with a filter in the reply. */
function figuresOf(page: ReplyOf<typeof pictureCountry>): PictureNumber[] {
  const place = { host: page.host, origin: 'RU', month: monthNumber(page.at) };
  const loosely = { count: page.looselyDated, filter: looselyFilter(place) };
  return page.level.uncounted.reduce(
    (all, { because, count }) => {
      const filter = uncountedFilter(place, because);
      return filter === null ? all : [...all, { count, filter }];
    },
    [loosely],
  );
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
    const page = await slice.ask(pictureCountry, { host, origin: 'RU', profile: 'activist' }, reader);
    numbers.push(...numbersIn(page), ...figuresOf(page));
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
  const other = new PictureStore(slice.get(Database));
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

/** What the recount of everything finds to be otherwise. */
async function differences(): Promise<string | undefined> {
  await slice.get(ProvePictureTimer).prove();
  return /picture_difference (\d+)/.exec((await slice.get(Metrics).render()).text)?.[1];
}

test('the picture equals a recount; where it does not it says so and is drawn anew', async () => {
  await board();
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

test('a line of the board that was kept and is no longer so is found by the recount', async () => {
  const kept = (await board()).items.find(({ host }) => host === 'KG');
  await slice.database.inWork(async (tx) => {
    const { lines } = await slice.get(PictureStore).current(tx);
    const key = ['KG', null, slice.clock.now().toISOString().slice(0, 10), kept?.sight?.state].join();
    const line = lines.of(key, 'KG', () => {
      throw new Error('Nothing was kept.');
    });
    line.numbers.taken.count += 1;
  });
  expect(await differences()).toBe('1');
  expect((await board()).items.find(({ host }) => host === 'KG')).toEqual({ ...kept, sight: expect.anything() });
});

test('while a long chronicle is read the board says so, and the rest of the service answers', async () => {
  await slice.database.inWork(async (tx) => {
    await tx.query('lock table development in access exclusive mode');
    slice.get(PictureStore).forget();
    await expect(board()).rejects.toMatchObject({ code: 'loading', retry: 'later' });
    await expect(board('RU')).rejects.toMatchObject({ code: 'loading' });
    expect((await slice.ask(sourcesList, {}, actor('operator'))).items).toBeDefined();
  });
  await slice.get(PictureStore).settled();
  expect(await takenAt('KG')).toBeGreaterThan(0);
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

describe('what operators rule', () => {
  const operator = actor('operator');
  const elsewhere = '0191e2a0-0000-7000-8000-0000000000bb';
  const second = { ...operator, orgId: elsewhere, memberId: elsewhere };
  const rules = async (entering: Promise<unknown>): Promise<string> => {
    await entering;
    await slice.runTimers();
    const { items } = await slice.ask(rulingsList, {}, operator);
    return items[0]?.id ?? '';
  };
  /** Incidents of twelve months in the two countries that nothing else of this file is about. */
  const counted = async (): Promise<number[]> => {
    const { items } = await board();
    return ['TJ', 'MN'].map((host) => items.find((row) => row.host === host)?.numbers.incidents.count ?? 0);
  };
  const levelAt = async (host: string) => (await slice.ask(pictureCountry, { host, origin: 'RU' }, reader)).level;
  const found = (name: string) => news.development(name);

  beforeAll(() => news.operates(operator.orgId, operator.memberId));
  afterEach(async () => expect(await differences()).toBe('0'));

  test('a merge counts once what was two, and taken back it is two again', async () => {
    await news.tells('alpha', { subjects: ['Marat Invented'], hosts: ['TJ'] });
    await news.tells('bravo', { subjects: ['Timur Devised'], hosts: ['TJ'], when: '2026-01-20' });
    expect(await counted()).toEqual([2, 0]);
    const [from, into] = [await found('Timur Devised'), await found('Marat Invented')];
    const wish = { id: from.id, into: into.id, version: from.version, intoVersion: into.version };
    const ruling = await rules(slice.ask(developmentsMerge, wish, operator));
    expect(await counted()).toEqual([1, 0]);
    const listed = await slice.ask(developmentsSearch, { host: 'TJ', picture: true }, reader);
    expect(listed.items.map(({ id }) => id)).toEqual([into.id]);
    await rules(slice.ask(rulingsUndo, { id: ruling, note: 'Two men.' }, operator));
    expect(await counted()).toEqual([2, 0]);
  });

  test('a split counts both parts', async () => {
    await news.tells('charlie', { subjects: ['Oleg Petrovin'], hosts: ['MN'] });
    await news.tells('delta', { subjects: ['O. Petrovin', 'Ivan Sidorovin'], hosts: ['MN'] });
    expect(await counted()).toEqual([2, 1]);
    const { id, version } = await found('Oleg Petrovin');
    const { mentions } = await slice.ask(developmentsGet, { id }, operator);
    const leaving = mentions.filter((one) => one.evidence.sourceName === 'delta').map((one) => one.id ?? '');
    await rules(slice.ask(developmentsSplit, { id, version, mentions: leaving, note: 'Two men.' }, operator));
    expect(await counted()).toEqual([2, 2]);
  });

  test('a rejection halves the weight while it waits for a second operator, and counts nothing once one agrees', async () => {
    await news.operates(second.orgId, second.memberId);
    const stood = await levelAt('TJ');
    const { id, version } = await found('Timur Devised');
    const ruling = await rules(slice.ask(developmentsReject, { id, version, note: 'It did not happen.' }, operator));
    expect(await counted()).toEqual([2, 2]);
    const disputed = await levelAt('TJ');
    expect([stood.disputed, disputed.disputed, disputed.value < stood.value]).toEqual([false, true, true]);
    await rules(slice.ask(rulingsSecond, { id: ruling, agree: true }, second));
    expect(await counted()).toEqual([1, 2]);
    expect(await levelAt('TJ')).toMatchObject({ disputed: false });
  });
});
