import {
  catalogueAdopt,
  catalogueList,
  catalogueUndo,
  sourcesAdd,
  sourcesChange,
  sourcesList,
  type SourceView,
} from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { OFFERED } from './offered.js';

const operator = actor('operator');
const CHOSEN = ['kg-kloop', 'kg-24'];
let slice: Slice;

beforeAll(async () => {
  slice = await bootIngestion([]);
});
afterAll(() => slice.close());

const list = (country: string | null = null) => slice.ask(catalogueList, { country }, operator);
const adopt = (ids: string[], dryRun: boolean) => slice.ask(catalogueAdopt, { ids, dryRun }, operator);
const sources = async (): Promise<SourceView[]> => (await slice.ask(sourcesList, {}, operator)).items;
const named = async (name: string): Promise<SourceView> => {
  const source = (await sources()).find((one) => one.name === name);
  if (source === undefined) throw new Error(`${name} is not read`);
  return source;
};

describe('the catalogue', () => {
  it('offers everything to everybody, and by country or language', async () => {
    expect((await list()).items).toHaveLength(OFFERED.length);
    const { items } = await list('KG');
    expect(items.every(({ country, readAs }) => country === 'KG' && readAs === null)).toBe(true);
    const { items: english } = await slice.ask(catalogueList, { country: 'KG', language: 'en' }, actor('caseworker'));
    expect(english.map(({ id }) => id)).toEqual(['kg-akipress']);
  });

  it('tells in a dry run what would become of each, and adds nothing', async () => {
    const before = (await sources()).length;
    const { items, looksPerHour } = await adopt([...CHOSEN, 'kg-nobody', 'kg-24'], true);
    expect(items.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['kg-kloop', 'added'],
      ['kg-24', 'added'],
      ['kg-nobody', 'unknown'],
    ]);
    expect(looksPerHour).toBe(24);
    expect(await sources()).toHaveLength(before);
  });

  it('adds what was chosen as it is described, and not all at the same moment', async () => {
    const { items } = await adopt(CHOSEN, false);
    expect(items.map(({ outcome, source }) => [outcome, source?.version])).toEqual([
      ['added', 1],
      ['added', 1],
    ]);
    const [kloop, other] = [await named('Kloop'), await named('24.kg')];
    expect(kloop).toMatchObject({ grade: 'B', country: 'KG', language: 'ru', health: 'new', enabled: true });
    expect(Date.parse(other.nextAt ?? '') - Date.parse(kloop.nextAt ?? '')).toBe(3000);
    const { items: offered, reading } = await list('KG');
    expect(offered.find(({ id }) => id === 'kg-kloop')?.readAs).toEqual({ id: kloop.id, name: 'Kloop', enabled: true });
    expect(reading).toContainEqual({ country: 'KG', language: 'ru', sources: 2 });
  });

  it('adds nothing twice, and knows an address by another spelling', async () => {
    const url = OFFERED.find(({ id }) => id === 'am-hetq')?.url.replace('https://', 'http://www.') ?? '';
    await slice.ask(sourcesAdd, { name: 'Hetq of ours', url: `${url}/` }, operator);
    const { items, looksPerHour, looksPerHourNow } = await adopt(['kg-kloop', 'am-hetq'], false);
    expect(items.map(({ outcome }) => outcome)).toEqual(['read_already', 'read_already']);
    expect([looksPerHour, looksPerHourNow]).toEqual([0, 36]);
  });

  it('names what else of the same server is read', async () => {
    await slice.ask(sourcesAdd, { name: 'Kloop in English', url: 'https://kloop.kg/eng/feed/' }, operator);
    const { items } = await list('KG');
    expect(items.find(({ id }) => id === 'kg-kloop')?.besides).toEqual(['Kloop in English']);
  });

  it('takes back what nobody has touched since, and leaves the rest', async () => {
    const [kloop, other] = [await named('Kloop'), await named('24.kg')];
    const { id, version, name, url } = other;
    await slice.ask(sourcesChange, { id, version, name, url, connector: 'feed', grade: 'D' }, operator);
    const adopted = [kloop, other].map((source) => ({ id: source.id, version: source.version }));
    const undone = await slice.ask(catalogueUndo, { sources: adopted }, operator);
    expect(undone).toEqual({ disabled: 1, kept: [other.id], waiting: [] });
    expect(await named('Kloop')).toMatchObject({ enabled: false, health: 'disabled', version: 2, nextAt: null });
    expect(await named('24.kg')).toMatchObject({ enabled: true, grade: 'D' });
  });

  it('lets a source that was stopped go on', async () => {
    const { items } = await adopt(['kg-kloop'], false);
    expect(items).toMatchObject([{ outcome: 'resumed', source: { version: 3 } }]);
    expect(await named('Kloop')).toMatchObject({ enabled: true, health: 'new' });
  });

  it('can all be read at once', async () => {
    const ids = OFFERED.map(({ id }) => id);
    const { items } = await adopt(ids, false);
    expect(items.filter(({ outcome }) => outcome === 'added')).toHaveLength(OFFERED.length - 3);
  });

  it('is adopted by operators alone', async () => {
    for (const role of ['caseworker', 'auditor', 'instance_admin', 'organisation_admin'] as const) {
      const asked = slice.ask(catalogueAdopt, { ids: CHOSEN, dryRun: true }, actor(role));
      await expect(asked).rejects.toMatchObject({ code: 'forbidden' });
      const undone = slice.ask(catalogueUndo, { sources: [] }, actor(role));
      await expect(undone).rejects.toMatchObject({ code: expect.stringMatching(/forbidden|invalid/) as string });
    }
  });
});
