import { alertsGet, outcomeRecorded, outcomesRecord, reportsCorrect, reportsFile } from '@lapwing/contracts';
import {
  ADMIN,
  CARER,
  Matching,
  ORG,
  SECOND_CARER,
  admin,
  carer,
  operator,
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

describe('a first-hand report', () => {
  test('rings those who answer for the person at once, as critical as can be', async () => {
    const person = await matching.addPerson();
    const { alertId } = await matching.slice.ask(reportsFile, { what: 'taken', personIds: [person.id] }, carer);
    expect(await matching.told()).toEqual([
      expect.objectContaining({
        orgId: ORG,
        alertId,
        version: 1,
        cause: 'own_report',
        state: 'raised',
        worse: true,
        urgency: 'critical',
        duties: [CARER],
      }),
    ]);
  });

  test('that is sent again over a bad line, even at the same moment, rings once', async () => {
    const person = await matching.addPerson();
    const reportId = '0199a000-0000-4000-8000-0000000000f1';
    const file = (who = carer): Promise<{ alertId: string }> =>
      matching.slice.ask(reportsFile, { reportId, what: 'taken', personIds: [person.id] }, who);
    const [first, second] = await Promise.all([file(), file()]);
    expect(second).toEqual(first);
    expect(await file()).toEqual(first);
    expect(await matching.told()).toHaveLength(1);
    expect(await file(admin)).not.toEqual(first);
    expect(await matching.told()).toHaveLength(2);
  });

  test('rings the desk for persons nobody is assigned to', async () => {
    const person = await matching.addPerson({}, admin);
    await matching.slice.ask(reportsFile, { what: 'lost_contact', personIds: [person.id] }, admin);
    expect((await matching.told())[0]).toMatchObject({ duties: ['desk'], kind: null });
  });

  test('is refused about somebody who is not in sight', async () => {
    const person = await matching.addPerson();
    const filing = matching.slice.ask(reportsFile, { what: 'raided', personIds: [person.id] }, secondCarer);
    await expect(filing).rejects.toMatchObject({ code: 'not_found' });
    expect(await matching.told()).toEqual([]);
  });

  test('is withdrawn for exactly those who were rung, though others answer by now', async () => {
    const person = await matching.addPerson({ assignees: [SECOND_CARER] });
    const { alertId } = await matching.slice.ask(reportsFile, { what: 'taken', personIds: [person.id] }, carer);
    await matching.slice.ask(reportsCorrect, { id: alertId }, secondCarer);
    await matching.slice.ask(reportsCorrect, { id: alertId }, carer);
    const told = await matching.told();
    expect(told).toHaveLength(2);
    expect(told[1]).toMatchObject({ version: 2, state: 'withdrawn', worse: false, duties: [CARER, SECOND_CARER] });
  });

  test('cannot be corrected by who does not see it, and what is no report not at all', async () => {
    const person = await matching.addPerson();
    const { alertId } = await matching.slice.ask(reportsFile, { what: 'taken', personIds: [person.id] }, carer);
    const missing = { code: 'not_found' };
    await expect(matching.slice.ask(reportsCorrect, { id: alertId }, secondCarer)).rejects.toMatchObject(missing);
    await matching.hear({});
    const development = (await matching.told()).at(-1)?.alertId ?? '';
    await expect(matching.slice.ask(reportsCorrect, { id: development }, carer)).rejects.toMatchObject(missing);
  });

  test('is not taken back by who neither filed it nor answers for its persons, though the desk shows it to them', async () => {
    const person = await matching.addPerson({}, admin);
    const { alertId } = await matching.slice.ask(reportsFile, { what: 'taken', personIds: [person.id] }, admin);
    const correcting = matching.slice.ask(reportsCorrect, { id: alertId }, secondCarer);
    await expect(correcting).rejects.toMatchObject({ code: 'forbidden' });
    expect(await matching.told()).toHaveLength(1);
  });

  test('is about what has happened, however little a clock runs ahead', async () => {
    const person = await matching.addPerson();
    const at = (minutes: number): string =>
      new Date(matching.slice.clock.now().getTime() + minutes * 60_000).toISOString();
    const file = (minutes: number): Promise<unknown> =>
      matching.slice.ask(reportsFile, { what: 'taken', personIds: [person.id], at: at(minutes) }, carer);
    await expect(file(6)).rejects.toMatchObject({ code: 'invalid', faults: [{ path: 'at' }] });
    await file(4);
    expect(await matching.told()).toHaveLength(1);
  });

  test('shows its note to who knows the person, never to an operator', async () => {
    const person = await matching.addPerson();
    const report = { what: 'taken', personIds: [person.id], note: 'two men, grey car' } as const;
    const { alertId } = await matching.slice.ask(reportsFile, { ...report, personIds: [person.id] }, carer);
    const seen = await matching.slice.ask(alertsGet, { id: alertId }, carer);
    expect(seen.report).toMatchObject({ what: 'taken', at: '2026-03-01T10:00:02.000Z', note: 'two men, grey car' });
    const fromAfar = await matching.slice.ask(alertsGet, { id: alertId }, operator);
    expect(fromAfar).toMatchObject({ touched: [], touchedCount: 1, report: { note: null } });
  });
});

describe('an outcome', () => {
  test('closes the duties of its person and leaves those of others open', async () => {
    const first = await matching.addPerson();
    const second = await matching.addPerson({ code: 'linden-bako' }, admin);
    const personIds = [first.id, second.id];
    const { alertId } = await matching.slice.ask(reportsFile, { what: 'taken', personIds }, admin);
    const view = await matching.slice.ask(
      outcomesRecord,
      { id: alertId, personId: first.id, outcome: 'reached' },
      carer,
    );
    expect(view.touched).toEqual([
      expect.objectContaining({
        code: 'heron-tuvo',
        outcome: { outcome: 'reached', by: CARER, at: '2026-03-01T10:00:04.000Z' },
      }),
    ]);
    await matching.slice.ask(outcomesRecord, { id: alertId, personId: second.id, outcome: 'detained' }, admin);
    const recorded = await matching.slice.published(outcomeRecorded);
    expect(recorded).toEqual([
      expect.objectContaining({ orgId: ORG, alertId, memberId: CARER, open: ['desk'] }),
      expect.objectContaining({ orgId: ORG, alertId, memberId: ADMIN, open: [] }),
    ]);
  });

  test('is refused for a person of somebody else', async () => {
    const first = await matching.addPerson();
    const second = await matching.addPerson({ code: 'linden-bako' }, admin);
    const personIds = [first.id, second.id];
    const { alertId } = await matching.slice.ask(reportsFile, { what: 'taken', personIds }, admin);
    const recording = matching.slice.ask(outcomesRecord, { id: alertId, personId: second.id, outcome: 'safe' }, carer);
    await expect(recording).rejects.toMatchObject({ code: 'not_found' });
  });
});
