import { headlinesKey, headlinesRedeem, QUESTIONS, tipsFile } from '@lapwing/contracts';
import { CANARY, HEADLINE_LASTS_MS } from '@lapwing/domain';
import { askHeadline, Metrics, newBoxKeys, sealHandle, type HandleKey } from '@lapwing/platform';
import { ToldNewsroom } from '../testing/told-newsroom.js';
import { operator } from '../testing/two-desks.js';

const newsroom = new ToldNewsroom();
beforeAll(async () => {
  await newsroom.open();
  await newsroom.tells('A-woman-was-detained-at-the-station', { subjects: ['Tamsin Orlow'] });
});
afterAll(async () => {
  expect(newsroom.slice.log.errors).toEqual([]);
  expect(newsroom.slice.log.warnings).toEqual([]);
  await newsroom.close();
});

async function keyNow(): Promise<HandleKey> {
  const { id, publicKey } = await newsroom.slice.ask(headlinesKey, {});
  return { id, publicKey: Buffer.from(publicKey, 'base64url') };
}
const inMs = (ms: number) => new Date(newsroom.slice.clock.now().getTime() + ms);
const handleFor = async (id: string, lasts = HEADLINE_LASTS_MS) =>
  sealHandle(await keyNow(), { id, endsAt: inMs(lasts) });
const idOf = async (name: string) => (await newsroom.development(name)).id;

async function redeem(handle: string): Promise<unknown> {
  const question = askHeadline(handle);
  const { sealed } = await newsroom.slice.ask(headlinesRedeem, { handle, replyTo: question.replyTo });
  return question.open(sealed);
}
const refusal = (handle: string) => redeem(handle).catch((failure: unknown) => failure);
const NOT_FOUND = expect.objectContaining({ code: 'not_found' });

it('tells the headline that the public has read, to whoever has a handle', async () => {
  const handle = await handleFor(await idOf('Tamsin Orlow'));
  expect(await redeem(handle)).toEqual({ headline: 'A-woman-was-detained-at-the-station' });
});

it('answers in one length, sealed for whoever asked, for this handle alone', async () => {
  const handles = [await handleFor(await idOf('Tamsin Orlow')), await handleFor(CANARY.orgId)];
  const questions = handles.map((handle) => askHeadline(handle));
  const replies: string[] = [];
  for (const [at, handle] of handles.entries()) {
    const { sealed } = await newsroom.slice.ask(headlinesRedeem, { handle, replyTo: questions[at]?.replyTo ?? '' });
    replies.push(sealed);
  }
  expect(new Set(replies.map(({ length }) => length)).size).toBe(1);
  expect(questions[1]?.open(replies[1] ?? '')).toEqual({ headline: null });
  expect(() => questions[1]?.open(replies[0] ?? '')).toThrow();
  const [first] = handles;
  expect(() => askHeadline(first ?? '').open(replies[0] ?? '')).toThrow();
});

it('never tells what people reported, nor an exercise', async () => {
  const title = 'Tamsin Orlow and the Harbour Collective';
  newsroom.finds(title, { hosts: ['GE'], kind: 'abduction', stage: 'executed', subjects: ['heron-tuvo'] });
  const text = 'Police came for somebody in the night, a neighbour says, and nobody has seen them since that hour.';
  const reportId = '0191e2a0-0000-7000-8000-00000000007f';
  await newsroom.slice.ask(tipsFile, { reportId, title, text, language: 'en', grade: 'B' }, operator);
  await newsroom.slice.runTimers();
  expect(await redeem(await handleFor(await idOf('heron-tuvo')))).toEqual({ headline: null });
  await newsroom.tells('An-exercise', { hosts: [CANARY.host], subjects: ['Ex Ercise'] });
  const rows = await newsroom.slice.db.work<{ id: string }>(`select id from development where $1 = any(hosts)`, [
    CANARY.host,
  ]);
  expect(rows.length).toBeGreaterThan(0);
  for (const { id } of rows) expect(await redeem(await handleFor(id))).toEqual({ headline: null });
});

it('answers a guess, a changed one, one of another key and one that ended with the same refusal', async () => {
  const id = await idOf('Tamsin Orlow');
  const handle = await handleFor(id);
  const bytes = Buffer.from(handle, 'base64url');
  bytes.writeUInt8(bytes.readUInt8(60) ^ 1, 60);
  const key = await keyNow();
  const foreign = sealHandle({ ...key, publicKey: newBoxKeys().publicKey }, { id, endsAt: inMs(1000) });
  const unknownKey = sealHandle({ id: 'ffffffff', publicKey: key.publicKey }, { id, endsAt: inMs(1000) });
  const [ended, endless] = [await handleFor(id, -1), await handleFor(id, 10 * HEADLINE_LASTS_MS)];
  const refusals = [];
  for (const one of [bytes.toString('base64url'), foreign, unknownKey, ended, endless])
    refusals.push(await refusal(one));
  expect(refusals).toEqual(refusals.map(() => NOT_FOUND));
  expect(new Set(refusals.map(String)).size).toBe(1);
});

it('is no window: a handle that somebody keeps asking with is refused', async () => {
  const handle = await handleFor(await idOf('Tamsin Orlow'));
  const answers = [];
  for (let times = 0; times < 62; times += 1) answers.push(await refusal(handle));
  expect(answers.slice(0, 60)).toEqual(Array(60).fill({ headline: 'A-woman-was-detained-at-the-station' }));
  expect(answers.slice(60)).toEqual([NOT_FOUND, NOT_FOUND]);
});

it('turns its key each hour; handles of the one before are good until their end, and then the key is gone', async () => {
  const before = await keyNow();
  const handle = await handleFor(await idOf('Tamsin Orlow'));
  newsroom.slice.clock.advance('61 min');
  expect((await keyNow()).id).not.toBe(before.id);
  expect((await keyNow()).id).toBe((await keyNow()).id);
  await newsroom.slice.runEvery('headlines.destroy_keys');
  expect(await redeem(handle)).toEqual({ headline: 'A-woman-was-detained-at-the-station' });
  newsroom.slice.clock.advance('60 min');
  expect(await refusal(handle)).toEqual(NOT_FOUND);
  newsroom.slice.clock.advance('70 min');
  await newsroom.slice.runEvery('headlines.destroy_keys');
  const left = await newsroom.slice.db.work<{ id: string }>('select id from headline_key');
  expect(left.map(({ id }) => id)).not.toContain(before.id);
});

it('keeps the keys sealed', async () => {
  await keyNow();
  const [row] = await newsroom.slice.db.work<{ sealed: Buffer; public_key: Buffer }>('select * from headline_key');
  expect(row?.sealed.length).toBeGreaterThan(200);
  await expect(newsroom.slice.db.api(operator, 'select from headline_key')).rejects.toThrow(/permission denied/);
});

it('is asked by services alone: no door leads to it, and only notification may redeem', () => {
  for (const { name, door, access } of [headlinesKey, headlinesRedeem])
    expect([name, door, access]).toEqual([name, null, 'services']);
  expect([headlinesKey.askers, headlinesRedeem.askers]).toEqual([['matching'], ['notification']]);
  expect(QUESTIONS.filter(({ name }) => name === headlinesRedeem.name)).toHaveLength(1);
});

it('counts what it answered, and for whom nowhere', async () => {
  const { text } = await newsroom.slice.get(Metrics).render();
  const lines = text.split('\n').filter((line) => line.includes('headlines_redeemed_total{'));
  expect(lines.map((line) => /\{([^}]*)\}/.exec(line)?.[1] ?? '').sort()).toEqual([
    expect.stringContaining('result="none"'),
    expect.stringContaining('result="refused"'),
    expect.stringContaining('result="told"'),
  ]);
});
