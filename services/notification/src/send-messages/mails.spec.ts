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
    'content-transfer-encoding',
    'content-type',
    'date',
    'from',
    'message-id',
    'mime-version',
    'subject',
    'to',
  ]);
  expect(mail?.headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(mail?.subject).toMatch(/^Entry \/ запись [A-Z]\d-\d\d$/);
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

it('a mail server without TLS gets nothing, unless it is this very machine in development', async () => {
  const port = new URL(desk.standIns.smtpUrl).port;
  const strict = await Desk.open({ smtpUrl: `smtp://[::ffff:127.0.0.1]:${port}` });
  const cy = await strict.joins({ preferred: 'email', signal: null });
  const { alertId } = await strict.alert();
  expect((await strict.ledger(alertId)).map((row) => `${row.state} ${row.failure}`)).toEqual(['failed etls']);
  expect(await desk.standIns.mailsTo(cy.email)).toEqual([]);
  await strict.close();
});
