import {
  createMessage,
  decrypt,
  encrypt,
  generateKey,
  readKey,
  readMessage,
  type PrivateKey,
  type PublicKey,
} from 'openpgp';
import {
  headlinesRedeem,
  keysConfirm,
  keysFind,
  keysOffer,
  keysOwn,
  keysRemove,
  keysTurnDesk,
  recipientsSet,
  type MailKeyView,
} from '@lapwing/contracts';
import { sealHeadline } from '@lapwing/platform';
import { Encryption } from '../encrypt-mail/encryption.js';
import { EncryptingThreads } from '../encrypt-mail/encrypting-threads.js';
import { ErrandRow } from '../run-errands/errand.row.js';
import { builtPrograms } from '../testing/built-programs.js';
import { Desk, type Worker } from '../testing/desk.js';
import type { Mail } from '../testing/stand-ins.js';
import { reply } from '../testing/incoming-mail.js';
import { WebKeys } from './web-keys.js';

let service: Desk;
let desk: Desk;
let ann: Worker;
beforeAll(async () => {
  service = await Desk.open(await builtPrograms());
  await service.slice.runEvery('mailbox.read');
});
beforeEach(async () => {
  desk = service.elsewhere();
  ann = await desk.joins({ preferred: 'email', signal: null, level: 'L2' });
});
afterEach(async () => expect(await desk.ledgerFaults()).toEqual([]));
afterAll(async () => service.close());

type Made = { publicKey: PublicKey; privateKey: PrivateKey };
type GenerateKeyOptions = Parameters<typeof generateKey>[0];
const SHORT = { type: 'rsa', rsaBits: 1024, config: { minRSABits: 1024 } } as Partial<GenerateKeyOptions>;
const CURVE = { type: 'ecc', curve: 'curve25519Legacy' } as const;
async function keyOf(email: string, more: Partial<GenerateKeyOptions> = {}): Promise<Made> {
  const date = new Date(desk.slice.clock.now().getTime() - 86_400_000);
  const options = { ...CURVE, userIDs: [{ email }], date, ...more } as GenerateKeyOptions;
  return generateKey({ ...options, format: 'object' });
}
const offer = (armored: string, worker = ann) => desk.slice.ask(keysOffer, { armored }, desk.actor(worker));
async function uses(made: Made, worker = ann): Promise<MailKeyView> {
  const { key } = await offer(made.publicKey.armor(), worker);
  if (key === null) throw new Error('The key was refused.');
  const confirmed = await desk.slice.ask(keysConfirm, { id: key.id, fingerprint: key.fingerprint }, desk.actor(worker));
  await desk.slice.runTimers();
  return confirmed;
}
const mails = (worker = ann) => desk.standIns.mailsTo(worker.email);
async function ring(worker = ann): Promise<Mail> {
  await desk.policySays({ maximumLevel: 'L2' });
  await desk.alert({ duties: [worker.memberId] });
  return (await mails(worker)).at(-1)!;
}
async function opened(mail: Mail, { privateKey }: Made): Promise<{ text: string; signed: boolean }> {
  const { desk: own } = await desk.slice.ask(keysOwn, {}, desk.actor(ann));
  const armored = /-----BEGIN PGP MESSAGE-----[^]*-----END PGP MESSAGE-----/.exec(mail.raw)?.[0] ?? '';
  const { data, signatures } = await decrypt({
    message: await readMessage({ armoredMessage: armored }),
    decryptionKeys: privateKey,
    verificationKeys: await readKey({ armoredKey: own?.armored ?? '' }),
    date: desk.slice.clock.now(),
  });
  const signed = await (signatures[0]?.verified ?? Promise.resolve(false)).catch(() => false);
  return { text: String(data), signed };
}
/** An answer as mail programs write it who were sent an encrypted mail. */
async function encryptedReply(mail: Mail, from: string, key: string, text: string): Promise<Buffer> {
  const message = await createMessage({ text: `Content-Type: text/plain\r\n\r\n${text}\r\n` });
  const armored = await encrypt({
    message,
    encryptionKeys: await readKey({ armoredKey: key }),
    date: desk.slice.clock.now(),
  });
  const type = 'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="e"\r\n';
  const parts = ['application/pgp-encrypted\r\n\r\nVersion: 1', `application/octet-stream\r\n\r\n${armored}`];
  const body = parts.map((part) => `--e\r\nContent-Type: ${part}\r\n`).join('');
  const plain = reply(mail, from, '').toString().split('Content-Type:')[0] ?? '';
  return Buffer.from(`${plain}${type}\r\n${body}--e--\r\n`);
}
const words = (text: string) => Buffer.from(text.split('\n\n').at(1) ?? '', 'base64').toString('utf8');

describe('a key', () => {
  it.each([
    ['no key at all', async () => 'hello', 'unreadable'],
    ['a private key', async () => (await keyOf(ann.email)).privateKey.armor(), 'private_key'],
    ['the key of somebody else', async () => (await keyOf('bo@mail.example')).publicKey.armor(), 'other_address'],
    [
      'a key that has ended',
      async () => (await keyOf(ann.email, { keyExpirationTime: 60 })).publicKey.armor(),
      'expired',
    ],
    ['a key that only signs', async () => (await keyOf(ann.email, { subkeys: [] })).publicKey.armor(), 'no_encryption'],
    ['a short key', async () => (await keyOf(ann.email, SHORT)).publicKey.armor(), 'too_weak'],
  ])('is refused: %s', async (_name, make, refused) => {
    expect(await offer(await make())).toEqual({ key: null, refused });
  });

  it('is used once its owner has confirmed the fingerprint, and not before', async () => {
    const made = await keyOf(ann.email);
    const { key } = await offer(made.publicKey.armor());
    expect(key).toMatchObject({ fingerprint: made.publicKey.getFingerprint().toUpperCase(), kind: 'curve25519' });
    expect((await ring()).raw).not.toContain('PGP');
    const wrong = { id: key!.id, fingerprint: 'A'.repeat(40) };
    await expect(desk.slice.ask(keysConfirm, wrong, desk.actor(ann))).rejects.toMatchObject({ code: 'not_found' });
    await uses(made);
    expect((await ring()).raw).toContain('-----BEGIN PGP MESSAGE-----');
  });

  it('of another member cannot be seen, confirmed or removed', async () => {
    const { key } = await offer((await keyOf(ann.email)).publicKey.armor());
    const bo = desk.actor(await desk.joins());
    expect((await desk.slice.ask(keysOwn, {}, bo)).offered).toEqual([]);
    const { id, fingerprint } = key!;
    await expect(desk.slice.ask(keysConfirm, { id, fingerprint }, bo)).rejects.toMatchObject({ code: 'not_found' });
    await expect(desk.slice.ask(keysRemove, { id }, bo)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('that is taken back is used no more, and one of another address neither', async () => {
    const { id } = await uses(await keyOf(ann.email));
    await desk.slice.ask(keysRemove, { id }, desk.actor(ann));
    expect((await ring()).raw).not.toContain('PGP');
    await uses(await keyOf(ann.email));
    await desk.isReachedAt(ann, 'email', `new-${ann.email}`);
    expect(await desk.slice.ask(keysOwn, {}, desk.actor(ann))).toMatchObject({ used: null, offered: [] });
  });

  it('stays with an address that was verified once more', async () => {
    const made = await keyOf(ann.email);
    await uses(made);
    await desk.isReachedAt(ann, 'email', ann.email);
    expect((await desk.slice.ask(keysOwn, {}, desk.actor(ann))).used).toMatchObject({ state: 'used' });
    expect((await opened(await ring(), made)).signed).toBe(true);
  });

  it('that ends is told of a month and a week before; then mail goes plain at the lowest level, and that is told', async () => {
    await uses(await keyOf(ann.email, { keyExpirationTime: 41 * 86_400 }));
    const told = async () => {
      await desk.slice.runEvery('keys.watch');
      await desk.slice.runTimers();
      const { memberId } = ann;
      const rows = await desk.slice.database.inWork((tx) =>
        tx.find(ErrandRow, { where: { memberId }, order: { id: 'ASC' } }),
      );
      return rows.filter(({ purpose }) => purpose.startsWith('key_')).map(({ because }) => because);
    };
    expect(await told()).toEqual([]);
    await desk.passes('11 d');
    expect(await told()).toEqual(['key_ends_in_30_days']);
    await desk.passes('23 d');
    expect(await told()).toEqual(['key_ends_in_30_days', 'key_ends_in_7_days']);
    expect((await ring()).raw).toContain('PGP');
    await desk.passes('7 d');
    expect(await told()).toEqual(['key_ends_in_30_days', 'key_ends_in_7_days', 'mail_goes_plain']);
    const plain = await ring();
    expect(plain.text).toMatch(/New entry [A-Z]\d-\d\d/);
    expect(plain.text).not.toMatch(/Topic|now/);
    expect((await desk.slice.ask(keysOwn, {}, desk.actor(ann))).endedAt).not.toBeNull();
  });
});

describe('an encrypted mail', () => {
  it('is signed, says its subject inside only, and all are of one size whatever key they are for', async () => {
    const bo = await desk.joins({ preferred: 'email', signal: null, language: 'ru' });
    const [small, large] = [await keyOf(ann.email), await keyOf(bo.email, { type: 'rsa', rsaBits: 2048 })];
    await uses(small);
    await uses(large, bo);
    const [toAnn, toBo] = [await ring(), await ring(bo)];
    const all = [...(await mails()), ...(await mails(bo))];
    expect(new Set(all.map(({ raw }) => raw.length)).size).toBe(1);
    expect(new Set(all.map(({ subject }) => subject))).toEqual(new Set(['[...]']));
    const { text, signed } = await opened(toAnn, small);
    expect(signed).toBe(true);
    expect(text).toMatch(/^Content-Type: text\/plain; charset=utf-8; protected-headers="v1"\nSubject: =\?UTF-8/);
    expect(words(text)).toMatch(/[A-Z]\d-\d\d, now\. Topic: detention/);
    expect((await opened(toBo, large)).signed).toBe(true);
  });

  it('that is the first under a key brings the key of the desk', async () => {
    const made = await keyOf(ann.email);
    await uses(made);
    const [first] = await mails();
    const { desk: own } = await desk.slice.ask(keysOwn, {}, desk.actor(ann));
    expect((await opened(first!, made)).text).toContain(own?.armored.split(/\r?\n/).at(3));
  });

  it('is still for its recipient after the desk has turned its key, and answers to the old one can be read', async () => {
    const made = await keyOf(ann.email);
    await uses(made);
    const before = (await desk.slice.ask(keysOwn, {}, desk.actor(ann))).desk!;
    const after = await desk.slice.ask(keysTurnDesk, {}, desk.actor(ann, ['operator']));
    expect(after.fingerprint).not.toBe(before.fingerprint);
    const mail = await ring();
    expect((await opened(mail, made)).signed).toBe(true);
    await desk.standIns.mailArrives(await encryptedReply(mail, ann.email, before.armored, '1'));
    await desk.slice.runEvery('mailbox.read');
    await desk.slice.runTimers();
    expect((await opened((await mails()).at(-1)!, made)).text.length).toBeGreaterThan(0);
    const taken = await desk.slice.db.work('select from duty where org_id = $1 and taken_until is not null', [
      desk.orgId,
    ]);
    expect(taken).toHaveLength(1);
  });

  it('may carry the public headline where the organisation has decided it; a plain one never does', async () => {
    const wishes = { memberId: ann.memberId, version: 1, level: 'L3' as const, critical: ['email' as const] };
    await desk.slice.ask(recipientsSet, wishes, desk.actor(ann));
    await desk.slice.db.api(
      desk.actor(ann),
      `insert into headline_decision (org_id, id, state, because, sealed, by_member, asked_at, second_member, settled_at)
       values ($1, gen_random_uuid(), 'done', 'confirmed', '', gen_random_uuid(), now(), gen_random_uuid(), now())`,
      [desk.orgId],
    );
    desk.slice.answers(headlinesRedeem, ({ replyTo, handle }) => ({
      sealed: sealHeadline(replyTo, handle, 'A man was taken'),
    }));
    const rung = async () => {
      await desk.policySays({ maximumLevel: 'L3' });
      await desk.alert({ duties: [ann.memberId], headline: 'h'.repeat(118) });
      return (await mails()).at(-1)!;
    };
    expect((await rung()).text).toMatch(/^New entry/);
    const made = await keyOf(ann.email);
    await uses(made);
    const mail = await rung();
    expect(mail.raw).not.toContain('A man was taken');
    expect(words((await opened(mail, made)).text)).toContain('In the news: \u2068A man was taken\u2069');
  });

  it('is never replaced by a plain one: what cannot be encrypted fails and comes again', async () => {
    const made = await keyOf(ann.email);
    await uses(made);
    const encryption = desk.slice.get(Encryption);
    const encrypt = encryption.encrypt.bind(encryption);
    encryption.encrypt = async () => ({ bytes: null, because: 'encryption_broken' });
    const { alertId } = await desk.alert({ duties: [ann.memberId] });
    encryption.encrypt = encrypt;
    expect((await desk.ledger(alertId)).map(({ failure }) => failure)).toEqual(['encryption_broken']);
    await desk.passes('6 s');
    expect((await desk.story(alertId)).at(-1)).toBe('0/0 email 2 sent');
    expect((await mails()).every(({ raw }) => raw.includes('PGP'))).toBe(true);
  });
});

it('a thread that dies costs no mail, and another takes its place', async () => {
  const { encrypterFile } = await builtPrograms();
  const own = await keyOf('desk@mail.example');
  const threads = new EncryptingThreads(encrypterFile, [own.privateKey.armor()], 1);
  const task = { do: 'decrypt' as const, message: Buffer.from('nothing') };
  expect(await threads.ask(task)).toEqual({ bytes: null, because: 'broken' });
  const dying = threads.ask({ do: 'decrypt', message: null } as never);
  expect(await dying).toEqual({ bytes: null, because: 'broken' });
  expect(await threads.ask(task)).toEqual({ bytes: null, because: 'broken' });
  await threads.close();
});

it('a key that came in the header of a proven answer waits for a look', async () => {
  const made = await keyOf(ann.email);
  const header = `Autocrypt: addr=${ann.email}; keydata=${Buffer.from(made.publicKey.write()).toString('base64')}\r\n`;
  const mail = await ring();
  await desk.standIns.mailArrives(Buffer.concat([Buffer.from(header), reply(mail, ann.email, 'who is this?')]));
  await desk.slice.runEvery('mailbox.read');
  const { used, offered } = await desk.slice.ask(keysOwn, {}, desk.actor(ann));
  expect([used, offered.map(({ source, state }) => `${source} ${state}`)]).toEqual([null, ['header offered']]);
});

it('a key that the mail domain’s directory has waits for a look, too', async () => {
  const bytes = Buffer.from((await keyOf(ann.email)).publicKey.write());
  const web = desk.slice.get(WebKeys);
  web.find = async () => bytes;
  const found = await desk.slice.ask(keysFind, {}, desk.actor(ann));
  expect(found).toMatchObject({ key: { source: 'directory', state: 'offered' }, refused: null });
  web.find = async () => null;
  expect(await desk.slice.ask(keysFind, {}, desk.actor(ann))).toEqual({ key: null, refused: 'not_found' });
});
