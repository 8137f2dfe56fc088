import { alertsGet, developmentChanged } from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';
import { aDevelopment } from '@lapwing/domain/testing';
import { CARER, Matching, SECOND_CARER, admin, secondCarer } from '../testing/matching.fixture.js';

const ABSORBED = '0199a000-0000-7000-8000-0000000000d1';
const SURVIVOR = '0199a000-0000-7000-8000-0000000000d2';
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

async function ruled(change: 'merged' | 'split' | 'updated', stated: Partial<Development>): Promise<string> {
  const snapshot = aDevelopment({ changedAt: MERGED_AT, ...stated });
  const { id, version } = snapshot;
  const other = id === ABSORBED ? SURVIVOR : ABSORBED;
  return matching.slice.deliver(developmentChanged, { id, version, change, other, snapshot });
}
const absorbed = (stated: Partial<Development> = {}) =>
  ruled('merged', { id: ABSORBED, version: 2, state: 'withdrawn', ...stated });
const survivor = (stated: Partial<Development> = {}) =>
  ruled('updated', { id: SURVIVOR, version: 2, hosts: ['KG', 'KZ'], ...stated });
const told = async () =>
  (await matching.told())
    .filter(({ cause }) => cause === 'development')
    .map(({ alertId, state, worse, duties }) => ({ alertId, state, worse, duties }));

async function both(): Promise<{ here: string; there: string }> {
  await matching.hear({ id: ABSORBED, hosts: ['KG'] });
  await matching.hear({ id: SURVIVOR, hosts: ['KZ'] });
  const [here, there] = await matching.told();
  return { here: here?.alertId ?? '', there: there?.alertId ?? '' };
}

describe('a development that is absorbed by another', () => {
  test('ends its alert, which says in which one it goes on, where who was touched is rung about', async () => {
    const { here, there } = await both();
    await survivor();
    expect(await absorbed()).toBe('acked');
    expect((await told()).slice(2)).toEqual([
      { alertId: there, state: 'updated', worse: true, duties: [CARER, SECOND_CARER] },
      { alertId: here, state: 'withdrawn', worse: false, duties: [CARER] },
    ]);
    const [, , update, ending] = await matching.told();
    expect([update?.into, ending?.into]).toEqual([null, there]);
    const view = await matching.slice.ask(alertsGet, { id: there }, admin);
    expect(view.touched.map(({ code }) => code).sort()).toEqual(['alder-dote', 'heron-tuvo']);
  });

  test('comes again when it is heard of before the survivor has its reports', async () => {
    const { here } = await both();
    expect(await absorbed()).toBe('again');
    expect(await told()).toHaveLength(2);
    await survivor();
    expect(await absorbed()).toBe('acked');
    expect((await told()).at(-1)).toMatchObject({ alertId: here, state: 'withdrawn' });
  });

  test('leaves nobody silent whose alert was raised while the happening was young', async () => {
    await matching.hear({ id: ABSORBED, hosts: ['KG'], when: '2026-03-01' });
    const [first] = await matching.told();
    expect(first).toMatchObject({ urgency: 'critical' });
    matching.slice.clock.advance('10 d');
    const changedAt = matching.slice.clock.now().toISOString();
    await survivor({ hosts: ['KG'], when: '2026-03-01', changedAt });
    await absorbed({ changedAt });
    const heir = (await matching.told()).filter(({ alertId }) => alertId !== first?.alertId);
    expect(heir.at(-1)).toMatchObject({ urgency: 'critical', worse: true, duties: [CARER] });
    matching.slice.clock.advance('2 min');
    await matching.slice.runTimers();
    expect((await matching.told()).filter(({ alertId }) => alertId === heir[0]?.alertId)).toHaveLength(heir.length);
  });

  test('goes on nowhere where the survivor touches nobody', async () => {
    await matching.hear({ id: ABSORBED, hosts: ['KG'] });
    await survivor({ hosts: ['GE'] });
    await absorbed();
    expect((await matching.told()).at(-1)).toMatchObject({ state: 'withdrawn', into: null });
  });

  test('says nothing more when it is heard of again', async () => {
    await both();
    await survivor();
    await absorbed();
    const before = (await told()).length;
    await absorbed();
    matching.slice.clock.advance('2 min');
    await matching.slice.runTimers();
    expect(await told()).toHaveLength(before);
  });

  test('raises its alert again when the merge is undone, and the survivor’s loses who is not touched any more', async () => {
    const { here, there } = await both();
    await survivor();
    await absorbed();
    const before = (await told()).length;
    await ruled('split', { id: ABSORBED, version: 3, hosts: ['KG'] });
    await ruled('updated', { id: SURVIVOR, version: 3, hosts: ['KZ'] });
    expect((await told()).slice(before)).toEqual([
      { alertId: here, state: 'raised', worse: true, duties: [CARER] },
      { alertId: there, state: 'corrected', worse: false, duties: [SECOND_CARER] },
    ]);
  });
});

test('a development that was split off raises an alert of its own', async () => {
  await matching.hear({ id: SURVIVOR, hosts: ['KG'] });
  await ruled('split', { id: ABSORBED, version: 1, hosts: ['KG'] });
  const all = await told();
  expect(all.map(({ state }) => state)).toEqual(['raised', 'raised']);
  expect(new Set(all.map(({ alertId }) => alertId)).size).toBe(2);
});
