import pg from 'pg';
import {
  Failure,
  headlinesAnswer,
  headlinesAsk,
  headlinesDecided,
  headlinesEnd,
  headlinesGet,
  headlinesOwn,
  headlinesRedeem,
  headlinesWithdraw,
  memberChanged,
  type AlertSnapshot,
  type RequestOf,
} from '@lapwing/contracts';
import { PADDED_BYTES, type Role } from '@lapwing/domain';
import { Metrics, newBoxKeys, sealHandle, sealHeadline } from '@lapwing/platform';
import { Desk, type Worker } from '../testing/desk.js';

const HEADLINE = 'A man was taken from his flat in the harbour quarter';
const TEXT = 'Our phones are encrypted, and whoever works at night has to know at once what it is about.';
const ADMIN: Role[] = ['organisation_admin', 'caseworker'];

let desk: Desk;
let ann: Worker;
let bo: Worker;
/** What ingestion was asked, and what it answers. */
const asked: RequestOf<typeof headlinesRedeem>[] = [];
let reply: (request: RequestOf<typeof headlinesRedeem>) => string | Promise<string>;

const told = ({ replyTo, handle }: RequestOf<typeof headlinesRedeem>) => sealHeadline(replyTo, handle, HEADLINE);
const admin = (worker: Worker = ann) => desk.actor(worker, ADMIN);
const handle = () =>
  sealHandle(
    { id: '0a1b2c3d', publicKey: newBoxKeys().publicKey },
    { id: '0199a000-0000-7000-8000-0000000000d1', endsAt: new Date() },
  );

beforeAll(async () => {
  desk = await Desk.open();
  ann = await desk.joins({ level: 'L3' }, ADMIN);
  bo = await desk.joins({ level: 'L3', signal: null, preferred: 'email' }, ADMIN);
  desk.slice.answers(headlinesRedeem, async (request) => {
    asked.push(request);
    return { sealed: await reply(request) };
  });
});
beforeEach(() => {
  asked.length = 0;
  reply = told;
  desk.slice.clock.advance('20 min');
});
afterAll(async () => {
  expect(desk.slice.log.errors).toEqual([]);
  await desk.close();
});

const allow = () => desk.policySays({ maximumLevel: 'L3' });

/** What an alert says on the phones of those whose duty it is; then it is closed. */
async function heard(of: readonly Worker[], snapshot: Partial<AlertSnapshot> = {}): Promise<string[]> {
  await allow();
  const before = await Promise.all(of.map(async ({ phone }) => (await desk.standIns.textsOn(phone)).length));
  const alert = await desk.alert({ headline: handle(), duties: of.map(({ memberId }) => memberId), ...snapshot });
  const texts = of.map(async ({ phone }, at) => (await desk.standIns.textsOn(phone)).slice(before[at]).join('|'));
  const said = await Promise.all(texts);
  await desk.alert({ ...alert, version: 2, state: 'closed', headline: null });
  return said;
}
const rings = async () => (await heard([ann])).join('|');
const SAYS = `In the news: \u2068${HEADLINE}\u2069`;
const items = async () => (await desk.slice.ask(headlinesGet, {}, admin())).items;
const asks = (worker = ann) => desk.slice.ask(headlinesAsk, { text: TEXT }, admin(worker));
const answers = (id: string, worker = bo, agree = true) =>
  desk.slice.ask(headlinesAnswer, { id, agree }, admin(worker));
const refused = (promise: Promise<unknown>) => promise.then(String, (failure: Failure) => failure.code);
const standing = async () =>
  (await items()).find(({ state, endedAt }) => state === 'done' && endedAt === null)?.id ?? '';
const uses = async (worker = ann) =>
  (await desk.slice.ask(headlinesOwn, {}, admin(worker))).items.map(({ channel, because }) => `${channel} ${because}`);

describe('before anybody has decided', () => {
  it('no message carries a headline, and nobody asks for one', async () => {
    const text = await rings();
    expect(text).toContain('Topic: detention');
    expect(text).not.toContain('In the news');
    expect(asked).toEqual([]);
    await allow();
    expect(await uses()).toEqual(['email not_decided', 'signal not_decided']);
    expect(await desk.slice.ask(headlinesDecided, {})).toEqual({ orgIds: [] });
  });
});

describe('the decision', () => {
  it('is asked for by an admin, in writing, and agreed to by another one', async () => {
    expect(await refused(desk.slice.ask(headlinesAsk, { text: 'Yes.' }, admin()))).toBe('invalid');
    const carer = await desk.joins({}, ['caseworker']);
    const operator = await desk.joins({}, ['operator']);
    expect(await refused(desk.slice.ask(headlinesAsk, { text: TEXT }, desk.actor(carer)))).toBe('forbidden');
    // A token may be older than what became of its bearer.
    expect(await refused(asks(carer))).toBe('forbidden');
    const decision = await asks();
    expect(decision).toMatchObject({
      state: 'waiting',
      text: TEXT,
      by: ann.memberId,
      mayAnswer: false,
      mayWithdraw: true,
    });
    expect(await refused(asks(bo))).toBe('conflict');
    expect(await refused(answers(decision.id, ann))).toBe('forbidden');
    expect(await refused(answers(decision.id, operator))).toBe('forbidden');
    expect(await refused(answers('0199a000-0000-7000-8000-000000000001'))).toBe('not_found');
    expect(await rings()).not.toContain('In the news');
    expect(await answers(decision.id)).toMatchObject({ state: 'done', second: bo.memberId, text: TEXT, endedAt: null });
    expect(await refused(answers(decision.id))).toBe('conflict');
    expect(await refused(asks())).toBe('conflict');
    expect(await desk.slice.ask(headlinesDecided, {})).toEqual({ orgIds: [desk.orgId] });
  });

  it('is one organisation’s alone, its words sealed and its row out of reach', async () => {
    const other = desk.elsewhere();
    const cy = await other.joins({}, ADMIN);
    const stranger = other.actor(cy, ADMIN);
    expect(await desk.slice.ask(headlinesGet, {}, stranger)).toEqual({ items: [] });
    expect(await refused(desk.slice.ask(headlinesEnd, { id: await standing() }, stranger))).toBe('not_found');
    const [row] = await desk.slice.db.work<{ sealed: Buffer }>('select sealed from headline_decision');
    expect(row?.sealed.includes('phones')).toBe(false);
    const forged = `update headline_decision set second_member = by_member where state = 'done'`;
    await expect(desk.slice.db.api(admin(), forged)).rejects.toThrow(/check constraint/);
    await expect(desk.slice.db.work('delete from headline_decision')).rejects.toThrow(/permission denied/);
  });
});

describe('a message by Signal', () => {
  it('carries the headline, in the one length of its channel', async () => {
    const text = await rings();
    expect(text).toContain('Topic: detention');
    expect(text).toContain(SAYS);
    expect(Buffer.byteLength(text)).toBe(PADDED_BYTES.signal);
    expect(await uses()).toEqual(['email not_encrypted', 'signal null']);
  });

  it('is asked for by its handle alone, once for all who are rung, each time under another key', async () => {
    const dee = await desk.joins({ level: 'L3' });
    const texts = await heard([ann, dee]);
    expect(texts.filter((text) => text.includes(SAYS))).toHaveLength(2);
    expect(asked.map((request) => Object.keys(request).sort())).toEqual([['handle', 'replyTo']]);
    await rings();
    expect(asked).toHaveLength(2);
    expect(new Set(asked.map(({ replyTo }) => replyTo)).size).toBe(2);
    expect(JSON.stringify(asked)).not.toContain(desk.orgId);
  });

  it('says nothing of it on what anybody on the way can read, nor for who wishes less', async () => {
    const less = await desk.joins({ level: 'L2' });
    expect(await heard([less, bo])).toEqual([expect.not.stringContaining('In the news'), '']);
    const mail = (await desk.standIns.mailsTo(bo.email)).at(-1);
    expect(mail?.text).toMatch(/^New entry/);
    expect(await uses(bo)).toEqual(['email not_encrypted']);
    expect(asked).toEqual([]);
  });

  it('tells of a change without any, and nobody is asked', async () => {
    await allow();
    const first = await desk.alert({ headline: handle(), duties: [ann.memberId] });
    asked.length = 0;
    await desk.alert({ ...first, version: 2, state: 'updated', headline: handle() });
    const changed = (await desk.standIns.textsOn(ann.phone)).filter((text) => text.includes('has changed'));
    await desk.alert({ ...first, version: 3, state: 'closed' });
    expect(changed).toEqual([expect.not.stringContaining('In the news')]);
    expect(asked).toEqual([]);
  });
});

describe('whatever goes wrong', () => {
  const onlyTopic = async () => {
    const text = await rings();
    expect(text).toContain('Topic: detention');
    expect(text).not.toContain('In the news');
    expect(Buffer.byteLength(text)).toBe(PADDED_BYTES.signal);
  };

  it.each<[string, typeof reply]>([
    ['the handle has ended', () => Promise.reject(new Failure('not_found'))],
    ['the public has read nothing', ({ replyTo, handle: of }) => sealHeadline(replyTo, of, null)],
    ['an answer to another question', ({ replyTo }) => sealHeadline(replyTo, handle(), HEADLINE)],
    [
      'an answer for somebody else',
      ({ handle: of }) => sealHeadline(newBoxKeys().publicKey.toString('base64url'), of, HEADLINE),
    ],
    ['an answer that is none', () => 'AAAA'],
    [
      'words that a phone makes a link of',
      ({ replyTo, handle: of }) => sealHeadline(replyTo, of, 'See https://desk.example'),
    ],
    ['nobody there', () => Promise.reject(new Failure('unavailable'))],
  ])('the ring leaves all the same: %s', async (_name, instead) => {
    reply = instead;
    await onlyTopic();
  });

  it('waits two seconds for an answer, once, and asks again later', async () => {
    let answer: (sealed: string) => void = () => undefined;
    reply = () => new Promise((resolve) => (answer = resolve));
    const began = performance.now();
    await onlyTopic();
    expect(performance.now() - began).toBeLessThan(4_000);
    answer('AAAA');
    const before = asked.length;
    const alert = { headline: asked.at(-1)?.handle ?? '' };
    const again = performance.now();
    for (const snapshot of [alert, {}]) {
      desk.slice.clock.advance('11 s');
      expect(await heard([ann], snapshot)).toEqual([expect.not.stringContaining('In the news')]);
    }
    expect(performance.now() - again).toBeLessThan(1_900);
    expect(asked).toHaveLength(before);
    desk.slice.clock.advance('20 min');
    reply = told;
    expect(await rings()).toContain(SAYS);
  });

  it('does not ask when the alert is older than its handle', async () => {
    const old = new Date(desk.slice.clock.now().getTime() - 3 * 3_600_000).toISOString();
    expect(await heard([ann], { changedAt: old })).toEqual([expect.not.stringContaining('In the news')]);
    expect(asked).toEqual([]);
  });
});

/** All rows of all tables, as somebody has them who seized the database. */
async function seized(): Promise<string> {
  const client = new pg.Client({ connectionString: desk.slice.testDatabase.adminUrl });
  await client.connect();
  const tables = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname like 'notification%'`,
  );
  const rows: string[] = [];
  for (const { name } of tables.rows)
    rows.push(JSON.stringify((await client.query(`select t::text from ${name} t`)).rows));
  await client.end();
  return rows.join('\n');
}

describe('afterwards', () => {
  it('the headline stands in no table, no log and no metric', async () => {
    expect(await rings()).toContain(SAYS);
    const bytes = await seized();
    expect(bytes).toContain(desk.orgId);
    expect(bytes).not.toContain('harbour');
    expect(JSON.stringify([desk.slice.log.warnings, desk.slice.log.errors])).not.toContain('harbour');
    const { text } = await desk.slice.get(Metrics).render();
    expect(text).toContain('headlines_wanted_total');
    expect(text).not.toMatch(/harbour|handle=/);
    for (const { orgId, handle: of } of asked.map((one) => ({ ...one, orgId: desk.orgId }))) {
      expect(text).not.toContain(of);
      expect(text).not.toContain(orgId);
    }
    expect(await desk.ledgerFaults()).toEqual([]);
  });

  it('ends at once by one admin, and another decision takes two again', async () => {
    const id = await standing();
    expect(await desk.slice.ask(headlinesEnd, { id }, admin(bo))).toMatchObject({
      state: 'done',
      endedBy: bo.memberId,
    });
    expect(await refused(desk.slice.ask(headlinesEnd, { id }, admin()))).toBe('conflict');
    asked.length = 0;
    expect(await rings()).not.toContain('In the news');
    expect(asked).toEqual([]);
    const again = await asks(bo);
    expect(await refused(desk.slice.ask(headlinesWithdraw, { id: again.id }, admin()))).toBe('forbidden');
    expect(await answers(again.id, ann, false)).toMatchObject({ state: 'refused' });
    const third = await asks();
    expect(await desk.slice.ask(headlinesWithdraw, { id: third.id }, admin())).toMatchObject({ state: 'withdrawn' });
  });

  it('does not outlive seven days of waiting, nor the one who asked', async () => {
    const late = await asks();
    desk.slice.clock.advance('169 h');
    expect(await answers(late.id)).toMatchObject({ state: 'ended', because: 'too_late' });
    const gone = await asks();
    const left = {
      orgId: desk.orgId,
      memberId: ann.memberId,
      version: 2,
      roles: ['caseworker' as const],
      language: 'en' as const,
    };
    await desk.slice.deliver(memberChanged, { ...left, active: true });
    expect((await items()).find(({ id }) => id === gone.id)).toMatchObject({ state: 'ended', because: 'asker_gone' });
    expect(await standing()).toBe('');
  });
});
