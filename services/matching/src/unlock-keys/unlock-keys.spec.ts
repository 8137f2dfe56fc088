import { alertsGet, alertsList, matchingStatus, personsAdd, personsList, subscriptionsList } from '@lapwing/contracts';
import { CONFIG, Readiness } from '@lapwing/platform';
import { Matching, ORG, OTHER_ORG, carer } from '../testing/matching.fixture.js';
import { KeyStore } from './key.store.js';

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

test('two processes that share the key file use the same keys, whoever came first', async () => {
  matching.bringKey();
  const { slice } = matching;
  const other = new KeyStore(slice.get(CONFIG), new Readiness(), slice.clock);
  const first = slice.get(KeyStore);
  const [sealedBy, openedBy] = [[first, other] as const, [other, first] as const];
  for (const [orgId, [here, there]] of [
    [ORG, sealedBy],
    [OTHER_ORG, openedBy],
  ] as const) {
    const place = { table: 'spec', row: '1', schemaVersion: 1 };
    const envelope = here.seal(orgId, place, { kept: true });
    expect(there.open(orgId, place, envelope)).toEqual({ kept: true });
    expect(there.alertId(orgId, { brief: ORG })).toBe(here.alertId(orgId, { brief: ORG }));
  }
  expect(first.alertId(ORG, { brief: ORG })).not.toBe(first.alertId(OTHER_ORG, { brief: ORG }));
  expect(first.alertId(ORG, { brief: ORG })).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
