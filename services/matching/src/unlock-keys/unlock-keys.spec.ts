import { alertsGet, alertsList, matchingStatus, personsAdd, personsList, subscriptionsList } from '@lapwing/contracts';
import { Readiness } from '@lapwing/platform';
import { Matching, ORG, carer } from '../testing/matching.fixture.js';

let matching: Matching;
beforeEach(async () => {
  matching = await Matching.boot({ locked: true });
});
afterEach(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

describe('while the keys are locked', () => {
  test('whatever needs a person answers locked, and nothing is half done', async () => {
    const locked = { code: 'locked', retry: 'later' };
    const entry = { code: 'heron-tuvo', stays: [{ country: 'KG', kind: 'residence' as const }], origins: ['RU'] };
    await expect(matching.slice.ask(personsList, {}, carer)).rejects.toMatchObject(locked);
    await expect(matching.slice.ask(personsAdd, entry, carer)).rejects.toMatchObject(locked);
    await expect(matching.slice.ask(subscriptionsList, {}, carer)).rejects.toMatchObject(locked);
    await expect(matching.slice.ask(alertsGet, { id: ORG }, carer)).rejects.toMatchObject(locked);
  });

  test('lists of alerts go on, for they hold nothing sealed', async () => {
    expect(await matching.slice.ask(alertsList, {}, carer)).toEqual({ items: [], next: null });
  });

  test('the service says so', async () => {
    expect(await matching.slice.ask(matchingStatus, {})).toMatchObject({ service: 'matching', state: 'locked' });
    const { ready, checks } = await matching.slice.get(Readiness).report();
    expect(ready).toBe(false);
    expect(checks).toContainEqual({ name: 'keys', ok: false, because: 'locked' });
  });

  test('developments wait in the queue, and are matched when the key has been brought', async () => {
    expect(await matching.hear({})).toBe('again');
    matching.bringKey();
    await matching.found();
    await matching.addPerson();
    expect(await matching.hear({})).toBe('acked');
    expect(await matching.told()).toEqual([expect.objectContaining({ state: 'raised' })]);
    expect(await matching.slice.ask(matchingStatus, {})).toMatchObject({
      state: 'ready',
      counts: { persons: 1, developments: 1, openAlerts: 1 },
    });
  });
});
