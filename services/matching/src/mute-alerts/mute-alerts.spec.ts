import {
  alertsGet,
  alertsList,
  mutesAdd,
  mutesEnd,
  mutesList,
  reportsFile,
  urgencyChange,
  urgencyGet,
} from '@lapwing/contracts';
import { v7 } from 'uuid';
import { Matching } from '../testing/matching.fixture.js';
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

describe('the table of urgency', () => {
  test('is raised at once, lowered by two, and reset to the default', async () => {
    await two.someone();
    const { table, version, isDefault } = await matching.slice.ask(urgencyGet, {}, two.carer);
    expect([version, isDefault]).toEqual([0, true]);
    const set = (fresh: 'critical' | 'digest') => ({
      ...table,
      levels: table.levels.map((level) => (level.kind === 'pressure' ? { ...level, fresh } : level)),
    });
    const raised = await matching.slice.ask(urgencyChange, { version, table: set('critical') }, two.anna);
    expect(raised).toMatchObject({ version: 1, isDefault: false, wishId: null });
    await two.happens({ kind: 'pressure', stage: 'executed' });
    expect(await two.told()).toEqual(['raised critical']);
    const lowered = await matching.slice.ask(urgencyChange, { version: 1, table: null }, two.anna);
    expect(lowered).toMatchObject({ version: 1, wishId: expect.any(String) });
    const wish = await two.wishOf(lowered);
    expect(wish.levels).toContainEqual({
      kind: 'pressure',
      stage: 'executed',
      isNew: true,
      before: 'critical',
      after: 'digest',
    });
    await two.answer(lowered, two.boris);
    expect(await matching.slice.ask(urgencyGet, {}, two.carer)).toMatchObject({ version: 2, isDefault: true });
    await expect(matching.slice.ask(urgencyChange, { version: 1, table: null }, two.anna)).rejects.toMatchObject({
      code: 'stale_version',
    });
  });

  test('takes no stage that a kind does not have, and no caseworker', async () => {
    const { table } = await matching.slice.ask(urgencyGet, {}, two.carer);
    const stray = { kind: 'detention', stage: 'signed', fresh: 'high', later: 'high' } as const;
    const wrong = { version: 0, table: { ...table, levels: [stray] } };
    await expect(matching.slice.ask(urgencyChange, wrong, two.anna)).rejects.toMatchObject({
      code: 'invalid',
      faults: [{ path: 'table.levels.0', message: 'stage_of_no_kind' }],
    });
    await expect(matching.slice.ask(urgencyChange, { version: 0, table: null }, two.carer)).rejects.toMatchObject(
      forbidden,
    );
  });
});

describe('a mute', () => {
  const until = (days: number): string =>
    new Date(matching.slice.clock.now().getTime() + days * 86_400_000).toISOString();
  const mute = (stated: object, days = 10) =>
    matching.slice.ask(mutesAdd, { until: until(days), because: 'A training', ...stated }, two.anna);

  test('of what is never critical holds at once, of what may be critical once a second agrees', async () => {
    expect(await mute({ kinds: ['surveillance'] })).toMatchObject({ wishId: null });
    const asked = await mute({ kinds: ['detention'] });
    expect(asked).toMatchObject({ wishId: expect.any(String) });
    expect((await matching.slice.ask(mutesList, {}, two.carer)).items).toMatchObject([{ kinds: ['surveillance'] }]);
    await two.answer(asked, two.boris);
    expect((await matching.slice.ask(mutesList, {}, two.carer)).items).toHaveLength(2);
  });

  test('raises quietly, and when it ends what still stands rings', async () => {
    await two.someone();
    await two.answer(await mute({ countries: [two.place] }, 2));
    await two.happens();
    expect(await two.told()).toEqual(['raised digest']);
    const { items } = await matching.slice.ask(alertsList, {}, two.boris);
    const { touched } = await matching.slice.ask(alertsGet, { id: items[0]?.id ?? '' }, two.boris);
    expect(touched[0]?.reasons.map(({ code }) => code)).toContain('muted');
    await two.after('48 h');
    expect(await two.told()).toEqual(['raised digest', 'updated critical']);
  });

  test('takes nothing back from an alert that stands, and keeps its next version quiet until it ends', async () => {
    await two.someone();
    const id = await two.happens({ kind: 'detention', stage: 'requested' });
    await two.answer(await mute({ developmentId: id }, 2));
    await two.happens({ id, version: 2, kind: 'detention', stage: 'detained' });
    expect(await two.told()).toEqual(['raised high']);
    await two.after('48 h');
    expect(await two.told()).toEqual(['raised high', 'updated critical']);
  });

  test('is ended by anybody, at once', async () => {
    await two.someone();
    const held = await mute({ countries: [two.place] });
    await two.answer(held);
    await two.happens();
    await matching.slice.ask(mutesEnd, { id: held.id }, two.boris);
    await matching.slice.runTimers();
    await two.happens();
    expect(await two.told()).toEqual(['raised digest', 'updated critical', 'raised critical']);
    const again = matching.slice.ask(mutesEnd, { id: held.id }, two.boris);
    await expect(again).rejects.toMatchObject({ code: 'not_found' });
  });

  test('never reaches a first-hand report, nor what it does not name', async () => {
    const person = await two.someone();
    await two.answer(await mute({ kinds: ['detention'] }));
    await matching.slice.ask(reportsFile, { what: 'taken', personIds: [person.id], country: two.place }, two.carer);
    const reports = (await matching.told()).filter(({ orgId, cause }) => orgId === two.org && cause === 'own_report');
    expect(reports).toMatchObject([{ urgency: 'critical', worse: true }]);
    await two.happens({ kind: 'abduction' });
    expect(await two.told()).toEqual(['raised critical']);
  });

  test('names something, has an end within 90 days, and a reason', async () => {
    await expect(mute({})).rejects.toMatchObject({ faults: [{ path: 'kinds', message: 'names_nothing' }] });
    await expect(mute({ kinds: ['pressure'] }, 91)).rejects.toMatchObject({ faults: [{ path: 'until' }] });
    await expect(mute({ kinds: ['pressure'] }, -1)).rejects.toMatchObject({ faults: [{ message: 'in_the_past' }] });
    await expect(mute({ kinds: ['pressure'], because: ' ' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(mute({ developmentId: v7() })).rejects.toMatchObject({ code: 'not_found' });
    await expect(mute({ subscriptionId: v7() })).rejects.toMatchObject({ code: 'not_found' });
  });
});
