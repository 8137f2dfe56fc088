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

describe('what only low-grade sources report', () => {
  const since = '2026-03-01T09:00:00.000Z';
  const planted = { lowGradeSince: since, certainty: 'reported' as const };

  /** The development is heard of as it is seen, whatever the clock of the specs says. */
  function seenNow(): { firstSeenAt: string; changedAt: string; lowGradeSince: string } {
    const now = matching.slice.clock.now().toISOString();
    return { firstSeenAt: now, changedAt: now, lowGradeSince: now };
  }

  async function passes(span: string): Promise<void> {
    matching.slice.clock.advance(span);
    await matching.slice.runTimers();
    await matching.slice.runEvery('developments.look_again');
  }

  test('waits half an hour for an operator, then who is on call gets it as unverified, once', async () => {
    await matching.addPerson();
    const seen = seenNow();
    await matching.hear({ ...planted, ...seen });
    await matching.addPerson({ code: 'rowan-kesu' });
    await passes('29 min');
    expect(await matching.told()).toEqual([]);
    await passes('2 min');
    await passes('3 min');
    expect(await matching.told()).toMatchObject([{ version: 1, state: 'raised', urgency: 'high', duties: ['desk'] }]);
  });

  test('rings the caseworker at once, and as urgent as it is, when an operator confirms it', async () => {
    await matching.addPerson();
    await matching.hear({ ...planted, ...seenNow(), version: 1 });
    expect(await matching.told()).toEqual([]);
    await matching.hear({ version: 2, certainty: 'reported', lowGradeSince: null });
    expect(await matching.told()).toMatchObject([{ version: 1, urgency: 'critical', duties: [CARER] }]);
  });

  test('goes from who is on call to the caseworker when it is confirmed later', async () => {
    await matching.addPerson();
    await matching.hear({ ...planted, version: 1 });
    await matching.hear({ version: 2, certainty: 'reported', lowGradeSince: null });
    expect(await matching.told()).toMatchObject([
      { version: 1, urgency: 'high', duties: ['desk'] },
      { version: 2, urgency: 'critical', worse: true, duties: [CARER] },
    ]);
  });

  test('of a treaty raises nothing until an operator has looked', async () => {
    await matching.addPerson();
    await matching.hear({ ...planted, ...seenNow(), kind: 'data_sharing_agreement' });
    await passes('3 h');
    expect(await matching.told()).toEqual([]);
  });

  test('leaves what stands as it is while a worse turn of it waits', async () => {
    await matching.addPerson();
    await matching.hear({ version: 1, stage: 'detained' });
    await matching.hear({ ...planted, ...seenNow(), version: 2, stage: 'executed' });
    expect(await matching.told()).toHaveLength(1);
    await passes('31 min');
    const [, turn] = await matching.told();
    expect(turn).toMatchObject({ version: 2, urgency: 'critical', duties: ['desk', CARER], worseFor: ['desk'] });
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
