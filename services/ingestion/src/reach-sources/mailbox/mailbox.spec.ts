import { documentsGet, sourcesAdd, sourcesList, sourcesPoll, type SourceView } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from '../../testing/ingestion.js';
import { MailServer, type ServedMail } from '../../testing/mail-server.js';
import { MailTools } from './mail-tools.js';

const operator = actor('operator');
const SENDER = 'frightened.person@sender.example';
const NAME = 'Ulbosyn Testova';
const TEXT = 'Two men in plain clothes took our neighbour from the hostel in Bishkek on Monday evening.';

let server: MailServer;
let slice: Slice;

beforeEach(async () => {
  server = new MailServer();
  await server.open();
  slice = await bootIngestion([server.place]);
});
afterEach(async () => {
  expect(slice.log.errors).toEqual([]);
  await slice.close();
  await server.close();
});

const mail = (uid: number, more: Partial<ServedMail> = {}, subject = `News ${uid}`): ServedMail => ({
  uid,
  raw: [
    `From: ${NAME} <${SENDER}>`,
    `Reply-To: <${SENDER}>`,
    'To: tips@desk.example',
    `Subject: ${subject}`,
    `Message-ID: <${uid}@sender.example>`,
    'Date: Mon, 09 Mar 2026 20:15:00 +0600',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `${TEXT} This is number ${uid}.`,
    `${NAME}, ${SENDER.toUpperCase()}`,
    '',
  ].join('\r\n'),
  ...more,
});

const add = (url = `imap://${server.place}/INBOX`, password = server.password): Promise<SourceView> =>
  slice.ask(
    sourcesAdd,
    { name: 'Tips', url, connector: 'mailbox', settings: { user: 'desk' }, secrets: { password } },
    operator,
  );

async function look(id: string): Promise<SourceView> {
  slice.clock.advance('1 min');
  await slice.ask(sourcesPoll, { id }, operator);
  await slice.runTimers();
  return seen(id);
}

async function seen(id: string): Promise<SourceView> {
  const view = (await slice.ask(sourcesList, {}, operator)).items.find((item) => item.id === id);
  if (view === undefined) throw new Error('no such source');
  return view;
}

interface Kept {
  id: string;
  url: string;
  media_type: string;
  fetch: { partOf: string; headers: unknown[] };
}
const documents = (id: string) =>
  slice.db.work<Kept>('select id, url, media_type, "fetch" from document where source_id = $1 order by id', [id]);
const texts = async (id: string) =>
  (
    await slice.db.work<{ text: string }>(
      `select e.text from extraction e join document d on d.id = e.document_id
       where d.source_id = $1 and e.text is not null order by e.text`,
      [id],
    )
  ).map(({ text }) => text);

describe('a mailbox of tips', () => {
  it('gives each new mail as a document, and marks, moves and deletes nothing', async () => {
    server.mails.push(mail(1, { seen: true }), mail(2));
    const source = await add();
    await slice.runTimers();
    expect(await seen(source.id)).toMatchObject({ health: 'ok', documents: 1, notes: [] });
    server.mails.push(mail(3), mail(4, { seen: true }));
    expect(await look(source.id)).toMatchObject({ health: 'ok', documents: 3 });
    expect(await look(source.id)).toMatchObject({ health: 'unchanged', documents: 3 });
    expect(server.commands.some((command) => /^EXAMINE/i.test(command))).toBe(true);
    expect(server.commands.filter((command) => /^(SELECT|STORE|UID STORE|EXPUNGE|UID MOVE)/i.test(command))).toEqual(
      [],
    );
    expect(server.commands.filter((command) => /BODY\[/i.test(command))).toEqual([]);
  });

  it('shows what was written and not by whom', async () => {
    server.mails.push(mail(1, {}, `For ${NAME}: a man taken in Bishkek`));
    const source = await add();
    await slice.runTimers();
    const [document] = await documents(source.id);
    const told = await slice.ask(documentsGet, { id: document?.id ?? '' }, actor('caseworker'));
    expect(told.text).toBe(`${TEXT} This is number 1.\n[…], […]`);
    expect(told.evidence).toMatchObject({
      title: 'For […]: a man taken in Bishkek',
      published: '2026-03-09T14:15:00.000Z',
    });
    const rows = await slice.db.work('select d as document, e as extraction from document d, extraction e');
    expect(JSON.stringify(rows)).not.toMatch(/sender\.example|ulbosyn/i);
  });

  it('keeps the whole mail, sealed: only the keys open it', async () => {
    server.mails.push(mail(1));
    const source = await add();
    await slice.runTimers();
    const [document] = await documents(source.id);
    const opened = await slice.get(MailTools).openSealed(document?.fetch.partOf ?? '');
    expect(opened.toString()).toBe(server.mails[0]?.raw);
    expect(document?.fetch.headers).toEqual([]);
  });

  it('takes attachments that can be read as documents of their own, and others with the mail only', async () => {
    server.mails.push({ uid: 1, raw: WITH_ATTACHMENTS });
    const source = await add();
    await slice.runTimers();
    const kept = await documents(source.id);
    expect(kept.map(({ media_type }) => media_type).sort()).toEqual([
      'application/pdf',
      'text/plain',
      'text/plain; charset=utf-8',
    ]);
    expect(new Set(kept.map(({ fetch }) => fetch.partOf)).size).toBe(1);
    const [attached, body] = await texts(source.id);
    expect(attached).toBe('A list of names that the court read out, sent by [...].');
    expect(body).toBe('The court met in Bishkek\n\nIt read out a list.\n\nForwarded\nAn older letter of […].');
  });

  it('reads fifty mails a look, the rest with the next, and each once', async () => {
    for (let uid = 1; uid <= 55; uid += 1) server.mails.push(mail(uid));
    const source = await add();
    await slice.runTimers();
    const waiting = [{ code: 'mails_waiting', count: 5, detail: null }];
    expect(await seen(source.id)).toMatchObject({ documents: 50, notes: waiting });
    expect(await look(source.id)).toMatchObject({ documents: 55, notes: [] });
    server.uidValidity += 1;
    expect((await look(source.id)).documents).toBe(55);
    expect((await look(source.id)).documents).toBe(55);
  });

  it('says which mails are too large, whatever the server says of their size', async () => {
    const large = `Subject: x\r\n\r\n${'x'.repeat(2 * 1024 * 1024)}`;
    server.mails.push({ uid: 1, raw: large }, { uid: 2, raw: large, claims: 100 }, mail(3));
    const source = await add();
    await slice.runTimers();
    const notes = [{ code: 'mails_too_large', count: 2, detail: 'UID 1, 2' }];
    expect(await seen(source.id)).toMatchObject({ health: 'ok', documents: 1, notes });
    expect(await look(source.id)).toMatchObject({ documents: 1, notes });
  });

  it.each([
    [
      'a wrong password',
      'imap://PLACE/INBOX',
      'no',
      'blocked',
      'The mail server does not take the user name or the password.',
    ],
    ['a folder that is not there', 'imap://PLACE/Elsewhere', '', 'gone', 'The mailbox has no such folder.'],
    ['no encryption where it was promised', 'imaps://PLACE/INBOX', '', 'failing', expect.stringContaining('The mail')],
    ['a place inside', 'imaps://169.254.169.254/INBOX', '', 'failing', 'The address is not on the public internet.'],
    [
      'a place inside in other digits',
      'imaps://2130706433/INBOX',
      '',
      'failing',
      'The address is not on the public internet.',
    ],
    ['a server of ours', 'imap://localhost/INBOX', '', 'failing', 'The address is not on the public internet.'],
  ])('with %s says so', async (_, url, password, health, healthDetail) => {
    const source = await add(url.replace('PLACE', server.place), password === '' ? server.password : password);
    await slice.runTimers();
    expect(await seen(source.id)).toMatchObject({ health, healthDetail });
  });

  it('goes on where a mail cannot be read, and says which', async () => {
    server.mails.push({ uid: 1, raw: 'Subject: nothing\r\n\r\n' }, mail(2));
    const source = await add();
    await slice.runTimers();
    const notes = [{ code: 'mails_unreadable', count: 1, detail: 'UID 1' }];
    expect(await seen(source.id)).toMatchObject({ health: 'ok', documents: 1, notes });
  });
});

const WITH_ATTACHMENTS = [
  `From: "${NAME}" <${SENDER}>`,
  'Subject: The hearing',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=edge',
  '',
  '--edge',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<style>p{color:red}</style><p>The court met in Bishkek</p><p>It read out a list.</p><img src="https://tracker.example/x.gif">',
  '--edge',
  'Content-Type: text/plain; name="list.txt"',
  'Content-Disposition: attachment; filename="list.txt"',
  '',
  `A list of names that the court read out, sent by ${SENDER}.`,
  '--edge',
  'Content-Type: application/pdf; name="../../ruling.pdf"',
  'Content-Disposition: attachment; filename="../../ruling.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('%PDF-1.4 nothing in it').toString('base64'),
  '--edge',
  'Content-Type: image/png; name="photo.png"',
  'Content-Disposition: attachment',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--edge',
  'Content-Type: message/rfc822',
  '',
  'From: Somebody Else <else@sender.example>',
  'Subject: Forwarded',
  '',
  'An older letter of else@sender.example.',
  '--edge--',
  '',
].join('\r\n');
