import { acknowledgementsByLink, recipientsSet, ringsLoad, type AlertSnapshot } from '@lapwing/contracts';
import { Desk, type Worker } from '../testing/desk.js';

let service: Desk;
let desk: Desk;
let ann: Worker;
beforeAll(async () => {
  service = await Desk.open();
});
beforeEach(async () => {
  desk = service.elsewhere();
  desk.slice.clock.set('2026-03-01T10:00:00Z');
  ann = await desk.joins({ preferred: 'email', signal: null }, ['organisation_admin']);
});
afterEach(async () => {
  await desk.standIns.clearFaults();
  expect(await desk.ledgerFaults()).toEqual([]);
});
afterAll(async () => service.close());

type Line = { id: string; alertId: string; carriedBy: string | null; purpose: string; state: string; because: string };
const lines = () =>
  desk.slice.db.work<Line>(
    `select id, alert_id as "alertId", carried_by as "carriedBy", purpose, state, because from attempt
     where org_id = $1 order by id`,
    [desk.orgId],
  );
const mails = async (to: Worker = ann) => desk.standIns.mailsTo(to.email);
const codes = async (alerts: readonly AlertSnapshot[]): Promise<string[]> => {
  const rows = await desk.slice.db.work<{ code: string; alert_id: string }>('select code, alert_id from alert');
  return alerts.map(({ alertId }) => rows.find((row) => row.alert_id === alertId)?.code ?? '');
};
const burst = async (count: number, stated: Partial<AlertSnapshot> = {}): Promise<AlertSnapshot[]> => {
  const alerts: AlertSnapshot[] = [];
  for (let nth = 0; nth < count; nth += 1) alerts.push(await desk.alert(stated));
  return alerts;
};

describe('a burst of critical alerts', () => {
  it('rings twice at once, and then once for all the others, whose codes it says', async () => {
    const alerts = await burst(6);
    expect(await mails()).toHaveLength(2);
    await desk.passes('60 s');
    const all = await mails();
    expect(all).toHaveLength(3);
    for (const code of (await codes(alerts)).slice(2)) expect(all[2]?.text).toContain(code);
    const rows = await lines();
    expect(rows.map(({ state }) => state)).toEqual(rows.map(() => 'sent'));
    expect(rows.filter(({ carriedBy }) => carriedBy !== null)).toHaveLength(3);
    expect(new Set(rows.slice(2).map(({ carriedBy, id }) => carriedBy ?? id)).size).toBe(1);
  });

  it('does not keep back what one of ours reports at first hand', async () => {
    await burst(4);
    expect(await mails()).toHaveLength(2);
    await desk.alert({ cause: 'own_report' });
    expect(await mails()).toHaveLength(3);
  });

  it('is taken as a whole by the link of its one message', async () => {
    await burst(5);
    await desk.passes('60 s');
    const token = new URL((await mails())[2]?.links[0] ?? '').hash.slice(1);
    await desk.slice.ask(acknowledgementsByLink, { token });
    const taken = await desk.slice.db.work('select 1 from duty where org_id = $1 and taken_until is not null', [
      desk.orgId,
    ]);
    expect(taken).toHaveLength(3);
  });

  it('leaves out what was closed meanwhile, also where that was to carry the others', async () => {
    const alerts = await burst(5);
    const third = alerts[2];
    if (third === undefined) throw new Error('There is no third.');
    await desk.alert({ ...third, version: 2, state: 'closed' });
    await desk.passes('60 s');
    const all = await mails();
    const [, , closed = '', fourth = '', fifth = ''] = await codes(alerts);
    expect(all).toHaveLength(3);
    expect(all[2]?.text).toContain(fourth);
    expect(all[2]?.text).toContain(fifth);
    expect(all[2]?.text).not.toContain(closed);
    const rows = (await lines()).filter(({ alertId }) => alerts.slice(2).some((alert) => alert.alertId === alertId));
    expect(rows.map(({ state }) => state).sort()).toEqual(['failed', 'sent', 'sent']);
  });

  it('goes on as one message where the mail server refuses it for now', async () => {
    await burst(2);
    await desk.standIns.failMail({ fault: 'reply', stage: 'rcpt', code: 450, times: 1 });
    await burst(3);
    await desk.passes('60 s');
    expect(await mails()).toHaveLength(2);
    await desk.passes('5 s');
    expect(await mails()).toHaveLength(3);
    const again = (await lines()).filter(({ because }) => because === 'refused_before');
    expect(again.map(({ carriedBy }) => carriedBy === null).sort()).toEqual([false, false, true]);
  });
});

it('what is not critical rings once in ten minutes', async () => {
  await burst(4, { urgency: 'high' });
  expect(await mails()).toHaveLength(1);
  await desk.passes('9 min');
  expect(await mails()).toHaveLength(1);
  await desk.passes('61 s');
  expect(await mails()).toHaveLength(2);
});

describe('the digest of the morning', () => {
  const wakes = async (at: string) => {
    desk.slice.clock.set(at);
    await desk.slice.runEvery('digests.send');
    await desk.slice.runTimers();
  };
  let bo: Worker;
  beforeEach(async () => {
    bo = await desk.joins({ preferred: 'email', signal: null });
    await desk.slice.runEvery('digests.send');
  });

  it('tells everybody at their own hour of what they were not rung for, once, and is silent where there is nothing', async () => {
    const wishes = { memberId: bo.memberId, version: 1, zone: 'Asia/Tokyo', digest: { daily: '06:30', weekly: null } };
    await desk.slice.ask(recipientsSet, wishes, desk.actor(bo));
    const quiet = await desk.alert({ urgency: 'digest' });
    const mine = await desk.alert({ urgency: 'high', duties: [ann.memberId] });
    const [first = '', second = ''] = await codes([quiet, mine]);
    await wakes('2026-03-01T21:30:00Z');
    expect((await mails(bo)).map(({ text }) => [text.includes(first), text.includes(second)])).toEqual([[true, true]]);
    await wakes('2026-03-02T08:00:00Z');
    const told = (await mails()).at(-1)?.text ?? '';
    expect([told.includes(first), told.includes(second)]).toEqual([true, false]);
    const digests = (await lines()).filter(({ purpose }) => purpose === 'digest');
    expect(digests.map(({ because, state }) => `${because} ${state}`).sort()).toEqual([
      'not_urgent sent',
      'not_urgent sent',
      'others_are_rung sent',
    ]);
    const before = (await mails(bo)).length;
    await wakes('2026-03-03T08:00:00Z');
    expect(await mails(bo)).toHaveLength(before);
  });

  it('takes what is more than a member can bear, unless it is critical or for a person of their own', async () => {
    const wishes = { memberId: ann.memberId, version: 1, critical: ['email' as const], other: ['email' as const] };
    await desk.slice.ask(recipientsSet, { ...wishes, ringsPerWeek: 1 }, desk.actor(ann));
    await desk.alert({ urgency: 'high' });
    await desk.passes('11 min');
    const rung = (await mails()).length;
    const over = await desk.alert({ urgency: 'high' });
    expect(await mails()).toHaveLength(rung);
    await desk.alert({ urgency: 'high', duties: [ann.memberId] });
    await desk.alert({ urgency: 'critical' });
    expect(await mails()).toHaveLength(rung + 2);
    const aside = await desk.slice.db.work<{ because: string; alert_id: string }>(
      'select because, alert_id from put_aside where org_id = $1 and member_id = $2',
      [desk.orgId, ann.memberId],
    );
    expect(aside).toEqual([{ because: 'over_budget', alert_id: over.alertId }]);
    const { everybody, members } = await desk.slice.ask(ringsLoad, {}, desk.actor(ann, ['organisation_admin']));
    expect([everybody, members.length]).toEqual([true, 2]);
    const own = await desk.slice.ask(ringsLoad, {}, desk.actor(ann));
    expect(own.members).toMatchObject([{ memberId: ann.memberId, rung: 3, budget: 1 }]);
    expect(own.members[0]?.weeks).toEqual([{ week: '2026-02-23', rings: 3, repeats: 0, falseAlarms: 0 }]);
    await wakes('2026-03-02T08:00:00Z');
    expect((await lines()).filter(({ because }) => because === 'over_budget')).toMatchObject([{ state: 'sent' }]);
  });
});
