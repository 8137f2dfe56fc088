import { Webhook } from 'standardwebhooks';
import {
  documentsGet,
  pushesReceive,
  sourcesAdd,
  sourcesChange,
  sourcesList,
  type SourceView,
} from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { SecretKeys } from '../../seal-secrets/secret-keys.js';
import { actor, bootIngestion } from '../../testing/ingestion.js';
import { LocalNewsroom } from '../../testing/local-newsroom.js';

const operator = actor('operator');
const SECRET = `whsec_${Buffer.from('a secret of thirty-two bytes ...').toString('base64')}`;
const OTHER = `whsec_${Buffer.from('another secret of thirty bytes').toString('base64')}`;
const TEXT = 'Police in Bishkek have detained an activist whom Russia seeks, her lawyer said on Monday.';

let newsroom: LocalNewsroom;
let slice: Slice;
let source: SourceView;

beforeEach(async () => {
  newsroom = new LocalNewsroom();
  await newsroom.open();
  slice = await bootIngestion([newsroom.place], [], { pushUrl: 'https://desk.example/' });
  source = await add({});
});
afterEach(async () => {
  expect(slice.log.errors).toEqual([]);
  await slice.close();
  await newsroom.close();
});

const add = (settings: Record<string, string>): Promise<SourceView> =>
  slice.ask(
    sourcesAdd,
    { name: 'Wire', url: 'urn:lapwing:webhook', connector: 'webhook', settings, secrets: { signing_secret: SECRET } },
    operator,
  );
const tokenOf = ({ pushUrl }: SourceView) => pushUrl?.split('/').at(-1) ?? '';

interface Sent {
  id?: string;
  secret?: string;
  at?: string;
  type?: string;
  to?: string;
  signature?: string;
}

async function send(body: string | Buffer, { id = 'msg_1', secret = SECRET, at, type, to, signature }: Sent = {}) {
  const when = at === undefined ? slice.clock.now() : new Date(at);
  const headers = {
    'content-type': type ?? 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(when.getTime() / 1000)),
    'webhook-signature': signature ?? new Webhook(secret).sign(id, when, body.toString()),
  };
  const request = { token: to ?? tokenOf(source), method: 'POST' as const, query: [], headers };
  const { status } = await slice.ask(pushesReceive, {
    ...request,
    door: 'webhook',
    body: Buffer.from(body).toString('base64'),
  });
  await slice.runTimers();
  return status;
}

interface Kept {
  id: string;
  url: string;
  final_url: string;
  feed_title: string | null;
  fetch: { partOf: string; headers: [string, string][]; fetcher: string };
}
const documents = () => slice.db.work<Kept>('select id, url, final_url, feed_title, "fetch" from document order by id');
const seen = async () => (await slice.ask(sourcesList, {}, operator)).items.find(({ id }) => id === source.id);

describe('an incoming webhook', () => {
  it('has an address nobody guesses, told to people', async () => {
    expect(source.pushUrl).toMatch(/^https:\/\/desk\.example\/in\/[\w-]{32}$/);
    expect(source.url).toBe(`urn:lapwing:webhook:${source.id}`);
    expect(tokenOf(await add({}))).not.toBe(tokenOf(source));
  });

  it('gives what is sent as a document, with the whole message behind it as evidence', async () => {
    const body = JSON.stringify({
      title: 'Detained',
      text: TEXT,
      url: 'https://news.example/1',
      published: '2026-03-09T10:00:00Z',
    });
    expect(await send(body)).toBe(202);
    const [document] = await documents();
    expect(document).toMatchObject({ url: 'https://news.example/1', final_url: source.url, feed_title: 'Detained' });
    expect(document?.fetch.headers.map(([name]) => name)).toContain('webhook-signature');
    const told = await slice.ask(documentsGet, { id: document?.id ?? '' }, operator);
    expect(told).toMatchObject({ text: TEXT, evidence: { published: '2026-03-09T10:00:00.000Z' } });
    expect(await seen()).toMatchObject({ health: 'ok', documents: 1, nextAt: null });
  });

  it('takes several items, plain text, and links whose pages it fetches', async () => {
    newsroom.publish('page', {
      title: 'A page',
      paragraphs: [TEXT],
      published: '2026-03-10T09:00:00Z',
      language: 'en',
    });
    const items = [{ text: TEXT }, { url: newsroom.pageOf('page') }, { nothing: true }, { url: 'javascript:alert(1)' }];
    expect(await send(JSON.stringify({ items }))).toBe(202);
    expect(await send(TEXT, { id: 'msg_2', type: 'text/plain' })).toBe(202);
    const urls = (await documents()).map(({ url }) => url).sort();
    expect(urls).toEqual([
      newsroom.pageOf('page'),
      expect.stringMatching(/^urn:lapwing/),
      expect.stringMatching(/^urn:lapwing/),
    ]);
  });

  it('finds the parts of a message where a mapping says', async () => {
    source = await add({ items: 'data[].report', title: 'head.line', text: 'body', url: 'links[0]' });
    const report = { head: { line: 'Mapped' }, body: TEXT, links: ['https://news.example/2'] };
    await send(JSON.stringify({ data: [{ report }] }));
    expect(await documents()).toMatchObject([{ url: 'https://news.example/2', feed_title: 'Mapped' }]);
  });

  it.each<[string, string, Sent]>([
    ['signed with another secret', '{"text":"x"}', { secret: OTHER }],
    [
      'signed for another id',
      '{"text":"x"}',
      { signature: new Webhook(SECRET).sign('msg_2', new Date('2026-03-10T12:00:00Z'), '{"text":"x"}') },
    ],
    [
      'changed on the way',
      '{"text":"y"}',
      { signature: new Webhook(SECRET).sign('msg_1', new Date('2026-03-10T12:00:00Z'), '{"text":"x"}') },
    ],
    ['of more than five minutes ago', '{"text":"x"}', { at: '2026-03-10T11:54:59Z' }],
    ['of more than five minutes ahead', '{"text":"x"}', { at: '2026-03-10T12:05:01Z' }],
    ['signed by another scheme', '{"text":"x"}', { signature: 'v1a,AAAA v2,BBBB' }],
    ['not signed', '{"text":"x"}', { signature: '' }],
    ['with an id that breaks a line', '{"text":"x"}', { id: 'msg\n1' }],
  ])('refuses a message %s', async (_, body, sent) => {
    expect(await send(body, sent)).toBe(401);
    expect(await documents()).toEqual([]);
    expect(await slice.db.work('select * from push')).toEqual([]);
  });

  it('refuses bytes that are no text: several of them would have one signature', async () => {
    expect(await send(Buffer.from([0x22, 0xff, 0x22]))).toBe(401);
  });

  it('takes one of several signatures, while a sender changes its secret', async () => {
    const when = slice.clock.now();
    const both = [OTHER, SECRET].map((secret) => new Webhook(secret).sign('msg_1', when, '{"text":"x"}')).join(' ');
    expect(await send('{"text":"x"}', { signature: both })).toBe(202);
  });

  it('takes a message once, and a copy of it silently', async () => {
    expect([await send('{"text":"one"}'), await send('{"text":"one"}')]).toEqual([202, 202]);
    expect(await send('{"text":"two"}')).toBe(202);
    expect(await documents()).toHaveLength(1);
  });

  it('knows no other token, no other method, and no source that is switched off', async () => {
    expect(await send('{"text":"x"}', { to: 'A'.repeat(32) })).toBe(404);
    const asked = { door: 'webhook' as const, token: tokenOf(source), query: [], headers: {}, body: '' };
    expect(await slice.ask(pushesReceive, { ...asked, method: 'GET' })).toEqual({ status: 404, body: '' });
    const { id, version, name, url, connector } = source;
    await slice.ask(sourcesChange, { id, version, name, url, connector, enabled: false }, operator);
    expect(await send('{"text":"x"}')).toBe(404);
  });

  it.each([
    ['is not JSON', '{"text":'],
    ['is nested too deeply', `${'['.repeat(70)}${']'.repeat(70)}`],
    ['has nothing to read', '{"hello":"world"}'],
  ])('keeps what %s and says that it cannot be read', async (_, body) => {
    expect(await send(body)).toBe(202);
    expect(await seen()).toMatchObject({ health: 'failing', documents: 0 });
    expect(await slice.db.work('select failure from push')).toEqual([{ failure: expect.any(String) }]);
    expect(await send('{"text":"And now something."}', { id: 'msg_2' })).toBe(202);
    expect(await seen()).toMatchObject({ health: 'ok', documents: 1 });
  });

  it('asks to come again while the keys are locked, and loses nothing', async () => {
    const keys = slice.get(SecretKeys);
    Object.defineProperty(keys, 'locked', { value: true, configurable: true });
    expect(await send('{"text":"x"}')).toBe(503);
    Reflect.deleteProperty(keys, 'locked');
    expect(await send('{"text":"x"}')).toBe(202);
  });
});
