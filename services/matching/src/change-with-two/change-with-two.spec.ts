import { mutesAdd, mutesList, subscriptionsAdd, urgencyChange, urgencyGet, wishesWithdraw } from '@lapwing/contracts';
import { v7 } from 'uuid';
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

const forbidden = { code: 'forbidden' };
const conflict = { code: 'conflict', detail: 'Nothing waits for a second person here.' };

describe('what would silence something critical', () => {
  test('waits for a second person, and all rings as before until then', async () => {
    await two.someone();
    const asked = await two.ask({ kinds: ['refuge'] });
    expect(asked).toMatchObject({ kinds: [], version: 1, wishId: expect.any(String) });
    expect(await two.wishOf(asked, two.boris)).toMatchObject({
      deed: 'change_subscription',
      weakens: [{ effect: 'silent', kind: 'forced_return', countries: null }, {}, {}, {}],
      effectiveAt: null,
      mayAnswer: true,
      mayWithdraw: false,
    });
    await two.happens();
    expect(await two.told()).toEqual(['raised critical']);
    expect(await two.answer(asked, two.boris)).toMatchObject({
      state: 'done',
      because: 'confirmed',
      second: two.boris.memberId,
    });
    expect(await two.everything()).toMatchObject({ kinds: ['refuge'], version: 2, wishId: null });
    await two.happens();
    expect(await two.told()).toEqual(['raised critical']);
  });

  test('stays as it is when the second disagrees, or who asked takes it back', async () => {
    const first = await two.ask({ enabled: false });
    expect(await two.answer(first, two.boris, false)).toMatchObject({ state: 'refused' });
    const second = await two.ask({ enabled: false });
    await expect(matching.slice.ask(wishesWithdraw, { id: second.wishId ?? '' }, two.boris)).rejects.toMatchObject(
      forbidden,
    );
    await matching.slice.ask(wishesWithdraw, { id: second.wishId ?? '' }, two.anna);
    await expect(two.answer(second, two.boris)).rejects.toMatchObject(conflict);
    expect(await two.everything()).toMatchObject({ enabled: true, version: 1 });
  });

  test('ends after seven days without an answer', async () => {
    const asked = await two.ask({ enabled: false });
    await two.after('167 h');
    expect(await two.wishOf(asked)).toMatchObject({ state: 'waiting' });
    await two.after('1 h');
    expect(await two.wishOf(asked)).toMatchObject({ state: 'ended', because: 'too_late' });
  });

  test('is nobody’s business in another organisation', async () => {
    const asked = await two.ask({ enabled: false });
    const stranger = member(two.boris.memberId, ['organisation_admin'], v7());
    await expect(two.answer(asked, stranger)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('nobody seconds', () => {
  test('under duress: the answer reads as given, and the change waits for somebody else', async () => {
    const asked = await two.ask({ enabled: false });
    const forced = { ...two.boris, guarded: true };
    expect(await two.answer(asked, forced)).toMatchObject({ state: 'done', second: two.boris.memberId });
    expect(await two.wishOf(asked)).toMatchObject({ state: 'waiting' });
    expect(await two.everything()).toMatchObject({ enabled: true, version: 1 });
  });

  test('their own wish, twice or with every role there is', async () => {
    const asked = await two.ask({ enabled: false });
    await two.becomes(two.anna, ['operator', 'organisation_admin']);
    const both = member(two.anna.memberId, ['operator', 'organisation_admin'], two.org);
    for (const who of [two.anna, both]) await expect(two.answer(asked, who)).rejects.toMatchObject(forbidden);
    expect(await two.wishOf(asked)).toMatchObject({ mayAnswer: false, mayWithdraw: true });
  });

  test('without the role, by a token alone, after the role was lost, or after leaving', async () => {
    const asked = await two.ask({ enabled: false });
    await expect(two.answer(asked, two.carer)).rejects.toMatchObject(forbidden);
    await expect(two.answer(asked, member(v7(), ['operator'], two.org))).rejects.toMatchObject(forbidden);
    await two.becomes(two.boris, ['caseworker']);
    await expect(two.answer(asked, two.boris)).rejects.toMatchObject(forbidden);
    await two.becomes(two.boris, ['organisation_admin'], false, 3);
    await expect(two.answer(asked, two.boris)).rejects.toMatchObject(forbidden);
    await two.leaves(two.boris);
    await expect(two.answer(asked, two.boris)).rejects.toMatchObject(forbidden);
  });

  test('a wish of somebody who has left or lost the role since', async () => {
    const first = await two.ask({ enabled: false });
    await two.becomes(two.anna, ['caseworker']);
    await expect(two.answer(first, two.boris)).rejects.toMatchObject(conflict);
    expect(await two.wishOf(first, two.boris)).toMatchObject({ state: 'ended', because: 'asker_gone' });
    const olga = await two.joins(['operator']);
    const second = await two.ask({ enabled: false }, olga);
    await two.leaves(olga);
    expect(await two.wishOf(second, two.boris)).toMatchObject({ state: 'ended', because: 'asker_gone' });
  });

  test('the same wish twice, nor one that was made otherwise since', async () => {
    const first = await two.ask({ enabled: false });
    const other = await two.ask({ windowDays: 1 });
    await expect(two.answer(first, two.boris)).rejects.toMatchObject(conflict);
    await two.answer(other, two.boris);
    await expect(two.answer(other, two.boris)).rejects.toMatchObject(conflict);
    expect(await two.everything()).toMatchObject({ enabled: true, windowDays: 1 });
  });
});

describe('where nobody else can answer', () => {
  beforeEach(async () => {
    await two.leaves(two.boris);
  });

  test('it takes effect after a day, and not before', async () => {
    await two.after('169 h');
    const asked = await two.ask({ enabled: false });
    expect(await two.wishOf(asked, two.carer)).toMatchObject({
      because: 'takes_effect_alone',
      effectiveAt: expect.any(String),
    });
    await two.after('23 h');
    expect(await two.everything()).toMatchObject({ enabled: true });
    await two.after('1 h');
    expect(await two.everything()).toMatchObject({ enabled: false });
    expect(await two.wishOf(asked)).toMatchObject({ state: 'done', because: 'nobody_else', second: null });
  });

  test('a mute and a lower table take effect so, too', async () => {
    await two.after('169 h');
    const until = new Date(matching.slice.clock.now().getTime() + 5 * 86_400_000).toISOString();
    await matching.slice.ask(mutesAdd, { kinds: ['detention'], until, because: 'A training' }, two.anna);
    const { table } = await matching.slice.ask(urgencyGet, {}, two.anna);
    const levels = table.levels.map((level) =>
      level.kind === 'violence' ? { ...level, fresh: 'high' as const } : level,
    );
    await matching.slice.ask(urgencyChange, { version: 0, table: { ...table, levels } }, two.anna);
    expect((await matching.slice.ask(mutesList, {}, two.anna)).items).toEqual([]);
    await two.after('24 h');
    expect((await matching.slice.ask(mutesList, {}, two.anna)).items).toMatchObject([{ kinds: ['detention'], until }]);
    expect(await matching.slice.ask(urgencyGet, {}, two.anna)).toMatchObject({ version: 1, isDefault: false });
  });

  test('it waits for who comes meanwhile', async () => {
    await two.after('169 h');
    const asked = await two.ask({ enabled: false });
    const olga = await two.joins(['organisation_admin']);
    await two.after('48 h');
    expect(await two.everything()).toMatchObject({ enabled: true });
    expect(await two.answer(asked, olga, false)).toMatchObject({ state: 'refused' });
  });

  test('nobody is alone in the week after the second was removed', async () => {
    const asked = await two.ask({ enabled: false });
    expect(await two.wishOf(asked)).toMatchObject({ because: 'wants_a_second', effectiveAt: null });
    await two.after('160 h');
    expect(await two.everything()).toMatchObject({ enabled: true });
  });
});

describe('bit by bit', () => {
  test('nothing is silenced: what is left of two is judged as the one it is', async () => {
    const twin = await matching.slice.ask(subscriptionsAdd, { name: 'Twin' }, two.anna);
    expect(await two.ask({ enabled: false })).toMatchObject({ enabled: false, wishId: null });
    expect(await two.ask({ enabled: false }, two.anna, twin)).toMatchObject({
      enabled: true,
      wishId: expect.any(String),
    });
  });

  test('nor by two in the same moment', async () => {
    const twin = await matching.slice.ask(subscriptionsAdd, { name: 'Twin' }, two.anna);
    const both = await Promise.all([two.ask({ enabled: false }), two.ask({ enabled: false }, two.boris, twin)]);
    expect(both.filter(({ wishId }) => wishId === null)).toHaveLength(1);
  });

  test('nor by an answer to what has changed since', async () => {
    const part = await matching.slice.ask(subscriptionsAdd, { name: 'Part', kinds: ['detention'] }, two.anna);
    const asked = await two.ask({ enabled: false });
    expect((await two.wishOf(asked)).weakens.map(({ kind }) => kind)).not.toContain('detention');
    expect(await two.ask({ enabled: false }, two.anna, part)).toMatchObject({ wishId: null });
    expect(await two.answer(asked, two.boris)).toMatchObject({ state: 'ended', because: 'changed_meanwhile' });
    expect(await two.everything()).toMatchObject({ enabled: true });
  });

  test('nor when the subscription itself was changed since, nor by two people asking for one', async () => {
    const asked = await two.ask({ enabled: false });
    await expect(two.ask({ windowDays: 1 }, two.boris)).rejects.toMatchObject({ code: 'conflict' });
    await matching.slice.ask(wishesWithdraw, { id: asked.wishId ?? '' }, two.anna);
    const again = await two.ask({ enabled: false });
    await matching.slice.db.work('update subscription set version = version where org_id = $1', [two.org]);
    expect(await two.answer(again, two.boris)).toMatchObject({ state: 'done' });
    const more = await two.ask({ enabled: true });
    expect(more).toMatchObject({ enabled: true, wishId: null, version: 3 });
  });
});
