import {
  developmentsGet,
  developmentsSearch,
  feedsGet,
  noticesList,
  publishingGet,
  publishingSet,
  sourcesAdd,
} from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { Reader } from '../fold-mentions/reader.js';
import { checkedSettings } from '../reach-sources/connectors.js';
import { peerPage } from '../reach-sources/peer-feed/peer-feed.js';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { FeedRelay, type Manner } from '../testing/feed-relay.js';
import { ToldNewsroom } from '../testing/told-newsroom.js';
import { operator } from '../testing/two-desks.js';

/** One installation that reads newspapers, and another that reads the first. */
const here = new ToldNewsroom();
const relay = new FeedRelay(() => here.slice);
let there: Slice;
let source = '';
let key = '';

beforeAll(async () => {
  await Promise.all([here.open(), relay.open()]);
  const reader = { provide: Reader, useValue: here };
  there = await bootIngestion([relay.place, ...here.places], [reader], { evidenceKey: 'a1'.repeat(32) });
  await here.slice.ask(publishingSet, { public: true, version: 1 }, operator);
  key = (await here.slice.ask(publishingGet, {}, operator)).key?.publicKey ?? '';
});
afterAll(async () => {
  expect(there.log.errors).toEqual([]);
  await Promise.all([here.close(), relay.close()]);
  await there.close();
});

const publish = (slice = here.slice) => slice.runEvery('developments.publish');
const sees = async () => (await there.ask(developmentsSearch, {}, actor('operator'))).items;
const standing = async () => (await sees()).filter(({ state }) => state === 'active');

/** An hour goes by and more, until the feed was looked at again, and what came was read. */
async function look(): Promise<string> {
  const [before] = await there.db.work<{ at: Date }>('select last_tried_at as at from source where id = $1', [source]);
  here.slice.clock.advance('1 h');
  there.clock.advance('1 h');
  for (let turn = 0; turn < 100; turn += 1) {
    await there.runEvery('sources.due');
    await there.runTimers();
    const [now] = await there.db.work<{ at: Date; health: string; detail: string | null }>(
      'select last_tried_at as at, health, health_detail as detail from source where id = $1',
      [source],
    );
    if (now !== undefined && now.at?.getTime() !== before?.at?.getTime()) {
      await there.runEvery('peers.follow');
      return now.health === 'failing' ? (now.detail ?? '') : now.health;
    }
    there.clock.advance('1 min');
  }
  throw new Error('The feed was never looked at again.');
}

describe('a development that one installation has reviewed', () => {
  it('comes to another that knows the key, as the word of the public source it names', async () => {
    await here.tells('Held-at-the-border', { subjects: ['Ada Reed'] });
    await publish();
    const entry = { name: 'Friends', url: relay.feed, connector: 'peer_feed', settings: { key }, grade: 'B' } as const;
    source = (await there.ask(sourcesAdd, { ...entry, cadenceSeconds: 3600 }, operator)).id;
    await there.runTimers();
    const [told, ...more] = await sees();
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      ...{ kind: 'detention', stage: 'detained', hosts: ['KG'], origin: 'RU', certainty: 'reported', sources: 1 },
      ...{ headline: 'Held-at-the-border', subjects: [] },
    });
    const { mentions } = await there.ask(developmentsGet, { id: told?.id ?? '' }, actor('operator'));
    expect(mentions[0]?.evidence).toMatchObject({ sourceName: 'Friends', url: `${relay.feed}#1` });
    const [document] = await there.db.work<{ spoken: string; part: string }>(
      `select reading #>> '{options,peer,spokenBy}' as spoken, d.fetch ->> 'partOf' as part from document d`,
    );
    expect(document).toEqual({
      spoken: expect.stringMatching(/\/Held-at-the-border$/),
      part: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('goes no further: what came from there is not published here, and cannot come back', async () => {
    await publish(there);
    expect(await there.ask(publishingGet, {}, operator)).toMatchObject({
      messages: 0,
      held: [{ because: 'no_public_source', count: 1 }],
    });
  });

  it('goes on there as here, one happening all the time', async () => {
    const [before] = await sees();
    await here.tells('She-is-to-be-handed-over', { stage: 'ordered', subjects: ['Ada Reed'] });
    await publish();
    expect(await look()).toBe('ok');
    expect(await standing()).toMatchObject([{ id: before?.id, stage: 'ordered', certainty: 'reported' }]);
    expect(await look()).toBe('unchanged');
  });

  it('is gone there, too, when it is cancelled here', async () => {
    const ada = await here.development('Ada Reed');
    await here.slice.db.work(`update development set version = version + 1, state = 'withdrawn',
      snapshot = snapshot || jsonb_build_object('version', version + 1, 'state', 'withdrawn') where id = '${ada.id}'`);
    await here.slice.db
      .work(`insert into development_version select id, version, 'withdrawn', 'retracted', snapshot, now()
      from development where id = '${ada.id}'`);
    await publish();
    expect(await look()).toBe('ok');
    expect(await standing()).toEqual([]);
    expect((await sees()).map(({ state }) => state)).toEqual(['withdrawn']);
  });

  it('is found on the pages before where many came at once', async () => {
    for (let at = 0; at < 30; at += 1) {
      const day = `2026-02-${String(28 - (at % 28)).padStart(2, '0')}`;
      await here.tells(`Case-${at}`, {
        hosts: [['GE', 'AM', 'TR'][at % 3] ?? 'GE'],
        subjects: [`Person ${'abcdefghijklmnopqrstuvwxyzABCD'[at]}`],
        when: day,
        kind: at < 15 ? 'violence' : 'refuge',
        stage: 'executed',
      });
    }
    await publish();
    relay.asked.length = 0;
    expect(await look()).toBe('ok');
    expect(relay.asked).toEqual(['developments.jws', 'developments-1.jws']);
    const [{ seqs } = { seqs: [] }] = await there.db.work<{ seqs: number[] }>(
      `select array_agg((reading #>> '{options,peer,seq}')::int order by 1) as seqs from document`,
    );
    expect([...seqs].sort((a, b) => a - b)).toEqual(Array.from({ length: 33 }, (_, at) => at + 1));
  });

  it('is not confirmed by the same source read there itself, but by another one', async () => {
    const own = async (url: string) => {
      await there.ask(sourcesAdd, { name: url.slice(-40), url, grade: 'B' }, operator);
      await there.runTimers();
      return (await sees()).filter(({ hosts }) => hosts.includes('KZ')).map(({ certainty }) => certainty);
    };
    await here.tells('Held-in-the-north', { hosts: ['KZ'], subjects: ['Bea Moss'] });
    await publish();
    await look();
    expect(await own(here.pageOf('Held-in-the-north'))).toEqual(['reported']);
    await here.tells('Held-others-say', { hosts: ['KZ'], subjects: ['Bea Moss'] });
    expect(await own(here.pageOf('Held-others-say'))).toEqual(['confirmed']);
    await publish();
    await look();
  });
});

describe('a hostile other side', () => {
  let known: Buffer;
  const documents = async () => (await there.db.work('select id from document')).length;

  beforeAll(async () => {
    known = Buffer.from((await here.slice.ask(feedsGet, { file: 'developments.jws' })).body ?? '', 'base64');
  });
  const kinds = ['abduction', 'pressure', 'detention', 'violence', 'refuge'] as const;
  let news = 0;
  beforeEach(async () => {
    news += 1;
    await here.tells(`News-${news}`, { hosts: ['UZ'], kind: kinds[news - 1] ?? 'forced_return' });
    await publish();
  });
  afterEach(() => {
    relay.manner = null;
  });

  it.each<[string, Manner, RegExp]>([
    [
      'changes a word',
      (bytes) => Buffer.from(bytes.toString().replace(/\.(.{200})./s, '.$1_')),
      /not signed with the key/,
    ],
    ['signs with nothing', (bytes) => Buffer.from(bytes.toString().replace(/[^.]+$/, '')), /not signed with the key/],
    ['sends what was true before', () => known, /older than what came before/],
    ['sends something huge', () => Buffer.alloc(12_000_000, 'A'), /large/i],
    [
      'breaks off in the middle',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('A');
        response.destroy();
        return null;
      },
      /./,
    ],
  ])('that %s is refused and noticed', async (_, manner, detail) => {
    const before = await documents();
    relay.manner = manner;
    expect(await look()).toMatch(detail);
    await look();
    expect(await documents()).toBe(before);
    const { items } = await there.ask(noticesList, {}, operator);
    expect(items.filter(({ subject, state }) => subject === source && state !== 'cleared')).toHaveLength(1);
    relay.manner = null;
    expect(await look()).toBe('ok');
  });

  it('that lives in the future is refused', async () => {
    here.slice.clock.advance('3 h');
    await here.tells('From-tomorrow', { hosts: ['TJ'] });
    await publish();
    expect(await look()).toMatch(/time that has not come/);
  });

  it('that counts further than any feed gets is refused as a whole', () => {
    const page = { format: 1, tlp: 'green', archive: null, previous: null, newest: 1, messages: [] };
    expect(peerPage.safeParse(page).success).toBe(true);
    expect(peerPage.safeParse({ ...page, newest: 2 ** 31 }).success).toBe(false);
    const place = { seq: 2 ** 31, developmentId: '', message: '', identifier: '', sent: '', words: '', facts: {} };
    const read = peerPage.safeParse({ ...page, messages: [place] });
    expect(read.error?.issues.map(({ path }) => path.join('.'))).toContain('messages.0.seq');
  });

  it('is not even added without a key to know it by', () => {
    expect(() => checkedSettings('peer_feed', { key: 'abc' })).toThrow('This is no public key');
    expect(() => checkedSettings('peer_feed', {})).toThrow();
  });
});
