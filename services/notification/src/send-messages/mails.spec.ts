import { randomUUID } from 'node:crypto';
import { addressesTest } from '@lapwing/contracts';
import { isAlertCode } from '@lapwing/domain';
import { Database } from '@lapwing/platform';
import { ErrandStore } from '../run-errands/errand.store.js';
import { Desk, type Worker } from '../testing/desk.js';

let desk: Desk;
let ann: Worker;
let bo: Worker;
beforeAll(async () => {
  desk = await Desk.open();
  ann = await desk.joins({ preferred: 'email', signal: null });
  bo = await desk.joins({ preferred: 'email', signal: null, language: 'ru' });
});
afterAll(async () => desk.close());

it('a mail is plain text to one recipient and says nothing of what it is about', async () => {
  await desk.alert({ duties: [ann.memberId] });
  const [mail] = await desk.standIns.mailsTo(ann.email);
  expect(mail?.from).toBe('desk@mail.example');
  expect(Object.keys(mail?.headers ?? {}).toSorted()).toEqual([
    'auto-submitted',
    'content-transfer-encoding',
    'content-type',
    'date',
    'from',
    'in-reply-to',
    'message-id',
    'mime-version',
    'references',
    'subject',
    'to',
  ]);
  expect(mail?.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(mail?.subject).toMatch(/^Desk \/ стол [A-Z]\d-\d\d$/);
  expect(`${mail?.raw}${mail?.text}`).not.toMatch(/lapwing|nodemailer|alert\b|x-mailer/i);
});

it('mails are of one length on the wire, whatever they say and in which language', async () => {
  const alert = await desk.alert({ duties: [ann.memberId, bo.memberId] });
  await desk.alert({ ...alert, version: 2, state: 'corrected' });
  await desk.alert({ ...alert, version: 3, state: 'updated', worse: true });
  const mails = [...(await desk.standIns.mailsTo(ann.email)), ...(await desk.standIns.mailsTo(bo.email))];
  expect(mails.length).toBeGreaterThanOrEqual(6);
  expect(new Set(mails.map((mail) => mail.raw.length)).size).toBe(1);
});

it('no subject tells a mail about an alert from any other', async () => {
  const before = (await desk.standIns.mailsTo(ann.email)).length;
  await desk.slice.ask(addressesTest, { channel: 'email' }, desk.actor(ann));
  await desk.slice.runTimers();
  const subjects = (await desk.standIns.mailsTo(ann.email)).map(({ subject }) => subject);
  expect(subjects).toHaveLength(before + 1);
  expect(subjects.filter((subject) => !/^Desk \/ стол [A-HJ-NP-Z]\d-\d\d$/.test(subject))).toEqual([]);
});

it('a mail about no alert has a code that no open alert has, the same whenever it is sent again', async () => {
  const ring = { orgId: desk.orgId, ringId: randomUUID() };
  const codeOf = (): Promise<string> =>
    desk.slice.get(Database).inWork((tx) => desk.slice.get(ErrandStore).codeOf(tx, ring));
  const code = await codeOf();
  expect(await codeOf()).toBe(code);
  const { alertId } = await desk.alert();
  await desk.slice.db.work(`update alert set code = '${code}' where alert_id = '${alertId}'`);
  const other = await codeOf();
  expect(other).not.toBe(code);
  expect(isAlertCode(other)).toBe(true);
});

it('a mail server without TLS gets nothing, unless it is this very machine in development', async () => {
  const port = new URL(desk.standIns.smtpUrl).port;
  const strict = await Desk.open({ smtpUrl: `smtp://[::ffff:127.0.0.1]:${port}` });
  const cy = await strict.joins({ preferred: 'email', signal: null });
  const { alertId } = await strict.alert();
  expect((await strict.ledger(alertId)).map((row) => `${row.state} ${row.failure}`)).toEqual(['failed etls']);
  expect(await desk.standIns.mailsTo(cy.email)).toEqual([]);
  await strict.close();
});
