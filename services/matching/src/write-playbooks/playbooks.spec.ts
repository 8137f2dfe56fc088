import {
  playbooksAdd,
  playbooksBegin,
  playbooksChange,
  playbooksCount,
  playbooksGet,
  playbooksHistory,
  playbooksList,
  playbooksOfAlert,
  playbooksRemove,
  reportsFile,
  tasksCount,
  tasksList,
  type InputOf,
  type PlaybookCard,
} from '@lapwing/contracts';
import { Matching, member } from '../testing/matching.fixture.js';
import { TwoMembers } from '../testing/two-members.fixture.js';

let matching: Matching;
let two: TwoMembers;

beforeAll(async () => {
  matching = await Matching.boot();
});
afterAll(async () => matching.close());
beforeEach(async () => {
  two = await TwoMembers.found(matching);
});
afterEach(() => expect(matching.slice.log.errors).toEqual([]));

type Entry = InputOf<typeof playbooksAdd>;
const texts = (lawyer: string): Entry['texts'] => ({ lawyer });
const write = (stated: Partial<Entry>, who = two.carer): Promise<PlaybookCard> => {
  const entry = { kind: null, host: null, reviewBy: null, texts: texts('First call: +996 555 010 017'), ...stated };
  return matching.slice.ask(playbooksAdd, entry, who);
};
const beside = async (id: string, who = two.carer): Promise<string[]> => {
  const { items } = await matching.slice.ask(playbooksOfAlert, { id }, who);
  return items.map(({ texts: { lawyer }, because }) => `${because}: ${lawyer}`);
};

describe('playbook cards', () => {
  test('stand beside an alert, the most specific first, and those of other places do not', async () => {
    const elsewhere = two.place === 'RS' ? 'TR' : 'RS';
    await write({ texts: texts('everywhere') });
    await write({ kind: 'detention', texts: texts('detention') });
    await write({ host: two.place, texts: texts('place') });
    await write({ kind: 'detention', host: two.place, texts: texts('both') });
    await write({ kind: 'detention', host: elsewhere, texts: texts('elsewhere') });
    await write({ kind: 'violence', host: two.place, texts: texts('violence') });
    const { id } = await two.someone();
    const { alertId } = await matching.slice.ask(reportsFile, { what: 'taken', personIds: [id] }, two.carer);
    const expected = ['this_kind_here: both', 'here: place', 'this_kind: detention', 'everywhere: everywhere'];
    expect(await beside(alertId)).toEqual(expected);
  });

  test('show an operator, who may see no person, nothing of where the persons of a report are', async () => {
    await write({ texts: texts('everywhere') });
    await write({ host: two.place, texts: texts('place') });
    const { id } = await two.someone();
    const { alertId } = await matching.slice.ask(reportsFile, { what: 'taken', personIds: [id] }, two.carer);
    expect(await beside(alertId, two.anna)).toEqual(['everywhere: everywhere']);
  });

  test('are one for each kind and host, however many write at once', async () => {
    await write({ kind: 'detention', host: 'KG' });
    await expect(write({ kind: 'detention', host: 'KG' })).rejects.toMatchObject({ code: 'conflict' });
    const racing = await Promise.allSettled([write({ host: 'AM' }), write({ host: 'AM' }), write({ host: 'AM' })]);
    expect(racing.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await matching.slice.ask(playbooksList, {}, two.carer)).items).toHaveLength(2);
  });

  test('keep who wrote what and when, and refuse a change to what somebody changed meanwhile', async () => {
    const first = await write({ kind: 'detention', host: 'KG' });
    const { id, version, kind, host } = first;
    matching.slice.clock.advance('1 h');
    const entry = { kind, host, reviewBy: '2026-12-01', texts: texts('Second call') };
    const second = await matching.slice.ask(playbooksChange, { id, version, ...entry }, two.boris);
    expect(second).toMatchObject({ version: 2, by: two.boris.memberId, texts: { lawyer: 'Second call' } });
    const late = matching.slice.ask(playbooksChange, { id, version, ...entry }, two.carer);
    await expect(late).rejects.toMatchObject({ code: 'stale_version' });
    const { items } = await matching.slice.ask(playbooksHistory, { id }, two.carer);
    expect(items.map((card) => [card.version, card.by])).toEqual([
      [2, two.boris.memberId],
      [1, two.carer.memberId],
    ]);
    await matching.slice.ask(playbooksRemove, { id, version: 2 }, two.carer);
    await expect(matching.slice.ask(playbooksHistory, { id }, two.carer)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('ask to be looked at again when their day is over', async () => {
    const today = matching.slice.clock.now().toISOString().slice(0, 10);
    const { id, reviewDue } = await write({ reviewBy: today });
    expect(reviewDue).toBe(false);
    matching.slice.clock.advance('25 h');
    expect((await matching.slice.ask(playbooksGet, { id }, two.carer)).reviewDue).toBe(true);
    expect(await matching.slice.ask(playbooksCount, {}, two.carer)).toEqual({ due: 1 });
    await expect(write({ host: 'KG', reviewBy: '2099-01-01' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(write({ host: 'QQ' })).rejects.toMatchObject({ code: 'invalid', faults: [{ path: 'host' }] });
  });

  test('begin with headings and nothing else, and never over what is written', async () => {
    await write({ kind: 'detention', texts: texts('Ours') });
    const begin = () => matching.slice.ask(playbooksBegin, { language: 'ru' }, two.carer);
    expect([(await begin()).added, (await begin()).added]).toEqual([5, 0]);
    const { items } = await matching.slice.ask(playbooksList, {}, two.carer);
    expect(items.filter(({ blank }) => !blank).map(({ kind }) => kind)).toEqual(['detention']);
    expect(items.every(({ host }) => host === null)).toBe(true);
  });

  test('are the own organisation’s alone, and take plain text only', async () => {
    const { id } = await write({ kind: 'detention', host: 'KG' });
    const other = await TwoMembers.found(matching);
    const stranger = member(two.boris.memberId, ['organisation_admin'], other.org);
    await expect(matching.slice.ask(playbooksGet, { id }, stranger)).rejects.toMatchObject({ code: 'not_found' });
    expect((await matching.slice.ask(playbooksList, {}, stranger)).items).toEqual([]);
    for (const hostile of ['a\u202eb', 'a\u0000b', 'x'.repeat(1_501)])
      await expect(write({ host: 'AM', texts: texts(hostile) })).rejects.toMatchObject({ code: 'invalid' });
  });

  test('and tasks are not there while the keys are locked, rather than none', async () => {
    const locked = await Matching.boot({ locked: true });
    await locked.found(two.org);
    for (const question of [playbooksList, tasksList, tasksCount])
      await expect(locked.slice.ask(question, {}, two.carer)).rejects.toMatchObject({ code: 'locked' });
    await locked.close();
  });
});
