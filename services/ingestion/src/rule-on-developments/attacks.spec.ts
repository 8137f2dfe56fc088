import {
  developmentsGet,
  developmentsMerge,
  developmentsSplit,
  memberChanged,
  rulingsList,
  rulingsSecond,
  rulingsUndo,
} from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import { actor } from '../testing/ingestion.js';
import { ToldNewsroom } from '../testing/told-newsroom.js';

const operator = actor('operator');
const colleague = { ...operator, memberId: '0191e2a0-0000-7000-8000-0000000000ab' };
const second = {
  ...operator,
  orgId: '0191e2a0-0000-7000-8000-000000000002',
  memberId: '0191e2a0-0000-7000-8000-0000000000bb',
};
const third = { ...second, orgId: '0191e2a0-0000-7000-8000-000000000003' };
const NOBODY = '0191e2a0-0000-7000-8000-0000000000ff';

let news: ToldNewsroom;
let from: Development;
let into: Development;
beforeEach(async () => {
  news = new ToldNewsroom();
  await news.open();
  for (const who of [operator, second]) await news.operates(who.orgId, who.memberId);
  await news.tells('alpha', { subjects: ['Lev Skoryakin'] });
  await news.tells('bravo', { subjects: ['Leo Skorin'], hosts: ['KZ'] });
  from = await news.development('Leo Skorin');
  into = await news.development('Lev Skoryakin');
});
afterEach(async () => {
  expect(news.slice.log.errors).toEqual([]);
  await news.close();
});

const wish = () => ({ id: from.id, into: into.id, version: from.version, intoVersion: into.version });
const merges = (stated = {}, who = operator) => news.slice.ask(developmentsMerge, { ...wish(), ...stated }, who);

describe('nobody but an operator', () => {
  it.each(['caseworker', 'organisation_admin', 'instance_admin', 'auditor'] as const)('rules: %s', async (role) => {
    const who = actor(role);
    const mentions = [NOBODY];
    const refused = { code: 'forbidden' };
    await expect(merges({}, who)).rejects.toMatchObject(refused);
    const split = { id: into.id, version: 1, mentions };
    await expect(news.slice.ask(developmentsSplit, split, who)).rejects.toMatchObject(refused);
    await expect(news.slice.ask(rulingsSecond, { id: NOBODY, agree: true }, who)).rejects.toMatchObject(refused);
    await expect(news.slice.ask(rulingsUndo, { id: NOBODY }, who)).rejects.toMatchObject(refused);
  });

  it('or an auditor sees what was ruled', async () => {
    await expect(news.slice.ask(rulingsList, {}, actor('caseworker'))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(news.slice.ask(rulingsList, {}, actor('auditor'))).resolves.toEqual({ items: [], next: null });
  });
});

describe('a second', () => {
  it('is nobody of the same organisation', async () => {
    const { id } = await merges();
    await news.slice.runTimers();
    for (const who of [operator, colleague]) {
      await expect(news.slice.ask(rulingsSecond, { id, agree: true }, who)).rejects.toMatchObject({
        code: 'forbidden',
        detail: 'Somebody of another organisation has to look at this.',
      });
    }
    const { items } = await news.slice.ask(rulingsList, { state: 'open' }, operator);
    expect(items).toEqual([expect.objectContaining({ id, state: 'waiting', second: null })]);
  });

  it('is one only; whoever says the same again hears the same again', async () => {
    const { id } = await merges();
    await news.slice.runTimers();
    await news.slice.ask(rulingsSecond, { id, agree: false }, second);
    await expect(news.slice.ask(rulingsSecond, { id, agree: false }, second)).resolves.toMatchObject({ id });
    await expect(news.slice.ask(rulingsSecond, { id, agree: true }, third)).rejects.toMatchObject({ code: 'conflict' });
    await expect(news.slice.ask(rulingsUndo, { id }, operator)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('learns of no organisation whose the ruling is', async () => {
    await merges();
    const listed = JSON.stringify(await news.slice.ask(rulingsList, {}, second));
    expect(listed).not.toContain(operator.orgId);
    expect(listed).not.toContain(operator.memberId);
  });

  it('is still wanted of an organisation whose operator a late message takes for gone', async () => {
    const { orgId, memberId } = second;
    const late = { orgId, memberId, version: 1, roles: [], language: 'en' as const, active: false };
    await news.slice.deliver(memberChanged, late);
    const { id } = await merges();
    await news.slice.runTimers();
    const { items } = await news.slice.ask(rulingsList, {}, operator);
    expect(items).toEqual([expect.objectContaining({ id, state: 'waiting' })]);
  });
});

describe('what is refused', () => {
  it.each(['version', 'intoVersion'])('a stale %s', async (name) => {
    await expect(merges({ [name]: 2 })).rejects.toMatchObject({ code: 'stale_version' });
    const mentions = [NOBODY];
    await expect(
      news.slice.ask(developmentsSplit, { id: into.id, version: 9, mentions }, operator),
    ).rejects.toMatchObject({ code: 'stale_version' });
  });

  it('the second of two rulings that come at the same moment', async () => {
    const back = { id: into.id, into: from.id, version: into.version, intoVersion: from.version };
    const tries = await Promise.allSettled([merges(), news.slice.ask(developmentsMerge, back, second)]);
    const refused = tries.find((one) => one.status === 'rejected');
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(refused?.reason).toMatchObject({ code: 'conflict', detail: 'A ruling on this development is still open.' });
  });

  it('a merge with itself, with nothing, and of two families without a word', async () => {
    await expect(merges({ into: from.id })).rejects.toMatchObject({ code: 'invalid' });
    await expect(merges({ into: NOBODY })).rejects.toMatchObject({ code: 'not_found' });
    await news.tells('charlie', { kind: 'pressure', stage: 'executed', subjects: ['Alyona Krylova'] });
    const raid = await news.development('Alyona Krylova');
    const odd = { into: raid.id, intoVersion: raid.version };
    await expect(merges(odd)).rejects.toMatchObject({ code: 'invalid' });
    await expect(merges({ ...odd, force: true, note: ' ' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(merges({ ...odd, force: true, note: 'One raid.' })).resolves.toMatchObject({ forced: true });
  });

  it('a split of mentions that are another’s, or of all there are', async () => {
    const [foreign] = (await news.slice.ask(developmentsGet, { id: from.id }, operator)).mentions;
    const [own] = (await news.slice.ask(developmentsGet, { id: into.id }, operator)).mentions;
    const splits = (mentions: string[]) =>
      news.slice.ask(developmentsSplit, { id: into.id, version: into.version, mentions }, operator);
    await expect(splits([foreign?.id ?? ''])).rejects.toMatchObject({
      faults: [{ path: 'mentions.0', message: 'is no mention of this development' }],
    });
    await expect(splits([own?.id ?? ''])).rejects.toMatchObject({
      faults: [{ path: 'mentions', message: 'one at least has to stay' }],
    });
  });

  it('a hand of requests on what was decided or told', async () => {
    for (const table of ['placement', 'development', 'assignment', 'mention']) {
      const insert = `insert into ${table} select * from ${table}`;
      await expect(news.slice.db.api(operator, insert)).rejects.toThrow(/permission denied/);
    }
    for (const table of ['operator', 'organisation']) {
      await expect(news.slice.db.api(operator, `select * from ${table}`)).rejects.toThrow(/permission denied/);
    }
    await expect(news.slice.db.work('delete from ruling')).rejects.toThrow(/permission denied/);
    await expect(news.slice.db.work('update placement set part = 1')).rejects.toThrow(/permission denied/);
  });
});
