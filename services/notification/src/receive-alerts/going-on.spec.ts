import { randomUUID } from 'node:crypto';
import {
  alertAcknowledged,
  dutiesAcknowledge,
  dutiesHandOver,
  dutiesList,
  dutiesPass,
  dutiesPutOff,
  notificationSettled,
  outcomeRecorded,
  type AlertSnapshot,
  type DutyFrom,
} from '@lapwing/contracts';
import { eventually } from '@lapwing/platform/testing';
import { GuardStore } from '../guard-members/guard.store.js';
import { ProofStore } from '../prove-ledger/proof.store.js';
import { ProveLedger } from '../prove-ledger/prove-ledger.js';
import { Desk, type Worker } from '../testing/desk.js';

let service: Desk;
let desk: Desk;
let ann: Worker;
let bo: Worker;
let cy: Worker;
beforeAll(async () => void (service = await Desk.open()));
beforeEach(async () => {
  desk = service.elsewhere();
  [ann, bo] = [await desk.joins(), await desk.joins()];
  cy = await desk.joins({}, ['organisation_admin']);
});
afterAll(async () => service.close());
afterEach(async () => {
  await desk.standIns.clearFaults();
  await desk.passes('11 min');
  const faults: string[] = [];
  const prover = new ProveLedger(desk.slice.database, new ProofStore(), desk.slice.clock);
  await prover.prove(({ orgId, fault }) => orgId === desk.orgId && faults.push(fault));
  expect([faults, await desk.ledgerFaults(), desk.slice.log.errors]).toEqual([[], [], []]);
});

type Counts = DutyFrom['counts'];
const raised = (one: Worker, facts: Partial<AlertSnapshot> = {}) => desk.alert({ duties: [one.memberId], ...facts });
const from = ({ alertId }: AlertSnapshot, one: Worker, counts: Counts = 'alone', ends = true): DutyFrom[] => [
  { alertId, responsible: one.memberId, counts, ends },
];
/** Matching tells that one goes on in the other, and that the one has ended. */
const goesOn = async (one: AlertSnapshot, other: AlertSnapshot, counts: Counts, facts: Partial<AlertSnapshot> = {}) => {
  const duties = [...new Set([...other.duties, ...one.duties])];
  const gone = one.duties.map((responsible) => ({ alertId: one.alertId, responsible, counts, ends: true }));
  const heir = await desk.alert({ ...other, version: 2, state: 'updated', duties, from: gone, ...facts });
  await ends(one, heir);
  return heir;
};
const ends = (one: AlertSnapshot, heir: AlertSnapshot) =>
  desk.alert({ ...one, version: one.version + 1, state: 'withdrawn', into: heir.alertId });
const takes = (by: Worker, { alertId }: AlertSnapshot) =>
  desk.slice.ask(dutiesAcknowledge, { alertId }, desk.actor(by));
const dutyOf = async ({ alertId }: AlertSnapshot, one: Worker) => {
  const { items } = await desk.slice.ask(dutiesList, {}, desk.actor(one, ['organisation_admin']));
  return items.find((duty) => duty.alertId === alertId && duty.responsible === one.memberId) ?? null;
};
const untilTaken = (alert: AlertSnapshot, by: Worker) =>
  eventually(async () => {
    await desk.slice.runTimers();
    expect(await dutyOf(alert, ann)).toMatchObject({ state: 'taken', takenBy: by.memberId });
  });
const ledger = async ({ alertId }: AlertSnapshot) =>
  (await desk.ledger(alertId)).map((row) => ({ ...row, who: nameOf(row.memberId) }));
const rings = async (of: AlertSnapshot) =>
  (await ledger(of)).flatMap(({ who, step }) => (step >= 0 ? [`${who} ${step}`] : []));
const notes = async (of: AlertSnapshot, version: number) => {
  const quiet = (await ledger(of)).filter((row) => row.step === -1 && row.version === version);
  return quiet.map(({ who, purpose, channel }) => `${who} ${purpose} ${channel}`).sort();
};
const nameOf = (id: string) => ['ann', 'bo', 'cy'][[ann, bo, cy].findIndex(({ memberId }) => memberId === id)];
const lastOn = async (worker: Worker) => (await desk.standIns.textsOn(worker.phone)).at(-1)?.trim() ?? '';
const held = async ({ alertId }: AlertSnapshot) =>
  (await desk.slice.published(alertAcknowledged))
    .filter((one) => one.alertId === alertId)
    .map(({ memberId, at, until }) => `${nameOf(memberId)} ${(Date.parse(until) - Date.parse(at)) / 60_000}`);

describe('an alert that goes on in another', () => {
  it('is still had by who had it, for as long, and its thread says once where it goes on', async () => {
    const one = await raised(ann);
    await takes(ann, one);
    await desk.passes('10 min');
    const heir = await desk.alert({ duties: [ann.memberId], from: from(one, ann) });
    await ends(one, heir);
    expect(await rings(heir)).toEqual([]);
    expect(await dutyOf(heir, ann)).toMatchObject({ state: 'taken', takenBy: ann.memberId });
    expect(await held(heir)).toEqual(['ann 20']);
    expect(await notes(one, 2)).toEqual(['ann correction signal']);
    expect(await lastOn(ann)).toContain(` was corrected and goes on as ${(await dutyOf(heir, ann))?.code}.`);
    await desk.passes('19 min');
    expect(await rings(heir)).toEqual([]);
    await desk.passes('2 min');
    expect(await rings(heir)).toContain('ann 0');
    const [first] = await desk.standIns.messagesOn(ann.phone);
    expect((await desk.standIns.messagesOn(ann.phone)).at(-1)?.quotes).toBe(first?.timestamp);
  });

  it('rings on where its line of steps stood, and not beside it', async () => {
    const one = await raised(ann);
    for (const span of ['5 min', '3 min']) await desk.passes(span);
    const other = await raised(bo);
    const duties = [bo.memberId, ann.memberId];
    const heir = await desk.alert({ ...other, version: 2, state: 'updated', duties, from: from(one, ann) });
    const before = await rings(one);
    expect(await rings(heir)).toEqual(['bo 0']);
    await desk.passes('2 min');
    expect((await rings(heir)).filter((ring) => !ring.startsWith('bo 0'))).toEqual([expect.stringMatching(/ 2$/)]);
    await desk.passes('10 min');
    expect(await rings(one)).toEqual(before);
    await ends(one, heir);
  });

  it('rings at once where the last ring never left', async () => {
    await desk.standIns.failSignal({ fault: 'error', code: -3, times: -1 });
    await desk.standIns.failMail({ fault: 'reply', stage: 'mail', code: 421, times: -1 });
    const one = await raised(ann);
    await desk.standIns.clearFaults();
    const heir = await desk.alert({ duties: [ann.memberId], from: from(one, ann) });
    await ends(one, heir);
    expect(await rings(heir)).toEqual(['ann 0']);
  });

  it.each<[Counts, boolean]>([
    ['either', true],
    ['alone', true],
    ['together', false],
    ['none', false],
  ])('is had where one of both was taken and that counts %s: %s', async (counts, isHad) => {
    const [one, other] = [await raised(ann), await raised(ann)];
    await takes(ann, one);
    const before = await rings(other);
    const heir = await goesOn(one, other, counts);
    expect((await dutyOf(heir, ann))?.takenBy ?? null).toBe(isHad ? ann.memberId : null);
    const [first, second] = await desk.standIns.textsOn(ann.phone);
    expect([first, second]).toEqual([expect.stringMatching(/^New entry/), expect.stringMatching(/ has changed/)]);
    expect(await rings(heir)).toEqual(before);
    await desk.passes('5 min');
    expect((await rings(heir)).length > before.length).toBe(!isHad);
  });

  it('is held until the first of two members who had one each', async () => {
    const [one, other] = [await raised(ann), await raised(ann)];
    await desk.slice.ask(dutiesPass, { alertId: one.alertId }, desk.actor(ann));
    await desk.slice.runTimers();
    const second = (await rings(one)).at(-1)?.startsWith('bo') === true ? bo : cy;
    await takes(second, one);
    await desk.passes('4 min');
    await takes(ann, other);
    const heir = await goesOn(one, other, 'together');
    expect(await dutyOf(heir, ann)).toMatchObject({ state: 'taken', takenBy: second.memberId });
    expect((await held(heir)).at(-1)).toBe(`${nameOf(second.memberId)} 26`);
  });

  it('stays over where an outcome or a person ended it, and rings on where the other was not', async () => {
    const [one, other] = [await raised(ann), await raised(ann)];
    const recorded = { orgId: desk.orgId, alertId: one.alertId, memberId: ann.memberId, at: one.changedAt, open: [] };
    await desk.slice.deliver(outcomeRecorded, recorded);
    const quiet = await desk.alert({ duties: [ann.memberId], from: from(one, ann, 'alone', false) });
    const loud = await goesOn(one, other, 'together');
    expect([await dutyOf(quiet, ann), (await dutyOf(loud, ann))?.state]).toEqual([null, 'ringing']);
    const told = (await desk.slice.published(notificationSettled)).filter(({ alertId }) => alertId === quiet.alertId);
    expect(told).toMatchObject([{ how: 'outcome' }]);
    const closed = await raised(bo);
    await desk.alert({ ...closed, version: 2, state: 'closed' });
    const shut = await desk.alert({ duties: [bo.memberId], from: from(closed, bo) });
    await desk.passes('20 min');
    await desk.alert({ ...shut, version: 2, state: 'updated', from: [] });
    expect([await rings(quiet), await rings(shut), await dutyOf(shut, bo)]).toEqual([[], [], null]);
  });

  it('stays put off, and with whom it was handed to', async () => {
    const later = await raised(ann, { urgency: 'high' });
    const { until } = await desk.slice.ask(dutiesPutOff, { alertId: later.alertId, minutes: 60 }, desk.actor(ann));
    const heir = await desk.alert({ urgency: 'high', duties: [ann.memberId], from: from(later, ann) });
    expect(await dutyOf(heir, ann)).toMatchObject({ snoozedUntil: until, waitsBecause: 'snoozed', nextRingAt: until });
    const given = await raised(ann);
    await desk.slice.ask(dutiesHandOver, { alertId: given.alertId, memberId: cy.memberId }, desk.actor(ann));
    await desk.slice.runTimers();
    expect((await rings(given)).at(-1)).toBe('cy 0');
    const own = await desk.alert({ duties: [ann.memberId], from: from(given, ann) });
    await ends(given, own);
    expect(await rings(own)).toEqual([]);
    await desk.standIns.reply({ from: cy.phone, text: '1' });
    await untilTaken(own, cy);
  });

  it('rings from its first step where who had it stands under a duress phrase', async () => {
    const one = await raised(ann);
    await takes(ann, one);
    const place = { orgId: desk.orgId, memberId: ann.memberId };
    await desk.slice.database.inWork((tx) => desk.slice.get(GuardStore).raise(tx, place));
    const heir = await desk.alert({ duties: [ann.memberId], from: from(one, ann) });
    await ends(one, heir);
    expect((await dutyOf(heir, ann))?.takenBy ?? null).toBeNull();
    expect((await rings(heir)).length).toBeGreaterThan(0);
  });

  it('rings whoever has it where it is worse', async () => {
    const one = await raised(ann);
    await takes(ann, one);
    const heir = await goesOn(one, await raised(bo), 'none', { worse: true, worseFor: [ann.memberId] });
    expect((await rings(heir)).filter((ring) => ring.startsWith('ann'))).toEqual(['ann 0']);
  });

  it('ends alike when it is heard of first that it has ended, and when all of it comes twice', async () => {
    const one = await raised(ann);
    const gone = { ...one, version: 2, state: 'withdrawn' as const };
    await takes(ann, one);
    const heir = { ...one, alertId: randomUUID(), from: from(one, ann) };
    const ending = { ...gone, into: heir.alertId };
    for (const each of [ending, heir, ending, heir]) await desk.alert(each);
    expect(await dutyOf(heir, ann)).toMatchObject({ state: 'taken', takenBy: ann.memberId });
    expect([await rings(heir), await held(heir)]).toEqual([[], ['ann 30']]);
    expect(await notes(one, 2)).toEqual(['ann correction signal']);
  });

  it('is corrected for all who were rung under either, once each', async () => {
    const one = await raised(ann);
    for (const span of ['5 min', '5 min']) await desk.passes(span);
    const other = await raised(bo);
    const heir = await goesOn(one, other, 'alone');
    expect(await notes(heir, 2)).toEqual(['bo update signal']);
    await desk.alert({ ...heir, version: 3, state: 'withdrawn', from: [] });
    expect(await notes(heir, 3)).toEqual(['ann correction email', 'ann correction signal', 'bo correction signal']);
    await desk.passes('1 h');
    expect(await rings(heir)).toEqual(['bo 0']);
  });

  it('is taken by an answer to what was said of the one before, by message and from its page', async () => {
    const [one, two] = [await raised(ann), await raised(bo)];
    const [first] = await desk.standIns.messagesOn(ann.phone);
    const heir = await desk.alert({ duties: [ann.memberId], from: from(one, ann) });
    await ends(one, heir);
    await desk.standIns.reply({ from: ann.phone, text: '1', quotes: first?.timestamp });
    await untilTaken(heir, ann);
    const next = await desk.alert({ duties: [bo.memberId], from: from(two, bo) });
    await ends(two, next);
    await takes(bo, two);
    expect(await dutyOf(next, bo)).toMatchObject({ state: 'taken', takenBy: bo.memberId });
  });
});

describe('an alert of which a part is split off', () => {
  const part = (whole: AlertSnapshot, one: Worker, facts: Partial<AlertSnapshot> = {}) =>
    desk.alert({ duties: [one.memberId], from: from(whole, one, 'alone', false), ...facts });
  const rest = (whole: AlertSnapshot, duties: Worker[], version = 2) =>
    desk.alert({ ...whole, version, state: 'corrected', duties: duties.map(({ memberId }) => memberId) });

  it('tells each of their part once: who had it has it there, and later news of the rest are for the others', async () => {
    const whole = await desk.alert({ duties: [ann.memberId, bo.memberId] });
    await takes(ann, whole);
    const parted = await part(whole, ann);
    await rest(whole, [bo]);
    expect(await dutyOf(parted, ann)).toMatchObject({ state: 'taken', takenBy: ann.memberId });
    expect([await rings(parted), await notes(parted, 1)]).toEqual([[], []]);
    expect(await notes(whole, 2)).toEqual(['ann correction signal', 'bo correction signal']);
    expect(await lastOn(ann)).toContain(` was corrected and goes on as ${(await dutyOf(parted, ann))?.code}.`);
    expect(await lastOn(bo)).toMatch(/ was corrected\. Read it/);
    await desk.slice.ask(dutiesPass, { alertId: whole.alertId }, desk.actor(ann));
    expect([(await dutyOf(parted, ann))?.takenBy, (await dutyOf(whole, bo))?.state]).toEqual([null, 'ringing']);
    await takes(ann, whole);
    await desk.alert({ ...whole, version: 3, state: 'withdrawn' });
    expect(await notes(whole, 3)).toEqual(['bo correction signal']);
    await desk.alert({ ...parted, version: 2, state: 'withdrawn', from: [] });
    expect(await notes(parted, 2)).toEqual(['ann correction signal']);
  });

  it('rings on where the whole rang, and each part for itself where both concern somebody', async () => {
    const whole = await raised(ann);
    await desk.passes('5 min');
    const parted = await part(whole, ann);
    await desk.alert({ ...whole, version: 2, state: 'corrected' });
    expect(await rings(parted)).toEqual([]);
    expect(await notes(whole, 2)).toEqual(['ann correction email', 'ann correction signal']);
    expect(await lastOn(ann)).toMatch(/ was corrected\. Read it/);
    const { items } = await desk.slice.ask(dutiesList, {}, desk.actor(ann));
    expect(items.map(({ nextRingAt }) => nextRingAt)).toEqual([items[0]?.nextRingAt, items[0]?.nextRingAt]);
  });

  it('goes back to the alert it came from when a merge is undone, as it stands by then', async () => {
    const [one, other] = [await raised(ann), await raised(bo)];
    const heir = await goesOn(one, other, 'alone');
    await takes(ann, heir);
    const again = { ...one, version: 3, from: from(heir, ann, 'alone', false) };
    await desk.alert(again);
    await rest({ ...heir, from: [] }, [bo], 3);
    expect(await dutyOf(one, ann)).toMatchObject({ state: 'taken', takenBy: ann.memberId });
    expect([await notes(one, 3), await notes(heir, 3)]).toEqual([['ann update signal'], ['bo correction signal']]);
    await desk.alert({ ...heir, version: 4, state: 'withdrawn', from: [] });
    expect(await notes(heir, 4)).toEqual(['bo correction signal']);
    const twice = { ...heir, version: 5, state: 'raised' as const, from: from(one, ann) };
    await desk.alert(twice);
    await ends({ ...one, version: 3 }, twice);
    expect(await dutyOf(heir, ann)).toMatchObject({ state: 'taken', takenBy: ann.memberId });
  });
});
