import { AddressRow } from '../keep-recipients/address.row.js';
import { ErrandRow } from '../run-errands/errand.row.js';
import { builtPrograms } from '../testing/built-programs.js';
import { Desk, type Worker } from '../testing/desk.js';
import type { Mail } from '../testing/stand-ins.js';
import { ReadMailRow } from './read-mail.row.js';
import { autoReply, bounce, htmlReply, reply, wordlessBounces } from '../testing/incoming-mail.js';

let service: Desk;
/** An organisation of its own for each test. */
let desk: Desk;
let ann: Worker;
beforeAll(async () => {
  service = await Desk.open(await builtPrograms());
  await service.slice.runEvery('mailbox.read');
});
beforeEach(async () => {
  desk = service.elsewhere();
  ann = await desk.joins({ preferred: 'email', signal: null });
});
afterEach(async () => expect(await desk.ledgerFaults()).toEqual([]));
afterAll(async () => service.close());

/** An alert rings; the mail of it. */
async function ring(worker = ann): Promise<{ alertId: string; mail: Mail }> {
  const { alertId } = await desk.alert({ duties: [worker.memberId] });
  const mail = (await desk.standIns.mailsTo(worker.email)).at(-1);
  if (mail === undefined) throw new Error('no mail came');
  return { alertId, mail };
}

async function arrives(mail: string | Buffer): Promise<void> {
  await desk.standIns.mailArrives(mail);
  await desk.slice.runEvery('mailbox.read');
  await desk.slice.runTimers();
}

async function stateOf(alertId: string): Promise<string> {
  const [row] = await desk.ledger(alertId);
  return `${row?.state} ${row?.failure ?? ''}`.trim();
}

async function takenBy(alertId: string): Promise<string | null> {
  const rows = await desk.slice.db.work<{ taken_by: string | null }>(
    'select taken_by from duty where alert_id = $1 and taken_until is not null',
    [alertId],
  );
  return rows[0]?.taken_by ?? null;
}

async function stopped(worker: Worker): Promise<string | null> {
  const place = { orgId: desk.orgId, memberId: worker.memberId, channel: 'email' as const };
  return desk.slice.database.inWork(async (tx) => (await tx.findOneByOrFail(AddressRow, place)).stopped);
}

describe('a report of a mail system', () => {
  it('that nobody is there: the mail failed, the address rests, Signal goes at once, and an admin hears of it', async () => {
    const lead = await desk.joins({ email: null }, ['organisation_admin']);
    const bo = await desk.joins({ preferred: 'email' });
    const { alertId, mail } = await ring(bo);
    await arrives(bounce(mail.messageId, { to: bo.email, status: '5.1.1', words: '550 5.1.1 User unknown' }));
    expect(await stateOf(alertId)).toBe('failed bounced_5.1.1');
    expect(await stopped(bo)).toBe('bounced');
    expect((await desk.story(alertId)).some((line) => line.startsWith('0/0 signal 1'))).toBe(true);
    const errands = await desk.slice.database.inWork((tx) => tx.findBy(ErrandRow, { purpose: 'channel_stopped' }));
    expect(errands.filter(({ orgId }) => orgId === desk.orgId).map(({ memberId }) => memberId)).toContain(
      lead.memberId,
    );
  });

  it.each([
    ['that the mailbox is full', { action: 'failed', status: '5.2.2', words: '552 5.2.2 over quota' }],
    ['that it was tried for days', { action: 'failed', status: '4.4.7', words: '421 timeout' }],
  ])('%s: the mail failed and comes again, the address stays', async (_name, said) => {
    const { alertId, mail } = await ring();
    await arrives(bounce(mail.messageId, { to: ann.email, ...said }));
    expect(await stateOf(alertId)).toMatch(/^failed bounced_/);
    expect(await stopped(ann)).toBeNull();
    await desk.passes('6 s');
    expect((await desk.story(alertId)).filter((line) => line.startsWith('0/0 email'))).toHaveLength(2);
  });

  it('of a delay changes nothing, one of delivery is noted', async () => {
    const { alertId, mail } = await ring();
    await arrives(bounce(mail.messageId, { to: ann.email, action: 'delayed', status: '4.4.1', words: '' }));
    expect(await stateOf(alertId)).toBe('sent');
    await arrives(bounce(mail.messageId, { to: ann.email, action: 'delivered', status: '2.0.0', words: '' }));
    expect(await stateOf(alertId)).toBe('delivered');
  });

  it.each(Object.entries(wordlessBounces))('in the words of %s', async (_name, write) => {
    const { alertId, mail } = await ring();
    await arrives(write(mail.messageId, ann.email));
    expect(await stateOf(alertId)).toMatch(/^failed bounced_5/);
  });

  it('that names no mail of ours changes nothing', async () => {
    const { alertId } = await ring();
    const other = '<0194c1a0-0000-7000-8000-00000000abcd@mail.example>';
    await arrives(bounce(other, { to: ann.email, status: '5.1.1', words: '550 unknown' }));
    expect(await stateOf(alertId)).toBe('sent');
    expect(await stopped(ann)).toBeNull();
  });
});

describe('an answer by mail', () => {
  it.each([
    ['in plain words above the quote', (mail: Mail) => reply(mail, ann.email, '1\r\n\r\n-- \r\nAnn')],
    [
      'below the quote',
      (mail: Mail) => reply(mail, ann.email, 'On Monday desk@mail.example wrote:\r\n> New entry\r\n\r\n1'),
    ],
    ['as a page only', (mail: Mail) => htmlReply(mail, ann.email, '1')],
    ['in windows-1251', (mail: Mail) => reply(mail, ann.email, Buffer.from('e1e5f0f3', 'hex'), 'windows-1251')],
    [
      'in a mail of a megabyte',
      (mail: Mail) => reply(mail, ann.email, `1\r\n\r\n${'a long signature\r\n'.repeat(40_000)}`),
    ],
  ])('%s takes the entry, and is answered by mail', async (_name, write) => {
    const { alertId, mail } = await ring();
    await arrives(write(mail));
    expect(await takenBy(alertId)).toBe(ann.memberId);
    const answers = await desk.standIns.mailsTo(ann.email);
    expect(answers.at(-1)?.text).toMatch(/^Noted/);
    expect(answers.at(-1)?.messageId).not.toBe(mail.messageId);
  });

  it('that says 2 hands it on', async () => {
    const bo = await desk.joins({ preferred: 'email', signal: null });
    const { alertId } = await desk.alert({ duties: [ann.memberId, bo.memberId] });
    const [mail] = await desk.standIns.mailsTo(ann.email);
    await arrives(reply(mail!, ann.email, '2'));
    expect(await takenBy(alertId)).toBeNull();
    expect((await desk.standIns.mailsTo(ann.email)).at(-1)?.text).toMatch(/next person/);
  });

  it.each([
    ['from another address, though it names our mail', (mail: Mail) => reply(mail, 'thief@mail.example', '1')],
    [
      'that only says whom it is from',
      (mail: Mail) => reply({ ...mail, messageId: '' }, ann.email, `1 ${codeOf(mail)}`),
    ],
    [
      'that names a mail of its own making',
      (mail: Mail) => reply({ ...mail, messageId: '<made@mail.example>' }, ann.email, `1 ${codeOf(mail)}`),
    ],
    ['written by a program', (mail: Mail) => autoReply(mail, ann.email, 'Auto-Submitted: auto-replied')],
    ['of somebody on holiday', (mail: Mail) => autoReply(mail, ann.email, 'X-Auto-Response-Suppress: All')],
    ['sent to a list', (mail: Mail) => autoReply(mail, ann.email, 'Precedence: bulk')],
    ['of a mail system', (mail: Mail) => autoReply(mail, ann.email, 'Return-Path: <>')],
    ['with the answer in the quote only', (mail: Mail) => reply(mail, ann.email, '> 1\r\n\r\nwho is this?')],
  ])('%s takes nothing', async (_name, write) => {
    const { alertId, mail } = await ring();
    await arrives(write(mail));
    expect(await takenBy(alertId)).toBeNull();
    expect(await stateOf(alertId)).toBe('sent');
  });

  it('counts once, however often the mailbox is read', async () => {
    const { mail } = await ring();
    await arrives(reply(mail, ann.email, '1'));
    const before = (await desk.standIns.mailsTo(ann.email)).length;
    await desk.slice.runEvery('mailbox.read');
    await desk.slice.runTimers();
    expect(await desk.standIns.mailsTo(ann.email)).toHaveLength(before);
  });

  it('is not held up by a mail that cannot be read', async () => {
    const { alertId, mail } = await ring();
    await desk.standIns.mailArrives(Buffer.from(hostile()));
    await arrives(reply(mail, ann.email, '1'));
    expect(await takenBy(alertId)).toBe(ann.memberId);
    const [row] = await desk.slice.database.inWork((tx) => tx.find(ReadMailRow));
    expect(row?.failures).toBe(0);
  });
});

function codeOf(mail: Mail): string {
  return /[A-Z]\d-\d\d/.exec(mail.text)?.[0] ?? '';
}

/** Parts within parts, far deeper than any mail program makes them. */
function hostile(): string {
  const open = (depth: number) => `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n`;
  return `From: <x@mail.example>\r\n${Array.from({ length: 2000 }, (_, depth) => open(depth)).join('')}end\r\n`;
}
