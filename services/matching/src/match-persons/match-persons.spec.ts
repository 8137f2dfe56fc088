import { personsAdd, personsChange, subscriptionsAdd } from '@lapwing/contracts';
import { CARER, Matching, SECOND_CARER, admin, carer, secondCarer } from '../testing/matching.fixture.js';

let matching: Matching;
beforeEach(async () => {
  matching = await Matching.boot();
  await matching.found();
});
afterEach(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

async function told(): Promise<string[]> {
  return (await matching.told()).map((it) => `${it.cause} ${it.state} ${it.urgency} ${it.worse ? 'rings' : 'quiet'}`);
}

const TREATY = '0199a000-0000-7000-8000-0000000000d1';
const KAZAKH = '0199a000-0000-7000-8000-0000000000d2';

describe('a person who is added', () => {
  test('is matched against what is news and briefed on what stands, which rings for nothing that rang', async () => {
    await matching.hear({});
    await matching.hear({ id: TREATY, kind: 'extradition_agreement', stage: 'in_force', when: '2004-06' });
    await matching.addPerson();
    expect(await told()).toEqual(['development raised critical rings', 'brief raised digest rings']);
  });

  test('gets no alert for old treaties, only a digest of them', async () => {
    await matching.hear({ id: TREATY, kind: 'extradition_agreement', stage: 'in_force', when: '2004-06' });
    await matching.addPerson();
    expect(await told()).toEqual(['brief raised digest rings']);
  });

  test('is told nothing a second time when the minute has passed', async () => {
    await matching.hear({});
    await matching.addPerson();
    matching.slice.clock.advance('2 min');
    expect(await matching.slice.runTimers()).toBeGreaterThan(0);
    expect(await told()).toHaveLength(2);
  });

  test('joins an alert that stands, which rings for one more person', async () => {
    await matching.addPerson();
    await matching.hear({});
    await matching.addPerson({ code: 'linden-bako' }, admin);
    const last = (await matching.told()).filter(({ cause }) => cause === 'development').at(-1);
    expect(last).toMatchObject({ version: 2, state: 'updated', worse: true, duties: ['desk', CARER] });
  });

  test('rings again only who answers for them, not who knew the alert already', async () => {
    await matching.addPerson();
    await matching.addPerson({ code: 'alder-dote' }, secondCarer);
    await matching.hear({});
    await matching.addPerson({ code: 'linden-bako', assignees: [SECOND_CARER] }, admin);
    const last = (await matching.told()).filter(({ cause }) => cause === 'development').at(-1);
    expect(last).toMatchObject({ version: 2, worse: true, worseFor: [SECOND_CARER], duties: [CARER, SECOND_CARER] });
  });

  test('joins in one version with all who are added in the same two seconds', async () => {
    await matching.addPerson();
    await matching.hear({});
    const stays = [{ country: 'KG', kind: 'residence' as const }];
    for (const code of ['linden-bako', 'alder-dote', 'birch-ango']) {
      await matching.slice.ask(personsAdd, { code, stays, origins: ['RU'], profiles: ['activist'] }, admin);
      await matching.slice.runTimers();
    }
    await matching.settles();
    const alerts = (await matching.told()).filter(({ cause }) => cause === 'development');
    expect(alerts.map(({ version, worseFor }) => ({ version, worseFor }))).toEqual([
      { version: 1, worseFor: [] },
      { version: 2, worseFor: ['desk'] },
    ]);
  });
});

describe('a person who is changed', () => {
  test('is briefed on the new host when they move, and the old alert is taken back', async () => {
    const person = await matching.addPerson();
    await matching.hear({});
    await matching.hear({ id: KAZAKH, hosts: ['KZ'], when: '2025-11-10' });
    const stays = [{ country: 'KZ', kind: 'residence' as const }];
    await matching.slice.ask(personsChange, { ...person, stays }, carer);
    await matching.settles();
    expect(await told()).toEqual([
      'development raised critical rings',
      'development withdrawn critical quiet',
      'brief raised high rings',
    ]);
  });

  test('is warned of nothing any more when safe', async () => {
    const person = await matching.addPerson();
    await matching.hear({});
    await matching.slice.ask(personsChange, { ...person, status: 'safe' }, carer);
    await matching.settles();
    expect(await told()).toEqual(['development raised critical rings', 'development withdrawn critical quiet']);
  });

  test('hands the duty over when assigned to somebody else', async () => {
    const person = await matching.addPerson();
    await matching.hear({});
    await matching.slice.ask(personsChange, { ...person, assignees: [SECOND_CARER] }, admin);
    await matching.settles();
    const alerts = (await matching.told()).filter(({ cause }) => cause === 'development');
    expect(alerts.at(-1)).toMatchObject({ state: 'updated', worse: false, duties: [SECOND_CARER] });
  });

  test('touches those linked to them as well', async () => {
    const person = await matching.addPerson();
    await matching.hear({});
    const links = [{ personId: person.id, kind: 'co_defendant' as const }];
    await matching.addPerson({ code: 'linden-bako', links, stays: [{ country: 'AM', kind: 'residence' }] });
    expect(await told()).toContain('development updated critical rings');
  });
});

test('a new subscription is matched against what stands already', async () => {
  await matching.addPerson();
  await matching.hear({ when: '2026-01-10' });
  expect(await told()).toEqual([]);
  await matching.slice.ask(subscriptionsAdd, { name: 'Half a year back', windowDays: 180 }, admin);
  await matching.slice.runTimers();
  expect(await told()).toEqual(['development raised high rings']);
});

test('a journey that comes near is more urgent than a far plan was', async () => {
  await matching.addPerson({
    stays: [
      { country: 'AM', kind: 'residence' },
      { country: 'KG', kind: 'planned', from: '2026-03-10' },
    ],
  });
  await matching.hear({ stage: 'requested' });
  expect(await told()).toEqual(['development raised digest rings']);
  matching.slice.clock.advance('2 d');
  await matching.slice.runEvery('clocks.due');
  await matching.slice.runTimers();
  expect(await told()).toEqual(['development raised digest rings', 'development updated high rings']);
});
