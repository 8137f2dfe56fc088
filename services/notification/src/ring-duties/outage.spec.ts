import { randomUUID } from 'node:crypto';
import {
  alertChanged,
  asleepTake,
  dutiesPutOff,
  memberChanged,
  policiesList,
  type AlertSnapshot,
} from '@lapwing/contracts';
import { ASLEEP_NOTICE } from './wake-asleep.timer.js';
import { Desk, type Worker } from '../testing/desk.js';
import { ReachMeans } from '../watch-reach/watch-reach.timer.js';

let desk: Desk;
let lead: Worker;
let bo: Worker;
beforeEach(async () => {
  desk = await Desk.open();
  lead = await desk.joins({}, ['organisation_admin']);
  bo = await desk.joins();
});
afterEach(async () => {
  expect(await desk.ledgerFaults()).toEqual([]);
  await desk.close();
});

const accepted = async (alertId: string) =>
  (await desk.ledger(alertId)).filter(({ state }) => ['sent', 'delivered', 'read'].includes(state));

/** Time passes in steps, and the sweeper comes by as it does in life. */
async function lives(minutes: number, step = 30): Promise<void> {
  for (let passed = 0; passed < minutes; passed += step) {
    desk.slice.clock.advance(`${step} min`);
    await desk.slice.runEvery('duties.sweep');
    await desk.slice.runTimers();
  }
}

it('six hours without mail and without Signal lose no alert: each rings within a round of the line coming back', async () => {
  await desk.standIns.failSignal({ fault: 'error', code: -3, times: -1 });
  await desk.standIns.failMail({ fault: 'reply', stage: 'mail', code: 421, times: -1 });
  const alerts: string[] = [];
  for (let hour = 0; hour < 6; hour += 2) {
    alerts.push((await desk.alert({ duties: [bo.memberId] })).alertId);
    await lives(120);
  }
  for (const alertId of alerts) expect(await accepted(alertId)).toEqual([]);
  await desk.standIns.clearFaults();
  await lives(30, 10);
  for (const alertId of alerts) expect((await accepted(alertId)).length).toBeGreaterThan(0);
  const told = (await desk.standIns.textsOn(bo.phone)).concat(await desk.standIns.textsOn(lead.phone));
  expect(told.length).toBeGreaterThan(0);
}, 60_000);

it('a clock set forward by an hour rings one step early, and everybody after it has the whole time to answer', async () => {
  const { alertId } = await desk.alert({ duties: [bo.memberId] });
  const told = async () => (await desk.story(alertId)).map((line) => line.replace(/ \S+$/, ''));
  desk.slice.clock.advance('1 h');
  await desk.slice.runEvery('duties.sweep');
  await desk.slice.runTimers();
  expect(await told()).toEqual(['0/0 signal 1', '1/0 email 1']);
  await desk.passes('4 min');
  expect(await told()).toHaveLength(2);
  await desk.passes('1 min');
  expect(await told()).toEqual(['0/0 signal 1', '1/0 email 1', '2/0 signal 1']);
});

describe('while the keys are locked', () => {
  /** As a process that found nothing to open its key file with. */
  const locks = (): (() => void) => {
    const ring = desk.slice.get(ReachMeans).keyring;
    const opener: unknown = Reflect.get(ring, 'opener');
    Reflect.set(ring, 'opener', null);
    return () => Reflect.set(ring, 'opener', opener);
  };

  it('nothing is planned and nothing is lost: what has come and what fell due rings as soon as they are open', async () => {
    await desk.policySays({ name: 'Nights' });
    const rung = await desk.alert({ duties: [bo.memberId] });
    const waiting: AlertSnapshot = { ...rung, alertId: randomUUID() };
    const before = (await desk.ledger(rung.alertId)).length;
    const unlock = locks();
    const message = { id: randomUUID() };
    expect(await desk.slice.deliver(alertChanged, waiting, message)).toBe('again');
    desk.slice.clock.advance('6 min');
    await expect(desk.slice.runTimers()).rejects.toMatchObject({ code: 'locked' });
    for (const every of ['reach.watch', 'wishes.follow', 'settings.seal', 'duties.sweep', 'duties.wake'])
      await desk.slice.runEvery(every);
    await expect(desk.slice.ask(policiesList, {}, desk.actor(lead))).rejects.toMatchObject({ code: 'locked' });
    expect((await desk.ledger(rung.alertId)).length).toBe(before);
    expect(await desk.ledger(waiting.alertId)).toEqual([]);
    unlock();
    expect(await desk.slice.deliver(alertChanged, waiting, { ...message, count: 2 })).toBe('acked');
    await desk.slice.runTimers();
    expect((await desk.ledger(rung.alertId)).length).toBeGreaterThan(before);
    expect((await accepted(waiting.alertId)).length).toBeGreaterThan(0);
    expect(desk.slice.log.errors).toEqual([]);
  }, 30_000);

  it('who joins and leaves is followed all the same, and is on call when they are open', async () => {
    const unlock = locks();
    const cy = { orgId: desk.orgId, memberId: randomUUID(), version: 1, language: 'en' as const, active: true };
    expect(await desk.slice.deliver(memberChanged, { ...cy, roles: ['caseworker'] })).toBe('acked');
    unlock();
    const [policy] = (await desk.slice.ask(policiesList, {}, desk.actor(lead))).items;
    expect(policy?.onCall).toContain(cy.memberId);
  });
});

describe('a duty that nothing would ring again', () => {
  /** The row says nothing of a next ring, and the timer is gone, too. */
  const put = async (alertId: string, sql: string) => {
    await desk.slice.db.work(`update duty set ${sql} where alert_id = $1`, [alertId]);
    await desk.slice.db.work(`delete from timer where name = 'duty.due'`);
  };
  const notice = async () =>
    (await desk.slice.db.work<{ state: string }>('select state from notice where id = $1', [ASLEEP_NOTICE]))[0]?.state;
  const look = async () => {
    await desk.slice.runEvery('duties.wake');
    await desk.slice.runTimers();
  };

  it('is rung at once, counted, and operators are paged until one of them looks', async () => {
    const operator = await desk.joins({}, ['operator']);
    const { alertId } = await desk.alert({ duties: [bo.memberId] });
    await desk.passes('6 min');
    const before = (await desk.ledger(alertId)).length;
    await put(alertId, 'next_ring_at = null');
    desk.slice.clock.advance('6 min');
    await desk.slice.runTimers();
    expect((await desk.ledger(alertId)).length).toBe(before);
    await look();
    expect((await desk.ledger(alertId)).length).toBeGreaterThan(before);
    expect(await notice()).toBe('open');
    await desk.slice.runEvery('operators.page');
    await desk.slice.runTimers();
    expect((await desk.standIns.textsOn(operator.phone)).filter((text) => text.includes('needs a look'))).toHaveLength(
      1,
    );
    await look();
    await desk.slice.ask(asleepTake, {}, desk.actor(operator, ['operator']));
    expect(await notice()).toBe('taken');
    desk.slice.clock.advance('61 min');
    await look();
    expect(await notice()).toBe('cleared');
  });

  it('is found though it was never rung, or is held for ever', async () => {
    const [fresh, held] = [await desk.alert({ duties: [bo.memberId] }), await desk.alert({ duties: [bo.memberId] })];
    await put(fresh.alertId, 'next_ring_at = null, rung = 0, last_rung_at = null');
    await put(
      held.alertId,
      `next_ring_at = null, taken_by = '${bo.memberId}', taken_until = now() + interval '99 years'`,
    );
    const before = (await desk.ledger(fresh.alertId)).length;
    await look();
    expect((await desk.ledger(fresh.alertId)).length).toBeGreaterThanOrEqual(before);
    const rows = await desk.slice.db.work('select 1 from duty where next_ring_at is null and org_id = $1', [
      desk.orgId,
    ]);
    expect(rows).toEqual([]);
    expect(await notice()).toBe('open');
  });

  it('is not one that rests for a reason: put off, ended, or without steps', async () => {
    const late = await desk.alert({ urgency: 'high', duties: [bo.memberId] });
    await desk.slice.ask(dutiesPutOff, { alertId: late.alertId, minutes: 60 }, desk.actor(bo));
    const { alertId } = await desk.alert({ urgency: 'digest', duties: [bo.memberId] });
    await desk.alert({ alertId: (await desk.alert()).alertId, version: 2, state: 'closed' });
    const before = (await desk.ledger(alertId)).length;
    await look();
    expect((await desk.ledger(alertId)).length).toBe(before);
    expect(await notice()).toBeUndefined();
  });
});
