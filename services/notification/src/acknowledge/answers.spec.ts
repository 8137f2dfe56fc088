import {
  alertAcknowledged,
  dutiesAcknowledge,
  dutiesDoubt,
  dutiesHandOver,
  dutiesList,
  dutiesPass,
  dutiesPutOff,
  memberChanged,
  notificationSettled,
  type AlertSnapshot,
} from '@lapwing/contracts';
import { eventually } from '@lapwing/platform/testing';
import { Desk, type Worker } from '../testing/desk.js';

let service: Desk;
let desk: Desk;
let ann: Worker;
let bo: Worker;
beforeAll(async () => {
  service = await Desk.open();
});
beforeEach(async () => {
  desk = service.elsewhere();
  ann = await desk.joins();
  bo = await desk.joins();
});
afterAll(async () => service.close());
afterEach(async () => {
  expect(await desk.ledgerFaults()).toEqual([]);
  expect(desk.slice.log.errors).toEqual([]);
});

const textsOn = async (worker: Worker) => (await desk.standIns.textsOn(worker.phone)).map((text) => text.trim());
const untilShown = (worker: Worker, pattern: RegExp) =>
  eventually(async () => {
    await desk.slice.runTimers();
    expect((await textsOn(worker)).at(-1)).toMatch(pattern);
  });
const answers = (worker: Worker, text: string) => desk.standIns.reply({ from: worker.phone, text });
const dutyOf = async (alert: AlertSnapshot) => {
  const { items } = await desk.slice.ask(dutiesList, {}, desk.actor(ann, ['organisation_admin']));
  return items.find(({ alertId }) => alertId === alert.alertId);
};
const settledHow = async (alert: AlertSnapshot) =>
  (await desk.slice.published(notificationSettled))
    .filter((one) => one.alertId === alert.alertId)
    .map(({ how }) => how);
const takenBy = async (alert: AlertSnapshot) =>
  (await desk.slice.published(alertAcknowledged))
    .filter(({ alertId, at, until }) => alertId === alert.alertId && until !== at)
    .map(({ memberId }) => memberId);
const rungFor = async (alert: AlertSnapshot, worker: Worker) =>
  (await desk.ledger(alert.alertId)).filter(({ memberId, step }) => memberId === worker.memberId && step >= 0).length;

describe('"later"', () => {
  it('passes on what is critical at once, and asks its member again unless somebody has it by then', async () => {
    const alert = await desk.alert();
    await answers(ann, '3');
    await untilShown(ann, /^Noted\. It goes to the next person now, and you are asked again in 15 minutes\.$/);
    await eventually(async () => {
      await desk.slice.runTimers();
      expect(await rungFor(alert, bo)).toBe(1);
    });
    const before = await rungFor(alert, ann);
    await desk.passes('4 min');
    await desk.passes('11 min');
    const again = (await desk.ledger(alert.alertId)).filter(({ because }) => because === 'asked_for_later');
    expect(again.map(({ memberId }) => memberId)).toEqual([ann.memberId]);
    expect(await rungFor(alert, ann)).toBeGreaterThan(before);
  });

  it('gives back what its member had, and tells so', async () => {
    const alert = await desk.alert();
    await desk.slice.ask(dutiesAcknowledge, { alertId: alert.alertId }, desk.actor(ann));
    await answers(ann, '3');
    await untilShown(ann, /^Noted\. It goes to the next person now/);
    const told = (await desk.slice.published(alertAcknowledged)).filter(({ alertId }) => alertId === alert.alertId);
    const now = desk.slice.clock.now().toISOString();
    expect(told.map(({ memberId }) => memberId)).toEqual([ann.memberId, ann.memberId]);
    expect(told.map(({ until }) => until > now)).toEqual([true, false]);
  });

  it('asks nobody again about what somebody has', async () => {
    const alert = await desk.alert();
    await answers(ann, 'later');
    await untilShown(ann, /asked again/);
    await desk.slice.ask(dutiesAcknowledge, { alertId: alert.alertId }, desk.actor(bo));
    await desk.passes('16 min');
    expect((await desk.ledger(alert.alertId)).filter(({ because }) => because === 'asked_for_later')).toEqual([]);
  });

  it('lets everything else wait, and rings again', async () => {
    const alert = await desk.alert({ urgency: 'high' });
    const before = (await desk.ledger(alert.alertId)).length;
    await answers(ann, 'позже');
    await untilShown(ann, /^Noted\. You are asked again in 15 minutes\.$/);
    await desk.passes('14 min');
    expect(await rungFor(alert, bo)).toBe(0);
    await desk.passes('2 min');
    expect((await desk.ledger(alert.alertId)).length).toBeGreaterThan(before + 1);
    expect(await rungFor(alert, ann)).toBeGreaterThan(1);
  });

  it('is asked for on the console for as long as one likes, within four hours', async () => {
    const alert = await desk.alert({ urgency: 'high' });
    const { until, passedOn } = await desk.slice.ask(
      dutiesPutOff,
      { alertId: alert.alertId, minutes: 60 },
      desk.actor(ann),
    );
    expect(passedOn).toBe(false);
    expect(Date.parse(until) - desk.slice.clock.now().getTime()).toBe(3_600_000);
  });
});

describe('who passed it on', () => {
  it('is not asked again in the same round while there is somebody else', async () => {
    const cy = await desk.joins();
    const alert = await desk.alert();
    await answers(ann, '2');
    await untilShown(ann, /^Noted\. It goes to the next person\.$/);
    await eventually(async () => {
      await desk.slice.runTimers();
      expect(await rungFor(alert, bo)).toBe(1);
    });
    const before = await rungFor(alert, ann);
    await answers(bo, '2');
    await eventually(async () => {
      await desk.slice.runTimers();
      expect(await rungFor(alert, cy)).toBeGreaterThan(0);
    });
    expect(await rungFor(alert, ann)).toBe(before);
  });

  it('is asked rather than nobody, and the ledger says so', async () => {
    const alert = await desk.alert();
    for (const one of [ann, bo]) await desk.slice.ask(dutiesPass, { alertId: alert.alertId }, desk.actor(one));
    await desk.slice.runTimers();
    await desk.passes('10 min');
    expect((await desk.ledger(alert.alertId)).map(({ because }) => because)).toContain('nobody_else');
  });
});

describe('"this is a mistake"', () => {
  it('ends what is not critical, for that duty alone, and says so', async () => {
    const alert = await desk.alert({ urgency: 'high', duties: [ann.memberId, bo.memberId] });
    await answers(ann, '4');
    await untilShown(ann, /^Noted as a mistake\. [A-Z]\d-\d\d rings no more for you\.$/);
    expect(await settledHow(alert)).toEqual(['false_alarm']);
    expect((await dutyOf(alert))?.responsible).toBe(bo.memberId);
  });

  it('of one person silences nothing critical: it goes to the next at once', async () => {
    const alert = await desk.alert();
    await answers(ann, '4');
    await untilShown(ann, /^Noted as a mistake\. [A-Z]\d-\d\d is urgent, so a second person is asked too\.$/);
    await eventually(async () => {
      await desk.slice.runTimers();
      expect(await rungFor(alert, bo)).toBe(1);
    });
    expect(await settledHow(alert)).toEqual([]);
    await answers(ann, '4');
    await untilShown(ann, /^Noted as a mistake/);
    expect(await settledHow(alert)).toEqual([]);
    await answers(bo, 'false alarm');
    await untilShown(bo, /rings no more for you\.$/);
    expect(await settledHow(alert)).toEqual(['false_alarm']);
  });

  it('said of an earlier version counts no more, and a worse version rings again', async () => {
    const alert = await desk.alert({ urgency: 'high' });
    await desk.slice.ask(dutiesDoubt, { alertId: alert.alertId }, desk.actor(ann));
    expect(await settledHow(alert)).toEqual(['false_alarm']);
    await desk.alert({ ...alert, version: 2, state: 'updated', worse: true, urgency: 'critical' });
    expect((await dutyOf(alert))?.state).toBe('ringing');
    expect(await desk.slice.ask(dutiesDoubt, { alertId: alert.alertId }, desk.actor(ann))).toEqual({ ended: false });
  });
});

describe('"this one is yours"', () => {
  it('rings the member it is handed to, from the first step', async () => {
    const alert = await desk.alert();
    await desk.slice.ask(dutiesAcknowledge, { alertId: alert.alertId }, desk.actor(ann));
    const wish = { alertId: alert.alertId, memberId: bo.memberId };
    expect(await desk.slice.ask(dutiesHandOver, wish, desk.actor(ann))).toEqual({ handedOver: true, because: null });
    await desk.slice.runTimers();
    await untilShown(bo, /^(Again: )?New entry/);
    expect((await dutyOf(alert))?.state).toBe('ringing');
    await answers(bo, '1');
    await eventually(async () => expect(await takenBy(alert)).toEqual([ann.memberId, bo.memberId]));
  });

  it('is refused for somebody who cannot be reached, who left, or who is oneself', async () => {
    const { alertId } = await desk.alert();
    const mute = await desk.joins({ email: null, signal: null });
    const to = (memberId: string) => desk.slice.ask(dutiesHandOver, { alertId, memberId }, desk.actor(ann));
    expect(await to(mute.memberId)).toEqual({ handedOver: false, because: 'out_of_reach' });
    await expect(to(ann.memberId)).rejects.toMatchObject({ code: 'forbidden' });
    const left = { orgId: desk.orgId, memberId: bo.memberId, version: 2, roles: [], language: 'en' as const };
    await desk.slice.deliver(memberChanged, { ...left, active: false });
    await expect(to(bo.memberId)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('an acknowledgement that is lost', () => {
  it('leads to another ring, never to silence', async () => {
    const alert = await desk.alert();
    const rings: number[] = [await rungFor(alert, ann)];
    for (const span of ['5 min', '5 min', '10 min', '10 min', '10 min']) {
      await desk.passes(span);
      rings.push((await desk.ledger(alert.alertId)).length);
    }
    expect(rings).toEqual([...rings].sort((one, other) => one - other));
    expect(new Set(rings).size).toBe(rings.length);
  });

  it('that came and was forgotten rings again when the half hour is over', async () => {
    const alert = await desk.alert();
    await answers(ann, '1');
    await eventually(async () => expect(await takenBy(alert)).toEqual([ann.memberId]));
    const before = (await desk.ledger(alert.alertId)).filter(({ purpose }) => purpose === 'ring').length;
    await desk.passes('31 min');
    expect((await desk.ledger(alert.alertId)).filter(({ purpose }) => purpose === 'ring').length).toBe(before + 1);
  });
});

it('one reply to several named entries is answered once', async () => {
  const [one, two] = [await desk.alert(), await desk.alert()];
  const codes = [(await dutyOf(one))?.code, (await dutyOf(two))?.code].join(' ');
  const before = (await textsOn(ann)).length;
  await answers(ann, `1 ${codes}`);
  await eventually(async () => expect([...(await takenBy(one)), ...(await takenBy(two))]).toHaveLength(2));
  await untilShown(ann, /^Noted/);
  expect((await textsOn(ann)).slice(before)).toHaveLength(1);
});
