import {
  alertAcknowledged,
  alertsClose,
  alertsDismiss,
  alertsGet,
  alertsList,
  alertsReopen,
  notificationSettled,
  outcomesRecord,
} from '@lapwing/contracts';
import {
  CARER,
  Matching,
  ORG,
  OTHER_ORG,
  SECOND_CARER,
  admin,
  carer,
  member,
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

async function idsSeenBy(actor: typeof carer): Promise<string[]> {
  return (await matching.slice.ask(alertsList, {}, actor)).items.map(({ id }) => id);
}
const SECOND = '0199a000-0000-7000-8000-0000000000d1';
const THIRD = '0199a000-0000-7000-8000-0000000000d2';

describe('who sees an alert', () => {
  test('its caseworker with the person, an admin with all, an operator with none', async () => {
    await matching.addPerson();
    await matching.addPerson({ code: 'linden-bako', assignees: [SECOND_CARER] }, admin);
    await matching.hear({});
    const [id = ''] = await idsSeenBy(carer);
    const codes = async (actor: typeof carer): Promise<string[]> =>
      (await matching.slice.ask(alertsGet, { id }, actor)).touched.map(({ code }) => code);
    expect(await codes(carer)).toEqual(['heron-tuvo']);
    expect(await codes(admin)).toEqual(['heron-tuvo', 'linden-bako']);
    expect(await codes(operator)).toEqual([]);
  });

  test('a caseworker of other persons does not, unless the desk answers, and then without codes', async () => {
    await matching.addPerson();
    await matching.hear({});
    expect(await idsSeenBy(secondCarer)).toEqual([]);
    await matching.addPerson({ code: 'linden-bako' }, admin);
    const [id = ''] = await idsSeenBy(secondCarer);
    const view = await matching.slice.ask(alertsGet, { id }, secondCarer);
    expect(view).toMatchObject({ touched: [], touchedCount: 2 });
  });

  test('whoever was rung for somebody else and took it, with the persons it rang for, until another has it', async () => {
    await matching.addPerson();
    await matching.addPerson({ code: 'linden-bako', assignees: [admin.memberId] }, admin);
    await matching.hear({});
    const [id = ''] = await idsSeenBy(carer);
    const duty = { orgId: ORG, alertId: id, version: 1, responsible: CARER, until: '2026-03-01T10:35:00.000Z' };
    const takes = (memberId: string, minute: string) =>
      matching.slice.deliver(alertAcknowledged, { ...duty, memberId, at: `2026-03-01T10:${minute}:00.000Z` });
    const record = () => {
      const [{ personId } = { personId: '' }] = seen.touched;
      return matching.slice.ask(outcomesRecord, { id, personId, outcome: 'reached' }, secondCarer);
    };
    await takes(SECOND_CARER, '05');
    expect(await idsSeenBy(secondCarer)).toEqual([id]);
    const seen = await matching.slice.ask(alertsGet, { id }, secondCarer);
    expect(seen.touched.map(({ code }) => code)).toEqual(['heron-tuvo']);
    expect((await record()).touched).toMatchObject([{ outcome: { outcome: 'reached', by: SECOND_CARER } }]);
    await takes(CARER, '06');
    expect(await idsSeenBy(secondCarer)).toEqual([]);
    await expect(record()).rejects.toMatchObject({ code: 'not_found' });
  });

  test('nobody of another organisation does', async () => {
    await matching.found(OTHER_ORG);
    await matching.addPerson();
    await matching.hear({});
    const [id = ''] = await idsSeenBy(carer);
    const stranger = member(CARER, ['organisation_admin'], OTHER_ORG);
    expect(await idsSeenBy(stranger)).toEqual([]);
    await expect(matching.slice.ask(alertsGet, { id }, stranger)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('an alert', () => {
  test('shows its development and the reasons', async () => {
    await matching.addPerson();
    await matching.hear({ headline: 'A man was put on a plane' });
    const [id = ''] = await idsSeenBy(carer);
    expect(await matching.slice.ask(alertsGet, { id }, carer)).toMatchObject({
      developments: [{ headline: 'A man was put on a plane' }],
      report: null,
      touched: [
        {
          code: 'heron-tuvo',
          urgency: 'critical',
          reasons: [
            { code: 'resides_in_host', country: 'KG' },
            { code: 'origin_matches' },
            { code: 'no_profile_named' },
          ],
        },
      ],
    });
  });

  test('stands in a list of the most urgent and newest first, page by page', async () => {
    await matching.addPerson();
    await matching.hear({ id: SECOND, stage: 'requested' });
    await matching.hear({});
    matching.slice.clock.advance('5 min');
    await matching.hear({ id: THIRD, stage: 'requested' });
    const first = await matching.slice.ask(alertsList, { limit: 2 }, carer);
    const rest = await matching.slice.ask(alertsList, { limit: 2, cursor: first.next }, carer);
    const rows = [...first.items, ...rest.items].map(
      ({ urgency, changedAt }) => `${urgency} ${changedAt.slice(11, 16)}`,
    );
    expect(rows).toEqual(['critical 10:00', 'high 10:05', 'high 10:00']);
    expect(rest.next).toBeNull();
  });

  test('refuses a cursor that is none', async () => {
    await expect(matching.slice.ask(alertsList, { cursor: 'x' }, carer)).rejects.toMatchObject({ code: 'invalid' });
  });

  test('leaves the open ones when somebody closes it, and opens again for what is worse', async () => {
    await matching.addPerson();
    await matching.hear({ version: 1, stage: 'requested' });
    const [id = ''] = await idsSeenBy(carer);
    await matching.slice.ask(alertsClose, { id }, carer);
    expect(await idsSeenBy(carer)).toEqual([]);
    expect((await matching.told()).at(-1)).toMatchObject({ state: 'closed', worse: false });
    await matching.hear({ version: 2, stage: 'executed' });
    expect(await idsSeenBy(carer)).toEqual([id]);
  });

  test('is not closed by who answers for none or only some of its persons, though the desk shows it to them', async () => {
    await matching.addPerson();
    await matching.addPerson({ code: 'linden-bako' }, admin);
    await matching.hear({});
    const [id = ''] = await idsSeenBy(secondCarer);
    for (const actor of [carer, secondCarer]) {
      const refusal = { code: 'forbidden', detail: expect.stringContaining('not assigned to you') as string };
      await expect(matching.slice.ask(alertsClose, { id }, actor)).rejects.toMatchObject(refusal);
    }
    expect(await idsSeenBy(carer)).toEqual([id]);
    await matching.slice.ask(alertsClose, { id }, admin);
    expect(await idsSeenBy(carer)).toEqual([]);
  });

  test('says who has taken a duty, until it is settled', async () => {
    await matching.addPerson();
    await matching.hear({});
    const [alertId = ''] = await idsSeenBy(carer);
    const duty = { orgId: ORG, alertId, version: 1, responsible: CARER };
    const until = '2026-03-01T10:35:00.000Z';
    await matching.slice.deliver(alertAcknowledged, {
      ...duty,
      memberId: SECOND_CARER,
      at: '2026-03-01T10:05:00.000Z',
      until,
    });
    const dutiesOf = async (): Promise<unknown> => (await matching.slice.ask(alertsList, {}, carer)).items[0]?.duties;
    expect(await dutiesOf()).toEqual([
      { responsible: CARER, takenBy: SECOND_CARER, takenUntil: until, mistake: false },
    ]);
    await matching.slice.deliver(notificationSettled, { ...duty, how: 'exhausted', at: '2026-03-01T10:01:00.000Z' });
    expect(await dutiesOf()).toEqual([
      { responsible: CARER, takenBy: SECOND_CARER, takenUntil: until, mistake: false },
    ]);
    await matching.slice.deliver(notificationSettled, { ...duty, how: 'exhausted', at: '2026-03-01T11:00:00.000Z' });
    expect(await dutiesOf()).toEqual([{ responsible: CARER, takenBy: null, takenUntil: null, mistake: false }]);
    const again = { ...duty, memberId: CARER, at: '2026-03-01T11:05:00.000Z' };
    await matching.slice.deliver(alertAcknowledged, { ...again, until: '2026-03-01T11:35:00.000Z' });
    expect(await dutiesOf()).toMatchObject([{ takenBy: CARER }]);
    const back = '2026-03-01T11:06:00.000Z';
    await matching.slice.deliver(alertAcknowledged, { ...again, at: back, until: back });
    expect(await dutiesOf()).toEqual([{ responsible: CARER, takenBy: null, takenUntil: null, mistake: false }]);
  });
});

describe('an alert that is none for us', () => {
  const view = (id: string, actor = carer) => matching.slice.ask(alertsGet, { id }, actor);
  const dismiss = async (actor: typeof carer, version = 1) => {
    const [id = ''] = await idsSeenBy(carer);
    await matching.slice.ask(alertsDismiss, { id, version, reason: 'known_already' }, actor);
    return id;
  };
  beforeEach(async () => {
    await matching.addPerson();
    await matching.hear({ version: 1, stage: 'requested' });
  });

  test('is closed with the reason, for this organisation alone, and what is worse opens it again', async () => {
    const id = await dismiss(carer);
    expect((await matching.told()).at(-1)).toMatchObject({ state: 'closed', worse: false });
    expect(await view(id)).toMatchObject({ state: 'closed', dismissed: { reason: 'known_already', by: CARER } });
    await matching.hear({ version: 2, stage: 'requested', subjects: ['Lev Orlan'] });
    expect((await view(id)).state).toBe('closed');
    await matching.hear({ version: 3, stage: 'executed' });
    expect(await view(id)).toMatchObject({ state: 'updated', dismissed: null });
    expect((await matching.told()).at(-1)).toMatchObject({ worse: true });
  });

  test('comes back and rings when that is taken back', async () => {
    const id = await dismiss(carer);
    await matching.slice.ask(alertsReopen, { id }, carer);
    expect((await matching.told()).at(-1)).toMatchObject({ state: 'updated', worse: true, duties: [CARER] });
    expect(await view(id)).toMatchObject({ state: 'updated', dismissed: null });
    await expect(matching.slice.ask(alertsReopen, { id }, carer)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is judged as it stands: a second look at an older version is refused', async () => {
    await matching.hear({ version: 2, stage: 'executed' });
    await expect(dismiss(carer)).rejects.toMatchObject({ code: 'stale_version' });
    await expect(dismiss(secondCarer, 2)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('goes on for everybody else when it is dismissed under duress', async () => {
    const forced = { ...carer, guarded: true };
    matching.slice.clock.advance('1 min');
    const id = await dismiss(forced);
    expect(await view(id, forced)).toMatchObject({ state: 'closed', dismissed: { reason: 'known_already' } });
    expect(await view(id, admin)).toMatchObject({ state: 'raised', dismissed: null });
    expect(await matching.told()).toHaveLength(1);
  });
});
