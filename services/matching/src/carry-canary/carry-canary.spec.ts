import { canaryArrived, canaryDelivered, matchingStatus, personEntry } from '@lapwing/contracts';
import { CANARY } from '@lapwing/domain';
import { PersonStore } from '../keep-persons/person.store.js';
import { carer, Matching, ORG } from '../testing/matching.fixture.js';

const canary = (last: string) => ({
  id: `0199a000-0000-7000-8000-0000000ca0${last}`,
  kind: 'detention' as const,
  stage: 'detained' as const,
  hosts: [CANARY.host],
  origin: CANARY.origin,
});
const livingIn = (country: string) =>
  personEntry.parse({
    code: 'rowan-bemo',
    stays: [{ country, kind: 'residence' }],
    origins: [country === CANARY.host ? CANARY.origin : 'RU'],
  });
let matching: Matching;
beforeEach(async () => {
  matching = await Matching.boot();
  await matching.found();
  await matching.slice.runEvery('canary.nest');
});
afterEach(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

const count = async (table: string): Promise<number> =>
  (await matching.slice.db.work<{ count: number }>(`select count(*)::int as count from ${table}`))[0]?.count ?? -1;

async function fly(last = '01'): Promise<string> {
  const now = matching.slice.clock.now().toISOString();
  await matching.hear({ ...canary(last), firstSeenAt: now, changedAt: now });
  return (await matching.told()).at(-1)?.alertId ?? '';
}

describe('a canary', () => {
  it('rings the desk of its own organisation as a real detention would', async () => {
    await fly();
    expect(await matching.told()).toEqual([
      expect.objectContaining({
        orgId: CANARY.orgId,
        state: 'raised',
        urgency: 'critical',
        worse: true,
        duties: ['desk'],
      }),
    ]);
  });

  it('touches nobody else, should anybody else ever be where it happens', async () => {
    const { database } = matching.slice;
    const persons = matching.slice.get(PersonStore);
    await database.inOrganisation(matching.slice.token(carer), (tx) =>
      persons.add(tx, { orgId: ORG, memberId: null }, livingIn(CANARY.host)),
    );
    await fly();
    expect((await matching.told()).map(({ orgId }) => orgId)).toEqual([CANARY.orgId]);
  });

  it('is touched by nothing real, should its person ever be where that happens', async () => {
    const persons = matching.slice.get(PersonStore);
    await matching.slice.database.inWork((tx) =>
      persons.add(tx, { orgId: CANARY.orgId, memberId: null }, livingIn('KG')),
    );
    await matching.addPerson();
    await matching.hear({ hosts: ['KG'] });
    expect((await matching.told()).map(({ orgId }) => orgId)).toEqual([ORG]);
  });

  it('that flew before the nest was there is found all the same', async () => {
    const late = await Matching.boot();
    const now = late.slice.clock.now().toISOString();
    await late.hear({ ...canary('01'), firstSeenAt: now, changedAt: now });
    expect(await late.told()).toEqual([]);
    await late.slice.runEvery('canary.nest');
    await late.settles();
    expect(await late.told()).toHaveLength(1);
    await late.close();
  });

  it('has come back when its message left: its development is named, and its alert rings no more', async () => {
    const alertId = await fly();
    const at = matching.slice.clock.now().toISOString();
    await matching.slice.deliver(canaryDelivered, { alertId, at });
    expect(await matching.slice.published(canaryArrived)).toEqual([{ developmentId: canary('01').id, at }]);
    expect((await matching.told()).at(-1)).toMatchObject({ alertId, state: 'closed', worse: false });
  });

  it('is not found by the id of somebody else’s alert', async () => {
    await matching.addPerson();
    await matching.hear({});
    const [real] = await matching.told();
    await matching.slice.deliver(canaryDelivered, { alertId: real?.alertId ?? '', at: '2026-03-01T10:00:00.000Z' });
    expect(await matching.slice.published(canaryArrived)).toEqual([]);
    expect(await matching.told()).toHaveLength(1);
  });

  it('that does not arrive stops ringing after a while', async () => {
    const alertId = await fly();
    matching.slice.clock.advance('19 min');
    await matching.slice.runEvery('canary.purge');
    expect(await matching.told()).toHaveLength(1);
    matching.slice.clock.advance('2 min');
    await matching.slice.runEvery('canary.purge');
    expect((await matching.told()).at(-1)).toMatchObject({ alertId, state: 'closed' });
  });

  it('does not fly while the keys are locked', async () => {
    const locked = await Matching.boot({ locked: true });
    await locked.slice.runEvery('canary.nest');
    const [row] = await locked.slice.db.work<{ count: number }>('select count(*)::int as count from person');
    expect(row?.count).toBe(0);
    await locked.close();
  });
});

describe('what canaries leave behind', () => {
  it('is no part of any count', async () => {
    const before = await matching.slice.ask(matchingStatus, {});
    await fly();
    expect((await matching.slice.ask(matchingStatus, {})).counts).toEqual(before.counts);
    expect(before.counts).toMatchObject({ persons: 0, developments: 0, openAlerts: 0 });
  });

  it('is gone after a day, and nothing else is', async () => {
    await matching.addPerson();
    await matching.hear({});
    await matching.slice.deliver(canaryDelivered, { alertId: await fly(), at: '2026-03-01T10:00:00.000Z' });
    expect([await count('alert'), await count('development')]).toEqual([2, 2]);
    matching.slice.clock.advance('25 h');
    await matching.slice.runEvery('canary.purge');
    expect([await count('alert'), await count('development')]).toEqual([1, 1]);
    expect(await matching.slice.db.work('select org_id from alert')).toEqual([{ org_id: ORG }]);
  });

  it('does not fly again when somebody hears of it a day later', async () => {
    const now = matching.slice.clock.now().toISOString();
    matching.slice.clock.advance('25 h');
    await matching.hear({ ...canary('01'), firstSeenAt: now, changedAt: now });
    expect(await matching.told()).toEqual([]);
  });

  it('is all that the owner itself can see or remove', async () => {
    await matching.addPerson();
    await matching.hear({});
    await matching.slice.db.owner('delete from alert');
    await matching.slice.db.owner('delete from duty');
    expect(await count('alert')).toBe(1);
    for (const table of ['alert', 'duty', 'outcome', 'development']) {
      await expect(matching.slice.db.work(`delete from ${table}`)).rejects.toThrow(/permission denied/);
    }
    const [person] = await matching.slice.db.work<{ sealed: Buffer }>('select sealed from person');
    const stray = matching.slice.db.work(
      `insert into person (org_id, id, version, code_index, position, sealed, changed_at)
       values ($1, gen_random_uuid(), 1, '', 1, $2, now())`,
      [ORG, person?.sealed],
    );
    await expect(stray).rejects.toThrow(/row-level security/);
  });
});
