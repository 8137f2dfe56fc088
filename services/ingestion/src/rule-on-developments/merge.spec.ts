import {
  developmentChanged,
  developmentsGet,
  developmentsMerge,
  ingestionStatus,
  memberRemoved,
  organisationChanged,
  rulingsList,
  rulingsSecond,
  rulingsUndo,
  type RulingView,
} from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import { Metrics } from '@lapwing/platform';
import { actor } from '../testing/ingestion.js';
import { ToldNewsroom } from '../testing/told-newsroom.js';

const operator = actor('operator');
const colleague = { ...operator, memberId: '0191e2a0-0000-7000-8000-0000000000ab' };
const second = {
  ...operator,
  orgId: '0191e2a0-0000-7000-8000-000000000002',
  memberId: '0191e2a0-0000-7000-8000-0000000000bb',
};

let news: ToldNewsroom;
beforeEach(async () => {
  news = new ToldNewsroom();
  await news.open();
  await news.operates(operator.orgId, operator.memberId);
  await news.tells('alpha', { subjects: ['Lev Skoryakin'] });
  await news.tells('bravo', { subjects: ['Leo Skorin'], hosts: ['KZ'] });
});
afterEach(async () => {
  expect(news.slice.log.errors).toEqual([]);
  await news.close();
});

const merge = async (from: Development, into: Development, wish = {}): Promise<RulingView> => {
  const versions = { version: from.version, intoVersion: into.version };
  const entered = await news.slice.ask(
    developmentsMerge,
    { id: from.id, into: into.id, ...versions, ...wish },
    operator,
  );
  await news.slice.runTimers();
  return entered;
};
const both = async () => [await news.development('Leo Skorin'), await news.development('Lev Skoryakin')] as const;
const told = async () => (await news.slice.published(developmentChanged)).slice(2);
const latest = async (): Promise<RulingView> => {
  const { items } = await news.slice.ask(rulingsList, {}, operator);
  return items[0] as RulingView;
};
const seen = (id: string) => news.slice.ask(developmentsGet, { id }, operator);

describe('a merge where nobody else operates', () => {
  it('takes effect at once and is told as two versions', async () => {
    const [from, into] = await both();
    expect(await merge(from, into, { note: 'One arrest.' })).toMatchObject({ state: 'entered', by: 'self' });
    expect(await latest()).toMatchObject({ kind: 'merge', state: 'standing', because: 'same_family', second: null });
    expect((await told()).toSorted((a) => (a.id === from.id ? -1 : 1))).toEqual([
      expect.objectContaining({ id: from.id, version: 2, change: 'merged', other: into.id }),
      expect.objectContaining({ id: into.id, version: 2, change: 'merged', other: from.id }),
    ]);
    const survivor = await seen(into.id);
    expect(survivor).toMatchObject({ into: null, development: { certainty: 'confirmed', sources: 2 } });
    expect(survivor.development.subjects).toEqual(['Lev Skoryakin', 'Leo Skorin']);
    expect(survivor.mentions).toHaveLength(2);
    expect(survivor.history.map((one) => one.because)).toEqual(['merged', 'first_report']);
    expect(await seen(from.id)).toMatchObject({ into: into.id, mentions: [], development: { state: 'withdrawn' } });
    const { text } = await news.slice.get(Metrics).render();
    expect(text).toContain('lapwing_ingestion_rulings_total{kind="merge",result="standing"} 1');
  });

  it('is remembered: what would join or found the absorbed development joins the survivor', async () => {
    const [from, into] = await both();
    await merge(from, into);
    await news.tells('charlie', { subjects: ['Skorin'], hosts: ['KZ'], kind: 'forced_return', stage: 'executed' });
    const after = await seen(into.id);
    expect(after.development).toMatchObject({ version: 3, stage: 'executed' });
    expect(after.mentions).toHaveLength(3);
    await news.rereads('bravo', { subjects: ['Leo Skorin'], hosts: ['KZ'], when: '2026-03-10' });
    expect((await seen(into.id)).mentions).toHaveLength(4);
    expect(await news.slice.db.work("select id from development where state <> 'withdrawn'")).toHaveLength(1);
  });

  it('is remembered over a second merge', async () => {
    const [from, into] = await both();
    await merge(from, into);
    await news.tells('delta', { subjects: ['Alyona Krylova'] });
    const krylova = await news.development('Alyona Krylova');
    await merge(await news.development('Lev Skoryakin'), krylova);
    expect((await seen(from.id)).into).toBe(krylova.id);
    await news.tells('echo', { subjects: ['Skorin'], hosts: ['KZ'] });
    expect((await seen(krylova.id)).mentions).toHaveLength(4);
    const [, first] = (await news.slice.ask(rulingsList, { state: 'past' }, operator)).items;
    await expect(news.slice.ask(rulingsUndo, { id: first?.id ?? '' }, operator)).rejects.toMatchObject({
      code: 'conflict',
      detail: expect.stringContaining('Undo that first'),
    });
  });

  it('can be undone: both stand again in new versions, later reports where they fit', async () => {
    const [from, into] = await both();
    await merge(from, into);
    await news.tells('charlie', { subjects: ['Skorin'], hosts: ['KZ'] });
    const ruling = await latest();
    expect(await news.slice.ask(rulingsUndo, { id: ruling.id, note: 'Two men.' }, colleague)).toMatchObject({
      state: 'entered',
      by: 'own_organisation',
    });
    await news.slice.runTimers();
    expect(await latest()).toMatchObject({ state: 'undone', note: 'Two men.' });
    const [restored, survivor] = [await seen(from.id), await seen(into.id)];
    expect(restored).toMatchObject({
      into: null,
      development: { version: 3, state: 'active', subjects: ['Leo Skorin'], hosts: ['KZ'], sources: 2 },
    });
    expect(survivor.development).toMatchObject({ version: 3, subjects: ['Lev Skoryakin'], sources: 1 });
    expect([restored.mentions.length, survivor.mentions.length]).toEqual([2, 1]);
    expect((await told()).filter((one) => one.id === from.id).map((one) => one.change)).toEqual(['merged', 'split']);
    await expect(news.slice.ask(rulingsUndo, { id: ruling.id }, operator)).rejects.toMatchObject({ code: 'conflict' });
    await news.tells('foxtrot', { subjects: ['Skorin'], hosts: ['KZ'], when: '2026-03-10' });
    expect((await seen(from.id)).mentions).toHaveLength(3);
  });
});

describe('a merge where another organisation has an operator', () => {
  beforeEach(() => news.operates(second.orgId, second.memberId));

  it('waits, with both developments in dispute, until somebody there agrees', async () => {
    const [from, into] = await both();
    await merge(from, into);
    expect(await latest()).toMatchObject({ state: 'waiting', because: 'wants_a_second' });
    expect((await told()).map((one) => [one.change, one.version, one.snapshot.state])).toEqual([
      ['updated', 2, 'disputed'],
      ['updated', 2, 'disputed'],
    ]);
    expect((await news.slice.ask(ingestionStatus, {})).counts).toMatchObject({ rulings: 1 });
    const { id } = await latest();
    expect(await news.slice.ask(rulingsSecond, { id, agree: true, note: 'Yes.' }, second)).toMatchObject({
      by: 'other_organisation',
      second: { by: 'self', agree: true, note: 'Yes.' },
    });
    await news.slice.runTimers();
    expect(await latest()).toMatchObject({ state: 'standing', by: 'self', second: { by: 'other_organisation' } });
    expect(await seen(into.id)).toMatchObject({ development: { state: 'active', version: 3, sources: 2 } });
  });

  it('is over when somebody there disagrees', async () => {
    const [from, into] = await both();
    await merge(from, into);
    const { id } = await latest();
    await news.slice.ask(rulingsSecond, { id, agree: false, note: 'Two men.' }, second);
    await news.slice.runTimers();
    expect(await latest()).toMatchObject({ state: 'refused', because: 'second_disagreed' });
    for (const development of await both()) expect(development).toMatchObject({ state: 'active', version: 3 });
  });

  it('can be taken back while it waits', async () => {
    await merge(...(await both()));
    await news.slice.ask(rulingsUndo, { id: (await latest()).id }, colleague);
    await news.slice.runTimers();
    expect(await latest()).toMatchObject({ state: 'undone' });
    for (const development of await both()) expect(development).toMatchObject({ state: 'active', version: 3 });
  });

  it('waits no longer when the last operator elsewhere has gone', async () => {
    await merge(...(await both()));
    const { orgId, memberId } = second;
    await news.slice.deliver(memberRemoved, { orgId, memberId, version: 2 });
    await news.slice.runTimers();
    expect(await latest()).toMatchObject({ state: 'standing', second: null });
  });

  it('waits for nobody of an organisation that was closed', async () => {
    await news.slice.deliver(organisationChanged, { orgId: second.orgId, version: 2, active: false });
    await merge(...(await both()));
    expect(await latest()).toMatchObject({ state: 'standing' });
  });

  it('meanwhile takes further reports without forgetting the dispute', async () => {
    const [from, into] = await both();
    await merge(from, into);
    await news.tells('charlie', { subjects: ['Skoryakin'], when: '2026-03-10' });
    expect(await news.development('Lev Skoryakin')).toMatchObject({ state: 'disputed', version: 3 });
    await news.slice.ask(rulingsSecond, { id: (await latest()).id, agree: true }, second);
    await news.slice.runTimers();
    expect(await seen(into.id)).toMatchObject({ development: { state: 'active', version: 4, sources: 3 } });
  });
});
