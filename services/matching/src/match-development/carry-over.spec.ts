import { alertsDismiss, alertsGet, developmentChanged, outcomesOfAlert, outcomesRecord } from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import { aDevelopment } from '@lapwing/domain/testing';
import { CARER, Matching, SECOND_CARER, admin, carer, secondCarer } from '../testing/matching.fixture.js';

const ABSORBED = '0199a000-0000-7000-8000-0000000000d1';
const SURVIVOR = '0199a000-0000-7000-8000-0000000000d2';
const PART = '0199a000-0000-7000-8000-0000000000d3';
const MERGED_AT = '2026-03-01T12:00:00.000Z';

let matching: Matching;
beforeEach(async () => {
  matching = await Matching.boot();
  await matching.found();
  await matching.addPerson();
  await matching.addPerson({ code: 'alder-dote', stays: [{ country: 'KZ', kind: 'residence' }] }, secondCarer);
});
afterEach(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

async function ruled(
  change: 'merged' | 'split' | 'updated',
  stated: Partial<Development>,
  other = stated.id === ABSORBED ? SURVIVOR : ABSORBED,
): Promise<string> {
  const snapshot = aDevelopment({ changedAt: MERGED_AT, ...stated });
  const { id, version } = snapshot;
  return matching.slice.deliver(developmentChanged, { id, version, change, other, snapshot });
}
const absorbed = (stated: Partial<Development> = {}) =>
  ruled('merged', { id: ABSORBED, version: 2, state: 'withdrawn', ...stated });
const survivor = (stated: Partial<Development> = {}) =>
  ruled('merged', { id: SURVIVOR, version: 2, hosts: ['KG', 'KZ'], ...stated });
const all = async () => (await matching.told()).filter(({ cause }) => cause === 'development');
const told = async () => (await all()).map(({ alertId, state, worse, duties }) => ({ alertId, state, worse, duties }));
const looksAgain = async () => {
  matching.slice.clock.advance('2 min');
  await matching.slice.runTimers();
  await matching.slice.runEvery('developments.look_again');
};

async function both(
  stated: Partial<Development> = {},
  elsewhere: Partial<Development> = {},
): Promise<{ here: string; there: string }> {
  await matching.hear({ id: ABSORBED, hosts: ['KG'], ...stated });
  await matching.hear({ id: SURVIVOR, hosts: ['KZ'], ...elsewhere });
  const [here, there] = await all();
  return { here: here?.alertId ?? '', there: there?.alertId ?? '' };
}

describe('a development that is absorbed by another', () => {
  test('ends its alert where the survivor’s goes on with its duties, and nobody is rung for what was told', async () => {
    const { here, there } = await both();
    expect(await survivor()).toBe('acked');
    expect((await told()).slice(2)).toEqual([
      { alertId: there, state: 'updated', worse: false, duties: [CARER, SECOND_CARER] },
      { alertId: here, state: 'withdrawn', worse: false, duties: [CARER] },
    ]);
    const [, , update, ending] = await all();
    expect(update?.from).toEqual([{ alertId: here, responsible: CARER, counts: 'alone', ends: true }]);
    expect([update?.into, ending?.into, ending?.from]).toEqual([null, there, []]);
    expect(await absorbed()).toBe('acked');
    await looksAgain();
    expect(await told()).toHaveLength(4);
    const view = await matching.slice.ask(alertsGet, { id: there }, admin);
    expect(view.touched.map(({ code }) => code).sort()).toEqual(['alder-dote', 'heron-tuvo']);
  });

  test('comes again when it is heard of before the survivor has its reports', async () => {
    const { here, there } = await both();
    expect(await absorbed()).toBe('again');
    expect(await told()).toHaveLength(2);
    await survivor();
    expect(await absorbed()).toBe('acked');
    expect((await told()).slice(2).map(({ alertId, worse }) => [alertId, worse])).toEqual([
      [there, false],
      [here, false],
    ]);
  });

  test('counts either acknowledgement where both alerts are about the same persons', async () => {
    const { here } = await both({}, { hosts: ['KG'] });
    await survivor({ hosts: ['KG'] });
    const [, , update] = await all();
    expect(update).toMatchObject({ worse: false, duties: [CARER] });
    expect(update?.from).toEqual([{ alertId: here, responsible: CARER, counts: 'either', ends: true }]);
  });

  test('wants both acknowledgements of who answers for a person of each', async () => {
    await matching.addPerson({ code: 'wren-losa', stays: [{ country: 'KZ', kind: 'residence' }] });
    const { here } = await both();
    await survivor();
    const [, , update] = await all();
    expect(update).toMatchObject({ worse: false, duties: [CARER, SECOND_CARER] });
    expect(update?.from).toEqual([{ alertId: here, responsible: CARER, counts: 'together', ends: true }]);
  });

  test.each<[string, Partial<Development>, Partial<Development>]>([
    ['further on', { stage: 'ordered' }, { stage: 'executed' }],
    ['more urgent', { stage: 'requested' }, { stage: 'detained' }],
    ['of a graver kind', { kind: 'detention' }, { kind: 'abduction' }],
  ])('rings again, and only whom it touched, where the survivor is %s', async (_how, before, after) => {
    const { here, there } = await both(before, after);
    await survivor(after);
    const [, , update] = await all();
    expect(update).toMatchObject({ alertId: there, state: 'updated', worse: true, worseFor: [CARER] });
    expect(update?.from).toEqual([{ alertId: here, responsible: CARER, counts: 'none', ends: true }]);
  });

  test('goes on in an alert that is raised for it, at the age of its own', async () => {
    await matching.hear({ id: ABSORBED, hosts: ['KG'], when: '2026-03-01' });
    const [first] = await all();
    expect(first).toMatchObject({ urgency: 'critical' });
    matching.slice.clock.advance('10 d');
    const changedAt = matching.slice.clock.now().toISOString();
    await survivor({ hosts: ['KG'], when: '2026-03-01', changedAt });
    const [, heir, ending, ...more] = await all();
    expect(heir).toMatchObject({ state: 'raised', version: 1, urgency: 'critical', worse: false, duties: [CARER] });
    expect(heir?.from).toEqual([{ alertId: first?.alertId, responsible: CARER, counts: 'alone', ends: true }]);
    expect(ending).toMatchObject({ alertId: first?.alertId, state: 'withdrawn', into: heir?.alertId });
    await absorbed({ changedAt });
    await looksAgain();
    expect(more).toEqual([]);
    expect(await told()).toHaveLength(3);
  });

  test('goes on in a survivor that waits for an operator', async () => {
    await matching.hear({ id: ABSORBED, hosts: ['KG'] });
    const now = matching.slice.clock.now().toISOString();
    await survivor({ hosts: ['KG'], changedAt: now, lowGradeSince: now });
    const [first, heir, ending] = await all();
    expect(heir).toMatchObject({ state: 'raised', worse: false, duties: ['desk', CARER], from: [{ counts: 'alone' }] });
    expect(ending).toMatchObject({ alertId: first?.alertId, state: 'withdrawn', into: heir?.alertId });
  });

  test('stays closed where somebody closed it, unless it is worse', async () => {
    const { here, there } = await both({ stage: 'ordered' }, { stage: 'ordered' });
    await matching.slice.ask(alertsDismiss, { id: here, version: 1, reason: 'in_hand' }, admin);
    await survivor({ stage: 'ordered' });
    const [update, ending] = (await all()).slice(3);
    expect(update).toMatchObject({ alertId: there, state: 'updated', worse: false, duties: [CARER, SECOND_CARER] });
    expect(update?.from).toEqual([{ alertId: here, responsible: CARER, counts: 'alone', ends: true }]);
    expect(ending).toMatchObject({ alertId: here, state: 'withdrawn', into: there });
    const { id } = aDevelopment();
    await matching.hear({ id, hosts: ['KG'], stage: 'ordered' });
    const [closed] = (await all()).slice(-1);
    await matching.slice.ask(alertsDismiss, { id: closed?.alertId ?? '', version: 1, reason: 'in_hand' }, admin);
    await ruled('merged', { id: PART, hosts: ['KG'], stage: 'ordered' }, id);
    expect((await all()).at(-2)).toMatchObject({ version: 1, state: 'closed', worse: false, from: [] });
    await matching.hear({ id: PART, version: 2, hosts: ['KG'], stage: 'executed' });
    expect((await all()).at(-1)).toMatchObject({ version: 2, state: 'updated', worse: true, duties: [CARER] });
  });

  test('goes on nowhere where the survivor touches nobody', async () => {
    await matching.hear({ id: ABSORBED, hosts: ['KG'] });
    await survivor({ hosts: ['GE'] });
    expect((await matching.told()).at(-1)).toMatchObject({ state: 'withdrawn', into: null });
  });

  test('is known by its own word alone where the survivor’s version was not told as a merge', async () => {
    const { here, there } = await both({}, { hosts: ['KG', 'KZ'] });
    await ruled('updated', { id: SURVIVOR, version: 2, hosts: ['KG', 'KZ'] });
    expect(await told()).toHaveLength(2);
    await absorbed();
    const [, , update, ending] = await all();
    expect(update).toMatchObject({ alertId: there, worse: false, from: [{ alertId: here, counts: 'either' }] });
    expect(ending).toMatchObject({ alertId: here, state: 'withdrawn', into: there });
  });

  test('takes what became of its persons with it', async () => {
    const { here, there } = await both();
    const { touched } = await matching.slice.ask(alertsGet, { id: here }, carer);
    const personId = touched[0]?.personId ?? '';
    await matching.slice.ask(outcomesRecord, { id: here, personId, outcome: 'safe' }, carer);
    await survivor();
    const view = await matching.slice.ask(alertsGet, { id: there }, carer);
    expect(view.touched.find((one) => one.personId === personId)?.outcome).toMatchObject({
      outcome: 'safe',
      by: CARER,
    });
    await ruled('split', { id: ABSORBED, version: 3, hosts: ['KG'] });
    const { items } = await matching.slice.ask(outcomesOfAlert, { id: here }, carer);
    expect(items).toHaveLength(1);
  });

  test('opens its alert again when the merge is undone, with its duties as they stood meanwhile', async () => {
    const { here, there } = await both();
    await survivor();
    await absorbed();
    const before = (await told()).length;
    await ruled('split', { id: ABSORBED, version: 3, hosts: ['KG'] });
    await ruled('split', { id: SURVIVOR, version: 3, hosts: ['KZ'] });
    const [restored, rest, ...more] = (await all()).slice(before);
    expect(restored).toMatchObject({ alertId: here, state: 'raised', worse: false, duties: [CARER], into: null });
    expect(restored?.from).toEqual([{ alertId: there, responsible: CARER, counts: 'alone', ends: false }]);
    expect(rest).toMatchObject({ alertId: there, state: 'corrected', worse: false, duties: [SECOND_CARER], from: [] });
    expect(more).toEqual([]);
  });

  test('stands where a merge is heard of that was undone since', async () => {
    const { here } = await both();
    await matching.hear({ id: ABSORBED, version: 3, hosts: ['KG'], changedAt: '2026-03-01T12:30:00.000Z' });
    await survivor();
    expect((await all()).filter(({ alertId }) => alertId === here)).toHaveLength(1);
  });
});

test('a merge and its undoing are followed in their order, however they come', async () => {
  const { here, there } = await both();
  const changedAt = '2026-03-01T12:30:00.000Z';
  const restored = () => ruled('split', { id: ABSORBED, version: 3, hosts: ['KG'], changedAt });
  expect(await restored()).toBe('again');
  await survivor();
  expect(await restored()).toBe('acked');
  expect(await absorbed()).toBe('acked');
  await ruled('split', { id: SURVIVOR, version: 3, hosts: ['KZ'], changedAt });
  expect((await told()).slice(2).map(({ alertId, state, worse }) => [alertId, state, worse])).toEqual([
    [there, 'updated', false],
    [here, 'withdrawn', false],
    [here, 'raised', false],
    [there, 'corrected', false],
  ]);
});

describe('a development that was split off', () => {
  const part = (stated: Partial<Development> = {}) => ruled('split', { id: PART, ...stated }, SURVIVOR);
  const rest = (stated: Partial<Development> = {}) => ruled('split', { id: SURVIVOR, version: 2, ...stated }, PART);
  const whole = async () => {
    await matching.hear({ id: SURVIVOR, hosts: ['KG', 'KZ'] });
    return (await all())[0]?.alertId ?? '';
  };

  test('raises an alert with the duties of its persons, and who was told of both is told once', async () => {
    const from = await whole();
    await part({ hosts: ['KG'] });
    await rest({ hosts: ['KZ'] });
    const [, parted, left, ...more] = await all();
    expect(parted).toMatchObject({ state: 'raised', worse: false, duties: [CARER] });
    expect(parted?.from).toEqual([{ alertId: from, responsible: CARER, counts: 'alone', ends: false }]);
    expect(left).toMatchObject({ alertId: from, state: 'corrected', worse: false, duties: [SECOND_CARER] });
    expect(more).toEqual([]);
  });

  test('is heard of first: what is left waits for it', async () => {
    await whole();
    expect(await rest({ hosts: ['KZ'] })).toBe('again');
    await part({ hosts: ['KG'] });
    expect(await rest({ hosts: ['KZ'] })).toBe('acked');
    expect((await told()).map(({ state, worse }) => [state, worse])).toEqual([
      ['raised', true],
      ['raised', false],
      ['corrected', false],
    ]);
  });

  test('rings nobody again who is touched by both parts, and tells them once that it is two now', async () => {
    const from = await whole();
    await part({ hosts: ['KG'] });
    await rest({ hosts: ['KG', 'KZ'] });
    expect((await told()).slice(1).map(({ alertId, state, worse }) => [alertId === from, state, worse])).toEqual([
      [false, 'raised', false],
      [true, 'corrected', false],
    ]);
  });

  test('rings for whom it is worse', async () => {
    await matching.hear({ id: SURVIVOR, hosts: ['KG', 'KZ'], stage: 'ordered' });
    await part({ hosts: ['KG'], stage: 'executed' });
    const [first, parted] = await all();
    expect(parted).toMatchObject({ state: 'raised', worse: true, worseFor: [CARER] });
    expect(parted?.from).toEqual([{ alertId: first?.alertId, responsible: CARER, counts: 'none', ends: false }]);
  });

  test('raises an alert like any other where nothing was known of the whole', async () => {
    await part({ hosts: ['KG'] });
    expect(await all()).toMatchObject([{ state: 'raised', worse: true, from: [] }]);
  });
});
