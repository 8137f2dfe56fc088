import { alertAcknowledged, dutiesList, memberChanged } from '@lapwing/contracts';
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
  bo = await desk.joins({ language: 'ru' });
});
afterAll(async () => service.close());
afterEach(async () => {
  expect(await desk.ledgerFaults()).toEqual([]);
  expect(desk.slice.log.errors).toEqual([]);
});

const takenBy = async (alertId: string) =>
  (await desk.slice.published(alertAcknowledged))
    .filter((event) => event.alertId === alertId)
    .map((event) => event.memberId);
const untilTaken = (alertId: string, worker: Worker) =>
  eventually(async () => expect(await takenBy(alertId)).toEqual([worker.memberId]));
/** The last text on a phone once everything that is due has happened. */
const untilShown = (worker: Worker, pattern: RegExp) =>
  eventually(async () => {
    await desk.slice.runTimers();
    expect((await desk.standIns.textsOn(worker.phone)).at(-1)?.trim()).toMatch(pattern);
  });

it.each([
  ['a bare 1', { text: '1' }],
  ['a plain yes', { text: 'ok' }],
  ['a thumb', { reaction: '👍' }],
  ['a 1 that shows the service id only', { text: '1', uuidOnly: true }],
])('%s takes the duty and is answered', async (_name, answer) => {
  const { alertId } = await desk.alert();
  await desk.standIns.reply({ from: ann.phone, ...answer });
  await untilTaken(alertId, ann);
  await untilShown(ann, /^Noted, it's yours for 30 minutes\.$/);
});

it('is answered in the language of the member', async () => {
  const { alertId } = await desk.alert({ duties: [bo.memberId] });
  await desk.standIns.reply({ from: bo.phone, text: 'беру' });
  await untilTaken(alertId, bo);
  await untilShown(bo, /^Принято, запись ваша на 30 минут\.$/);
});

it('among several open alerts the quoted one is meant, and a bare 1 asks which', async () => {
  const one = await desk.alert();
  const [first] = await desk.standIns.messagesOn(ann.phone);
  const two = await desk.alert();
  await desk.standIns.reply({ from: ann.phone, text: '1' });
  await untilShown(ann, /^Several entries are open: [A-Z]\d-\d\d, [A-Z]\d-\d\d\. Reply 1 and the code/);
  expect([...(await takenBy(one.alertId)), ...(await takenBy(two.alertId))]).toEqual([]);
  await desk.standIns.reply({ from: ann.phone, text: '1', quotes: first?.timestamp });
  await untilTaken(one.alertId, ann);
  const { items } = await desk.slice.ask(dutiesList, {}, desk.actor(ann));
  const code = items.find((duty) => duty.alertId === two.alertId)?.code ?? '';
  await desk.standIns.reply({ from: ann.phone, text: `1 ${code.toLowerCase()}` });
  await untilTaken(two.alertId, ann);
});

it('2 passes it on at once', async () => {
  const { alertId } = await desk.alert();
  await desk.passes('5 min');
  await desk.standIns.reply({ from: ann.phone, text: '2' });
  await eventually(async () => {
    await desk.slice.runTimers();
    expect((await desk.ledger(alertId)).map((row) => row.memberId)).toContain(bo.memberId);
  });
  await untilShown(ann, /^Noted\. It goes to the next person\.$/);
});

it('a stranger, a settled alert and small talk take nothing and get no answer', async () => {
  const { alertId, ...rest } = await desk.alert();
  await desk.standIns.reply({ from: '+15550999999', text: '1' });
  await desk.standIns.reply({ from: ann.phone, text: 'who is this?' });
  await desk.alert({ ...rest, alertId, version: 2, state: 'closed' });
  const before = (await desk.standIns.textsOn(ann.phone)).length;
  await desk.standIns.reply({ from: ann.phone, text: '1' });
  // A later reply that has an effect proves that the earlier ones were heard and did nothing.
  const next = await desk.alert();
  await desk.standIns.reply({ from: ann.phone, text: '1' });
  await untilTaken(next.alertId, ann);
  await untilShown(ann, /^Noted/);
  expect(await takenBy(alertId)).toEqual([]);
  expect((await desk.standIns.textsOn(ann.phone)).length - before).toBe(2);
});

it('a member of two organisations takes the alert that is meant', async () => {
  const other = service.elsewhere();
  const double = await other.joins({ signal: ann.phone, preferred: 'signal' });
  const here = await desk.alert();
  const there = await other.alert();
  const last = (await desk.standIns.messagesOn(ann.phone)).at(-1);
  await desk.standIns.reply({ from: ann.phone, text: '1', quotes: last?.timestamp });
  await eventually(async () => expect(await takenBy(there.alertId)).toEqual([double.memberId]));
  expect(await takenBy(here.alertId)).toEqual([]);
});

it('a suspended member’s phone silences nothing', async () => {
  const { alertId } = await desk.alert({ duties: [ann.memberId] });
  const suspended = { orgId: desk.orgId, memberId: ann.memberId, version: 2, roles: [], language: 'en' as const };
  await desk.slice.deliver(memberChanged, { ...suspended, active: false });
  await desk.slice.runTimers();
  await desk.standIns.reply({ from: ann.phone, text: '1' });
  await desk.standIns.reply({ from: bo.phone, text: '1' });
  await untilTaken(alertId, bo);
});
