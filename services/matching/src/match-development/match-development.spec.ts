import { developmentChanged, memberRemoved } from '@lapwing/contracts';
import { aDevelopment } from '@lapwing/domain/testing';
import {
  CARER,
  Matching,
  ORG,
  OTHER_ORG,
  SECOND_CARER,
  admin,
  member,
  secondCarer,
} from '../testing/matching.fixture.js';

let matching: Matching;
beforeEach(async () => {
  matching = await Matching.boot();
  await matching.found();
});
afterEach(async () => {
  expect(matching.slice.log.errors).toEqual([]);
  await matching.close();
});

describe('a development that touches somebody', () => {
  test('raises one alert for the caseworker of the person', async () => {
    await matching.addPerson();
    expect(await matching.hear({})).toBe('acked');
    expect(await matching.told()).toEqual([
      expect.objectContaining({
        orgId: ORG,
        version: 1,
        cause: 'development',
        state: 'raised',
        worse: true,
        urgency: 'critical',
        kind: 'forced_return',
        duties: [CARER],
      }),
    ]);
  });

  test('is silent when it is delivered again', async () => {
    await matching.addPerson();
    await matching.hear({});
    await matching.hear({});
    expect(await matching.told()).toHaveLength(1);
  });

  test('updates its alert when it advances, and a lower version that comes late is ignored', async () => {
    await matching.addPerson();
    await matching.hear({ version: 1, stage: 'requested' });
    await matching.hear({ version: 3, stage: 'executed' });
    await matching.hear({ version: 2, stage: 'detained' });
    const told = await matching.told();
    expect(told.map(({ version, state, worse, urgency }) => ({ version, state, worse, urgency }))).toEqual([
      { version: 1, state: 'raised', worse: true, urgency: 'high' },
      { version: 2, state: 'updated', worse: true, urgency: 'critical' },
    ]);
  });

  test('says nothing when a new version changes nothing for anybody', async () => {
    await matching.addPerson();
    await matching.hear({ version: 1 });
    await matching.hear({ version: 2, sources: 4, certainty: 'confirmed' });
    expect(await matching.told()).toHaveLength(1);
  });

  test('takes the alert back when it is withdrawn', async () => {
    await matching.addPerson();
    await matching.hear({ version: 1 });
    await matching.hear({ version: 2, state: 'withdrawn' });
    expect((await matching.told()).at(-1)).toMatchObject({ state: 'withdrawn', worse: false, duties: [CARER] });
  });

  test('corrects the alert, quietly, when pages that reported it are gone, and raises it when somebody reports it again', async () => {
    await matching.addPerson();
    await matching.hear({ version: 1, certainty: 'reported' });
    await matching.hear({ version: 2, certainty: 'unverified', state: 'disputed' });
    await matching.hear({ version: 3, certainty: 'reported' });
    expect(await matching.told()).toMatchObject([
      { version: 1, state: 'raised', worse: true, urgency: 'critical' },
      { version: 2, state: 'corrected', worse: false, duties: [CARER] },
      { version: 3, state: 'updated', worse: true, urgency: 'critical' },
    ]);
  });

  test('gives each organisation an alert of its own with an unlike id', async () => {
    await matching.found(OTHER_ORG);
    await matching.addPerson();
    await matching.addPerson({}, member(SECOND_CARER, ['caseworker'], OTHER_ORG));
    await matching.hear({});
    const told = await matching.told();
    expect(told.map(({ orgId }) => orgId).sort()).toEqual([ORG, OTHER_ORG]);
    expect(new Set(told.map(({ alertId }) => alertId)).size).toBe(2);
  });

  test('touches nobody elsewhere', async () => {
    await matching.addPerson({ stays: [{ country: 'GE', kind: 'residence' }] });
    await matching.hear({});
    expect(await matching.told()).toEqual([]);
  });
});

describe('the duties of an alert', () => {
  test('fall to the desk where nobody is assigned', async () => {
    await matching.addPerson({}, admin);
    await matching.hear({});
    expect((await matching.told())[0]).toMatchObject({ duties: ['desk'] });
  });

  test('fall to the desk, quietly, when the assigned member leaves', async () => {
    await matching.addPerson();
    await matching.hear({});
    await matching.slice.deliver(memberRemoved, { orgId: ORG, memberId: CARER, version: 2 });
    expect((await matching.told()).at(-1)).toMatchObject({ version: 2, worse: false, duties: ['desk'] });
  });

  test('join the desk and the assigned member when a release opens a window, once', async () => {
    await matching.addPerson({}, secondCarer);
    await matching.hear({ version: 1, kind: 'detention', stage: 'detained' });
    await matching.hear({ version: 2, kind: 'detention', stage: 'blocked', polarity: 'mitigating' });
    await matching.hear({ version: 3, kind: 'detention', stage: 'blocked', polarity: 'mitigating', sources: 3 });
    const told = await matching.told();
    expect(told).toHaveLength(2);
    expect(told[1]).toMatchObject({ worse: true, urgency: 'high', duties: ['desk', SECOND_CARER] });
  });
});

describe('developments that wait together', () => {
  const said = (stated: Parameters<typeof aDevelopment>[0], other: string | null = null) => {
    const snapshot = aDevelopment(stated);
    const change = other === null ? ('created' as const) : ('merged' as const);
    return { id: snapshot.id, version: snapshot.version, change, other, snapshot };
  };
  const id = (letter: string): string => `0199a000-0000-7000-8000-0000000000d${letter}`;

  test('are matched in one go, each to its own alert, and of several versions the latest counts', async () => {
    await matching.addPerson();
    const verdicts = await matching.slice.deliverAll(developmentChanged, [
      said({ id: id('a'), stage: 'requested' }),
      said({ id: id('b'), hosts: ['GE'] }),
      said({ id: id('a'), version: 2 }),
      said({ id: id('c'), kind: 'pressure', stage: 'executed' }),
    ]);
    expect(verdicts).toEqual(['acked', 'acked', 'acked', 'acked']);
    const told = await matching.told();
    expect(told.map(({ version, urgency }) => ({ version, urgency }))).toEqual([
      { version: 1, urgency: 'critical' },
      { version: 1, urgency: 'digest' },
    ]);
  });

  test('are matched although one of them cannot be yet', async () => {
    await matching.addPerson();
    const verdicts = await matching.slice.deliverAll(developmentChanged, [
      said({ id: id('a') }),
      said({ id: id('b'), version: 2, state: 'withdrawn' }, id('f')),
      said({ id: id('c'), kind: 'abduction' }),
    ]);
    expect(verdicts).toEqual(['acked', 'again', 'acked']);
    expect(await matching.told()).toHaveLength(2);
  });
});
