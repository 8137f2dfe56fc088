import { alertAcknowledged, dutiesList, memberChanged, type AlertSnapshot } from '@lapwing/contracts';
import { eventually } from '@lapwing/platform/testing';
import { Desk, type Worker } from '../testing/desk.js';
import { SignalConnector } from './signal.connector.js';

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

/** So many messages of a member were heard and have done what they do. */
const untilHeard = (worker: Worker, many: number) =>
  eventually(async () => {
    const sql = 'select sent_at from signal_heard where member_id = $1';
    expect(await desk.slice.db.work(sql, [worker.memberId])).toHaveLength(many);
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

it('a question which one is meant names only what still rings for the one who is asked', async () => {
  const [mine, second, third] = [await desk.alert(), await desk.alert(), await desk.alert()];
  const { items } = await desk.slice.ask(dutiesList, {}, desk.actor(ann));
  const codeOf = (alert: AlertSnapshot) => items.find((duty) => duty.alertId === alert.alertId)?.code ?? '';
  await desk.standIns.reply({ from: ann.phone, text: `1 ${codeOf(mine)}` });
  await untilTaken(mine.alertId, ann);
  await desk.standIns.reply({ from: ann.phone, text: '1' });
  const open = [codeOf(second), codeOf(third)].toSorted().join(', ');
  await untilShown(ann, new RegExp(`^Several entries are open: ${open}\\. Reply 1`));
});

it('what others have to do beside the own duty that is taken does not make a bare 1 unclear', async () => {
  const shared = await desk.alert({ duties: [ann.memberId, bo.memberId] });
  await desk.standIns.reply({ from: ann.phone, text: '1' });
  await untilTaken(shared.alertId, ann);
  const next = await desk.alert();
  await desk.standIns.reply({ from: ann.phone, text: '1' });
  await untilTaken(next.alertId, ann);
});

it.each([
  ['en', /^No entry is open for you under this code\. Please check the code\.$/],
  ['ru', /^Записи с таким кодом для вас не открыто\. Проверьте, пожалуйста, код\.$/],
] as const)('a code that is not open is answered (%s) and takes nothing', async (language, sentence) => {
  const worker = language === 'en' ? ann : bo;
  const { alertId } = await desk.alert({ duties: [worker.memberId] });
  const { items } = await desk.slice.ask(dutiesList, {}, desk.actor(worker));
  const strange = items[0]?.code === 'Q9-99' ? 'Q9-98' : 'Q9-99';
  await desk.standIns.reply({ from: worker.phone, text: `1 ${strange}` });
  await untilShown(worker, sentence);
  expect(await takenBy(alertId)).toEqual([]);
});

it('one message heard over two streams at once counts once', async () => {
  const { alertId } = await desk.alert();
  const envelope = { sourceNumber: ann.phone, timestamp: 1_772_000_000_000, dataMessage: { message: '1' } };
  const connector = desk.slice.get(SignalConnector);
  const data = { envelope };
  await Promise.all([connector['hear'](data), connector['hear'](data)]);
  expect(await takenBy(alertId)).toEqual([ann.memberId]);
  await desk.slice.runTimers();
  const answers = (await desk.ledger(alertId)).filter((row) => row.purpose === 'noted');
  expect(answers).toHaveLength(1);
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
  await untilHeard(ann, 2);
  const next = await desk.alert();
  await desk.standIns.reply({ from: ann.phone, text: '1' });
  await untilTaken(next.alertId, ann);
  await untilShown(ann, /^Noted/);
  expect(await takenBy(alertId)).toEqual([]);
  expect((await desk.standIns.textsOn(ann.phone)).slice(before).map((text) => text.trim().slice(0, 12))).toEqual([
    expect.stringMatching(/^New entry/),
    expect.stringMatching(/^Noted/),
  ]);
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
