import { randomUUID } from 'node:crypto';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import {
  alertAcknowledged,
  alertChanged,
  dutiesAcknowledge,
  dutiesList,
  dutiesPass,
  memberRemoved,
  notificationStatus,
  notificationSettled,
  outcomeRecorded,
  policiesChange,
  policiesList,
  recipientsSet,
  type AlertSnapshot,
} from '@lapwing/contracts';
import { Desk, type Worker } from '../testing/desk.js';

let service: Desk;
let desk: Desk;
let lead: Worker;
let bo: Worker;
beforeAll(async () => {
  service = await Desk.open();
});
beforeEach(async () => {
  desk = service.elsewhere();
  lead = await desk.joins({}, ['organisation_admin']);
  bo = await desk.joins();
});
afterAll(async () => service.close());
afterEach(async () => {
  expect(await desk.ledgerFaults()).toEqual([]);
  expect(desk.slice.log.errors).toEqual([]);
});

const settled = async (alertId: string) =>
  (await desk.slice.published(notificationSettled)).filter((event) => event.alertId === alertId);
/** Who was rung at which step and round, by which channel. */
const rings = async (alertId: string) => {
  const names = new Map([
    [lead.memberId, 'lead'],
    [bo.memberId, 'bo'],
  ]);
  const rows = (await desk.ledger(alertId)).filter((row) => row.step >= 0);
  return rows.map((row) => `${row.step}/${row.repeat} ${names.get(row.memberId)} ${row.channel} ${row.because}`);
};

it('nobody answers all night: every step in its time, told as exhausted once, and never silence', async () => {
  const { alertId } = await desk.alert({ duties: [bo.memberId] });
  for (let minute = 0; minute < 45; minute += 1) await desk.passes('1 min');
  expect(await rings(alertId)).toEqual([
    '0/0 bo signal opened',
    '1/0 bo email no_answer',
    '2/0 lead signal no_answer',
    '3/0 lead signal no_answer',
    '3/0 lead email no_answer',
    '4/0 lead signal no_director',
    '4/0 lead email no_director',
    '0/1 bo signal nobody_had_it',
    '1/1 bo email no_answer',
  ]);
  expect(await settled(alertId)).toMatchObject([{ how: 'exhausted', responsible: bo.memberId }]);
  expect((await desk.standIns.textsOn(bo.phone)).at(-1)).toMatch(/^Again: /);
  const { items } = await desk.slice.ask(dutiesList, {}, desk.actor(bo));
  expect(items).toMatchObject([{ state: 'exhausted', takenBy: null, urgency: 'critical' }]);
});

it('steps of the same minute ring together, and those after them in their time', async () => {
  const { items } = await desk.slice.ask(policiesList, {}, desk.actor(lead, ['organisation_admin']));
  const [policy] = items;
  const [now, other, second, ...later] = policy?.critical ?? [];
  const critical = [now!, { ...other!, afterMinutes: 1 }, { ...second!, afterMinutes: 1 }, ...later];
  await desk.slice.ask(policiesChange, { ...policy!, critical }, desk.actor(lead, ['organisation_admin']));
  const { alertId } = await desk.alert({ duties: [bo.memberId] });
  await desk.passes('1 min');
  const rung = ['0/0 bo signal opened', '1/0 bo email no_answer', '2/0 lead signal no_answer'];
  expect(await rings(alertId)).toEqual(rung);
  for (let minute = 0; minute < 19; minute += 1) await desk.passes('1 min');
  expect((await rings(alertId)).slice(3)).toEqual(['3/0 lead signal no_answer', '3/0 lead email no_answer']);
});

it('taken, then no outcome for half an hour: it rings again, first the one who had it', async () => {
  const { alertId } = await desk.alert({ duties: [bo.memberId] });
  await desk.passes('5 min');
  await desk.passes('5 min');
  const { until } = await desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(lead, ['organisation_admin']));
  expect(until).toBe(new Date(desk.slice.clock.now().getTime() + 30 * 60_000).toISOString());
  await desk.passes('29 min');
  expect(await rings(alertId)).toHaveLength(3);
  await desk.passes('1 min');
  expect((await rings(alertId)).at(-1)).toBe('0/1 lead signal hold_over');
});

it('an outcome ends the duty it belongs to and no other', async () => {
  const { alertId } = await desk.alert({ duties: [bo.memberId, lead.memberId] });
  const outcome = { orgId: desk.orgId, alertId, memberId: bo.memberId, at: desk.slice.clock.now().toISOString() };
  await desk.slice.deliver(outcomeRecorded, { ...outcome, open: [lead.memberId] });
  expect(await settled(alertId)).toMatchObject([{ how: 'outcome', responsible: bo.memberId }]);
  await desk.passes('5 min');
  expect(await rings(alertId)).toEqual(['0/0 bo signal opened', '0/0 lead signal opened', '1/0 lead email no_answer']);
});

it('one acknowledgement ends its own duty only', async () => {
  const { alertId } = await desk.alert({ duties: [bo.memberId, lead.memberId] });
  await desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(bo));
  const taken = (await desk.slice.published(alertAcknowledged)).filter((event) => event.alertId === alertId);
  expect(taken).toMatchObject([{ responsible: bo.memberId, memberId: bo.memberId }]);
  await desk.passes('5 min');
  expect((await rings(alertId)).at(-1)).toBe('1/0 lead email no_answer');
});

it('"I cannot" rings the next step at once', async () => {
  const { alertId } = await desk.alert({ duties: [bo.memberId] });
  await desk.passes('5 min');
  await desk.slice.ask(dutiesPass, { alertId }, desk.actor(bo));
  await desk.slice.runTimers();
  expect((await rings(alertId)).at(-1)).toBe('2/0 lead signal passed');
});

it('the duty of a member who leaves falls back to who is on call, at once', async () => {
  const { alertId } = await desk.alert({ duties: [bo.memberId] });
  await desk.slice.deliver(memberRemoved, { orgId: desk.orgId, memberId: bo.memberId, version: 2 });
  await desk.slice.runTimers();
  const rows = await desk.ledger(alertId);
  expect(rows.map((row) => [row.memberId, row.because])).toEqual([
    [bo.memberId, 'opened'],
    [lead.memberId, 'stands_in'],
  ]);
});

it('what a member had who leaves is told as given back: nobody goes on reading that they have it', async () => {
  const { alertId } = await desk.alert({ duties: [bo.memberId] });
  await desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(bo));
  await desk.slice.deliver(memberRemoved, { orgId: desk.orgId, memberId: bo.memberId, version: 2 });
  const told = (await desk.slice.published(alertAcknowledged)).filter((event) => event.alertId === alertId);
  const at = desk.slice.clock.now().toISOString();
  expect(told.at(-1)).toMatchObject({ responsible: bo.memberId, memberId: bo.memberId, at, until: at });
});

it('a member without an address is stood in for, also under an unknown policy', async () => {
  const silent = await desk.joins({ email: null, signal: null });
  const policyId = '018f0000-0000-7000-8000-000000000000';
  const { alertId } = await desk.alert({ duties: [silent.memberId], policyId });
  expect(await rings(alertId)).toEqual(['0/0 lead signal stands_in']);
});

it('two duties that meet in one member at one step make one message, and one reply takes both', async () => {
  const { alertId } = await desk.alert({ duties: [lead.memberId, 'desk'] });
  expect(await rings(alertId)).toEqual(['0/0 lead signal opened']);
  await desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(lead, ['organisation_admin']));
  const taken = (await desk.slice.published(alertAcknowledged)).filter((event) => event.alertId === alertId);
  expect(taken.map((event) => event.responsible).toSorted()).toEqual([lead.memberId, 'desk'].toSorted());
});

it('two duties in unlike rounds that meet in one member make one message, and one reply takes both', async () => {
  const first = await desk.alert({ duties: [lead.memberId] });
  const { alertId } = first;
  await desk.passes('2 min');
  await desk.alert({ ...first, version: 2, state: 'updated', worse: true, duties: [lead.memberId, 'desk'] });
  const second = (await desk.ledger(alertId)).filter((row) => row.version === 2 && row.step >= 0);
  expect(second.map((row) => row.responsibles.toSorted())).toEqual([[lead.memberId, 'desk'].toSorted()]);
  expect(await desk.standIns.textsOn(lead.phone)).toHaveLength(2);
  await desk.passes('5 min');
  expect((await rings(alertId)).slice(2)).toEqual([expect.stringMatching(/^1\/[01] lead email no_answer$/)]);
  await desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(lead, ['organisation_admin']));
  const taken = (await desk.slice.published(alertAcknowledged)).filter((event) => event.alertId === alertId);
  expect(taken.map((event) => event.responsible).toSorted()).toEqual([lead.memberId, 'desk'].toSorted());
});

it('an unknown policy is stood in for by the default one, and the status says so', async () => {
  const status = async () => desk.slice.ask(notificationStatus, {});
  const before = (await status()).counts['unknown_policies'] ?? 0;
  const alert = await desk.alert({ policyId: '018f0000-0000-7000-8000-000000000001' });
  expect(await rings(alert.alertId)).toEqual(['0/0 lead signal opened']);
  const said = await status();
  expect(said.counts['unknown_policies']).toBe(before + 1);
  expect(said.checks).toContainEqual(expect.objectContaining({ name: 'policies', ok: false }));
  await desk.alert({ ...alert, version: 2, state: 'closed' });
  expect((await status()).counts['unknown_policies']).toBe(before);
});

it('lost timers are made again from the rows', async () => {
  const { alertId } = await desk.alert({ duties: [bo.memberId] });
  await desk.slice.db.work('delete from timer');
  await desk.passes('6 min');
  expect(await rings(alertId)).toHaveLength(1);
  await desk.slice.runEvery('duties.sweep');
  await desk.slice.runTimers();
  expect((await rings(alertId)).at(-1)).toBe('1/0 bo email no_answer');
});

it('a clock set back by an hour delays no ring and lengthens no hold', async () => {
  const { alertId } = await desk.alert({ duties: [bo.memberId] });
  desk.slice.clock.advance('1 min');
  desk.slice.clock.set(new Date(desk.slice.clock.now().getTime() - 3_600_000).toISOString());
  await desk.slice.runEvery('duties.sweep');
  await desk.slice.runTimers();
  expect(await rings(alertId)).toHaveLength(1);
  await desk.passes('5 min');
  expect(await rings(alertId)).toContain('1/0 bo email no_answer');
  await desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(bo));
  desk.slice.clock.set(new Date(desk.slice.clock.now().getTime() - 3_600_000).toISOString());
  await desk.slice.runEvery('duties.sweep');
  await desk.slice.runTimers();
  await desk.passes('30 min');
  expect(await rings(alertId)).toContain('0/1 bo signal hold_over');
});

it('what is high waits for the morning of everybody on call who sleeps, and passes who is awake', async () => {
  desk.slice.clock.set('2026-05-05T23:00:00.000Z');
  const sleeps = async (who: Worker) => {
    const quiet = { from: '22:00', until: '07:00' };
    await desk.slice.ask(recipientsSet, { memberId: who.memberId, version: 1, quiet }, desk.actor(who));
  };
  await sleeps(bo);
  const high = { urgency: 'high' as const, duties: [bo.memberId] };
  expect(await rings((await desk.alert(high)).alertId)).toEqual(['0/0 lead signal stands_in_quiet']);
  await sleeps(lead);
  const { alertId } = await desk.alert(high);
  expect(await rings(alertId)).toEqual([]);
  const { items } = await desk.slice.ask(dutiesList, {}, desk.actor(bo));
  expect(items.find((item) => item.alertId === alertId)).toMatchObject({
    waitsBecause: 'quiet_hours',
    nextRingAt: '2026-05-06T07:00:00.000Z',
  });
  expect(await rings((await desk.alert({ duties: [bo.memberId] })).alertId)).toEqual(['0/0 bo signal opened']);
  const gone = await desk.alert(high);
  await desk.slice.deliver(alertChanged, { ...gone, version: 2, state: 'withdrawn', duties: [] });
  await desk.passes('8 h');
  expect(await rings(gone.alertId)).toEqual([]);
  expect((await rings(alertId)).at(-1)).toBe('0/0 bo signal opened');
});

it('an alert of forty duties takes no more statements than one of four', async () => {
  const team: string[] = [];
  for (let member = 0; member < 40; member += 1) team.push((await desk.joins({ email: null })).memberId);
  const statements = async (duties: string[]): Promise<number> => {
    let count = 0;
    const { query } = PostgresQueryRunner.prototype;
    PostgresQueryRunner.prototype.query = function counted(
      this: PostgresQueryRunner,
      ...asked: Parameters<typeof query>
    ) {
      if (/into (duty|attempt|timer)|update duty/i.test(asked[0])) count += 1;
      return query.apply(this, asked) as ReturnType<typeof query>;
    } as typeof query;
    const { orgId } = desk;
    const snapshot = { orgId, alertId: randomUUID(), version: 1, cause: 'development', state: 'raised', worse: false };
    const facts = {
      urgency: 'critical',
      kind: 'detention',
      policyId: null,
      changedAt: desk.slice.clock.now().toISOString(),
    };
    await desk.slice.deliver(alertChanged, {
      ...snapshot,
      ...facts,
      duties,
      worseFor: [],
      into: null,
      from: [],
      headline: null,
    } as AlertSnapshot);
    PostgresQueryRunner.prototype.query = query;
    return count;
  };
  const few = await statements(team.slice(0, 4));
  expect(few).toBe(4);
  expect(await statements(team)).toBeLessThanOrEqual(few);
});

it('two must have it: it rings on until both do, and shows who has it', async () => {
  const { items } = await desk.slice.ask(policiesList, {}, desk.actor(bo));
  const needs = { critical: 2, high: 1, digest: 1 };
  await desk.slice.ask(policiesChange, { ...items[0]!, needs }, desk.actor(lead, ['organisation_admin']));
  const { alertId } = await desk.alert({ duties: [bo.memberId] });
  await desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(bo));
  expect(await settled(alertId)).toEqual([]);
  await desk.passes('5 min');
  expect(await rings(alertId)).toEqual(['0/0 bo signal opened', '1/0 lead email stands_in_taken']);
  const duty = async () => (await desk.slice.ask(dutiesList, {}, desk.actor(bo))).items[0]!;
  expect(await duty()).toMatchObject({ state: 'ringing', takers: [bo.memberId], needs: 2, takenUntil: null });
  await desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(lead, ['organisation_admin']));
  expect(await duty()).toMatchObject({ state: 'taken', takers: [bo.memberId, lead.memberId] });
  await desk.passes('29 min');
  expect(await rings(alertId)).toHaveLength(2);
  await desk.slice.deliver(alertChanged, {
    ...(await desk.alert({ alertId, version: 2, state: 'withdrawn', duties: [] })),
    version: 3,
  });
  await desk.passes('1 d');
  expect((await rings(alertId)).filter((ring) => ring.startsWith('0/1'))).toEqual([]);
});

it('an organisation nobody of which can be reached is looked at again every minute until somebody can', async () => {
  desk = service.elsewhere();
  const { alertId } = await desk.alert();
  expect(desk.slice.log.errors).toEqual(['nobody of an organisation can be reached']);
  desk.slice.log.errors.length = 0;
  const ann = await desk.joins();
  await desk.passes('1 min');
  expect((await desk.ledger(alertId)).map((row) => row.memberId)).toEqual([ann.memberId]);
});
