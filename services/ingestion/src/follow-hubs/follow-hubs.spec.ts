import { pushesReceive, sourcesAdd, sourcesChange, sourcesList, type SourceView } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { Hub } from '../testing/hub.js';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { LocalNewsroom } from '../testing/local-newsroom.js';

const operator = actor('operator');
const story = (title: string) => ({
  title,
  paragraphs: ['Police in Bishkek have detained an activist whom Russia seeks, her lawyer said on Monday.'],
  published: '2026-03-10T11:59:00Z',
  language: 'en' as const,
});

let newsroom: LocalNewsroom;
let hub: Hub;
let slice: Slice;
let source: SourceView;

beforeEach(async () => {
  newsroom = new LocalNewsroom();
  hub = new Hub();
  await newsroom.open();
  await hub.open();
  newsroom.hub = hub.url;
  slice = await bootIngestion([newsroom.place, hub.place], [], { pushUrl: 'https://push.desk.example' });
});
afterEach(async () => {
  expect(slice.log.errors).toEqual([]);
  await slice.close();
  await newsroom.close();
  await hub.close();
});

async function subscribe(): Promise<void> {
  newsroom.publish('first', story('First'));
  const entry = { name: 'Newsroom', url: newsroom.feed, connector: 'feed', cadenceSeconds: 3600 };
  source = await slice.ask(sourcesAdd, entry, operator);
  await slice.runTimers();
}

const tokenOf = (callback: string) => callback.split('/').at(-1) ?? '';

async function verify(more: Record<string, string> = {}, token = tokenOf(hub.last.callback)) {
  const asked = { 'hub.mode': 'subscribe', 'hub.topic': newsroom.feed, 'hub.challenge': 'c-123' };
  const query = Object.entries({ ...asked, 'hub.lease_seconds': '864000', ...more });
  const push = { door: 'websub' as const, token, method: 'GET' as const, query, headers: {}, body: '' };
  return slice.ask(pushesReceive, push);
}

async function ping(signature: string | null = null, body = '<feed/>') {
  const headers = { 'content-type': 'application/atom+xml', 'x-hub-signature': signature ?? hub.sign(body) };
  const push = { door: 'websub' as const, method: 'POST' as const, query: [], headers };
  const token = tokenOf(hub.last.callback);
  return slice.ask(pushesReceive, { ...push, token, body: Buffer.from(body).toString('base64') });
}

const seen = async () => (await slice.ask(sourcesList, {}, operator)).items.find(({ id }) => id === source.id);
const state = async () =>
  (await slice.db.work<{ state: string; detail: string | null }>('select state, detail from websub'))[0];

async function change(wish: Partial<SourceView>): Promise<void> {
  const { id, version, name, url, connector } = (await seen()) ?? source;
  await slice.ask(sourcesChange, { id, version, name, url, connector, cadenceSeconds: 3600, ...wish }, operator);
  await slice.runTimers();
}

describe('a feed that names a hub', () => {
  it('is subscribed to, with a secret of its own, for ten days', async () => {
    await subscribe();
    expect(hub.askings).toEqual([
      {
        mode: 'subscribe',
        topic: newsroom.feed,
        callback: expect.stringMatching(/^https:\/\/push\.desk\.example\/in\/websub\/[\w-]{32}$/),
        secret: expect.stringMatching(/^[0-9a-f]{64}$/),
        leaseSeconds: '864000',
      },
    ]);
    const rows = await slice.db.work<{ secret: Buffer }>('select secret from websub');
    expect(rows[0]?.secret.includes(Buffer.from(hub.last.secret))).toBe(false);
    expect(await seen()).toMatchObject({ notes: [{ code: 'push_waiting' }] });
    expect(await verify()).toEqual({ status: 200, body: 'c-123' });
    expect(await seen()).toMatchObject({ notes: [{ code: 'push_live' }] });
  });

  it('is looked at at once when the hub tells of news: from publication to the stored document no time passes', async () => {
    await subscribe();
    await verify();
    slice.clock.advance('7 min');
    newsroom.publish('second', story('Second'));
    expect(await ping()).toEqual({ status: 202, body: '' });
    await slice.runTimers();
    const [document] = await slice.db.work<{ at: Date; partOf: string | null; final_url: string }>(
      `select fetched_at as at, "fetch" ->> 'partOf' as "partOf", final_url from document where feed_title = 'Second'`,
    );
    expect(document).toEqual({ at: slice.clock.now(), partOf: null, final_url: newsroom.pageOf('second') });
  });

  it('is looked at again after 20 and 60 seconds where its own server is behind the hub', async () => {
    await subscribe();
    await verify();
    slice.clock.advance('7 min');
    await ping();
    await slice.runTimers();
    const before = newsroom.requests;
    slice.clock.advance('20 s');
    await slice.runTimers();
    expect(newsroom.requests).toBe(before + 1);
    slice.clock.advance('20 s');
    newsroom.publish('late', story('Late'));
    await slice.runTimers();
    expect((await seen())?.documents).toBe(1);
    slice.clock.advance('20 s');
    await slice.runTimers();
    expect((await seen())?.documents).toBe(2);
  });

  it('is not looked at again where the first look found it', async () => {
    await subscribe();
    await verify();
    slice.clock.advance('7 min');
    newsroom.publish('second', story('Second'));
    await ping();
    await slice.runTimers();
    const before = newsroom.requests;
    slice.clock.advance('2 min');
    await slice.runTimers();
    expect(newsroom.requests).toBe(before);
  });

  it.each<[string, () => string]>([
    ['signed with another secret', () => hub.sign('<feed/>', 'sha256', 'guessed')],
    ['signed for another body', () => hub.sign('<feed>other</feed>')],
    ['signed by no method we know', () => hub.sign('<feed/>', 'md5')],
    ['not signed', () => ''],
  ])('is left alone for a ping %s, which is answered like any other', async (_, signature) => {
    await subscribe();
    await verify();
    slice.clock.advance('7 min');
    const before = newsroom.requests;
    expect(await ping(signature())).toEqual({ status: 202, body: '' });
    await slice.runTimers();
    expect(newsroom.requests).toBe(before);
  });

  it.each(['sha1', 'sha384', 'sha512'])('believes a ping signed by %s', async (method) => {
    await subscribe();
    await verify();
    slice.clock.advance('7 min');
    const before = newsroom.requests;
    await ping(hub.sign('<feed/>', method));
    await slice.runTimers();
    expect(newsroom.requests).toBe(before + 1);
  });

  it('is not asked more often because its hub will not be quiet', async () => {
    await subscribe();
    await verify();
    slice.clock.advance('7 min');
    const before = newsroom.requests;
    for (let sent = 0; sent < 60; sent += 1) {
      await ping();
      await slice.runTimers();
      slice.clock.advance('1 s');
    }
    expect(newsroom.requests - before).toBeLessThanOrEqual(16);
    expect(newsroom.requests - before).toBeGreaterThanOrEqual(6);
  });

  it.each<[string, Record<string, string>, string | undefined]>([
    ['of another feed', { 'hub.topic': 'https://elsewhere.example/feed' }, undefined],
    ['for an end nobody asked for', { 'hub.mode': 'unsubscribe' }, undefined],
    ['without a challenge', { 'hub.challenge': '' }, undefined],
    ['with a challenge that is too long', { 'hub.challenge': 'x'.repeat(1001) }, undefined],
    ['for another token', {}, 'A'.repeat(32)],
  ])('confirms no question %s', async (_, query, token) => {
    await subscribe();
    expect(await verify(query, token)).toEqual({ status: 404, body: '' });
    expect(await state()).toMatchObject({ state: 'asked' });
  });

  it('renews its lease before it ends, and keeps it where the hub is away for a while', async () => {
    await subscribe();
    await verify({ 'hub.lease_seconds': '86400' });
    slice.clock.advance('21 h');
    await slice.runTimers();
    expect(hub.askings).toHaveLength(1);
    hub.status = 503;
    slice.clock.advance('1 h');
    await slice.runTimers();
    expect(hub.askings).toHaveLength(2);
    expect(await state()).toEqual({ state: 'live', detail: 'The hub answers 503.' });
    hub.status = 202;
    slice.clock.advance('21 min');
    await slice.runTimers();
    expect(hub.askings).toHaveLength(3);
    expect(await verify()).toMatchObject({ status: 200 });
    expect(await state()).toEqual({ state: 'live', detail: null });
  });

  it('goes on being read where the hub refuses, which is a note; the hub is asked more and more rarely', async () => {
    hub.status = 500;
    await subscribe();
    expect(await seen()).toMatchObject({
      health: 'ok',
      documents: 1,
      notes: [{ code: 'push_failed', detail: 'The hub answers 500.' }],
    });
    for (let hour = 0; hour < 24; hour += 1) {
      slice.clock.advance('1 h');
      await slice.runTimers();
    }
    expect(hub.askings.length).toBeGreaterThan(4);
    expect(hub.askings.length).toBeLessThan(10);
    await verify({ 'hub.mode': 'denied', 'hub.reason': 'No <b>more</b>' });
    expect(await state()).toEqual({ state: 'failed', detail: 'The hub refuses. No b more /b' });
  });

  it('is left at the hub when it is switched off', async () => {
    await subscribe();
    await verify();
    await change({ enabled: false });
    expect(hub.last).toMatchObject({ mode: 'unsubscribe', topic: newsroom.feed });
    expect(await verify({ 'hub.mode': 'unsubscribe' })).toEqual({ status: 200, body: 'c-123' });
    expect(await state()).toMatchObject({ state: 'left' });
    await ping();
    const before = newsroom.requests;
    await slice.runTimers();
    expect(newsroom.requests).toBe(before);
    await change({ enabled: true });
    expect(hub.last).toMatchObject({ mode: 'subscribe' });
  });

  it('is left where it names its hub no more', async () => {
    await subscribe();
    await verify();
    newsroom.hub = null;
    newsroom.publish('second', story('Second'));
    slice.clock.advance('7 min');
    await ping();
    await slice.runTimers();
    expect(hub.last).toMatchObject({ mode: 'unsubscribe' });
  });

  it('asks no hub inside, and none that is not encrypted', async () => {
    newsroom.hub = 'http://169.254.169.254/hub';
    await subscribe();
    expect(await state()).toEqual({ state: 'failed', detail: 'The address is not on the public internet.' });
    newsroom.hub = 'http://hub.example/';
    newsroom.publish('more', story('More'));
    slice.clock.advance('2 h');
    await slice.runEvery('sources.due');
    await slice.runTimers();
    expect(await state()).toEqual({ state: 'failed', detail: 'The hub takes no encrypted requests.' });
    expect(hub.askings).toEqual([]);
  });
});

test('without a name for the outside no hub hears of us', async () => {
  const quiet = await bootIngestion([newsroom.place, hub.place], [], { pushUrl: null });
  newsroom.publish('first', story('First'));
  await quiet.ask(sourcesAdd, { name: 'Newsroom', url: newsroom.feed, connector: 'feed' }, operator);
  await quiet.runTimers();
  expect(await quiet.db.work('select * from websub')).toEqual([]);
  expect(hub.askings).toEqual([]);
  await quiet.close();
});
