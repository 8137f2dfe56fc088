import { ingestionStatus, noticesList, sourcesAdd, type SourceView } from '@lapwing/contracts';
import { Metrics } from '@lapwing/platform';
import type { Slice } from '@lapwing/bus/testing';
import { NoticeStore } from './notice.store.js';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { LocalNewsroom } from '../testing/local-newsroom.js';

const operator = actor('operator');
let newsroom: LocalNewsroom;
let slice: Slice;

beforeAll(async () => {
  newsroom = new LocalNewsroom();
  await newsroom.open();
  slice = await bootIngestion([newsroom.place]);
});
afterAll(async () => {
  await newsroom.close();
  await slice.close();
});
afterEach(async () => {
  await slice.db.work(`update notice set cleared_at = '2026-01-01T00:00:00Z'`);
  await slice.db.work('update source set enabled = false');
});

async function added(path: string, more: object = {}): Promise<SourceView> {
  newsroom.publish(path, `<html><body><p>Nothing of note happened at ${path} on Monday.</p></body></html>`);
  const source = await slice.ask(sourcesAdd, { name: path, url: newsroom.pageOf(path), ...more }, operator);
  await slice.runTimers();
  return source;
}

const standing = async () => {
  const { items } = await slice.ask(noticesList, {}, operator);
  return items.filter(({ state }) => state !== 'cleared').map(({ kind, subject }) => `${kind} ${subject}`);
};

describe('blindness', () => {
  it('to a language and a country pages after six hours, and is over with the first good answer', async () => {
    const one = await added('georgian-1', { language: 'ka', country: 'GE' });
    await added('georgian-2', { language: 'ka', country: 'AM' });
    await added('armenian', { language: 'hy', country: 'AM' });
    slice.clock.advance('6 h');
    await slice.db.work(`update source set last_good_at = $1 where language = 'hy'`, [slice.clock.now()]);
    await slice.runEvery('notices.blind');
    expect(await standing()).toEqual([]);
    slice.clock.advance('1 min');
    await slice.runEvery('notices.blind');
    expect((await standing()).toSorted()).toEqual(['blind_country GE', 'blind_language ka']);
    const { checks } = await slice.ask(ingestionStatus, {});
    expect(checks.find(({ name }) => name === 'blindness')).toMatchObject({
      ok: false,
      detail: 'no source answers: GE, ka',
    });
    expect(checks.find(({ name }) => name === 'notices')).toMatchObject({ ok: false, detail: '2 urgent, 0 others' });
    await slice.db.work('update source set last_good_at = $2 where id = $1', [one.id, slice.clock.now()]);
    await slice.runEvery('notices.blind');
    expect(await standing()).toEqual([]);
  });

  it('shows in the metrics how long the country is out of sight that is so longest, and names none', async () => {
    await added('counted-georgian', { language: 'ka', country: 'GE' });
    slice.clock.advance('2 h');
    await added('counted-armenian', { language: 'hy', country: 'AM' });
    await slice.runEvery('notices.count');
    const { text } = await slice.get(Metrics).render();
    expect(text).toMatch(/^lapwing_ingestion_source_good_age_seconds 7200$/m);
    expect(slice.log.errors).toEqual([]);
  });

  it('is not where nothing is read any more', async () => {
    await added('serbian', { language: 'sr' });
    slice.clock.advance('7 h');
    await slice.runEvery('notices.blind');
    expect(await standing()).toEqual(['blind_language sr']);
    await slice.db.work('update source set enabled = false');
    await slice.runEvery('notices.blind');
    expect(await standing()).toEqual([]);
  });
});

describe('reading itself', () => {
  it('is watched: sources nobody looks at are told of, each and all together', async () => {
    const critical = await added('forgotten', { cadenceSeconds: 300, critical: true });
    slice.clock.advance('9 min');
    await slice.runEvery('notices.late');
    expect(await standing()).toEqual([]);
    slice.clock.advance('2 min');
    await slice.runEvery('notices.late');
    expect((await standing()).toSorted()).toEqual(['reading_late all', `source_not_looked_at ${critical.id}`]);
    await slice.runEvery('sources.due');
    await slice.runTimers();
    await slice.runEvery('notices.late');
    expect(await standing()).toEqual([]);
  });

  it('tells of a source whose server asked to be left alone, as what it is', async () => {
    const source = await added('left-alone', { cadenceSeconds: 300 });
    slice.clock.advance('9 min');
    await slice.db.work(
      `update source set health = 'blocked', health_detail = 'Later.', health_since = $2, next_at = $3,
         health_because = '{"code": "put_off", "values": {}}' where id = $1`,
      [source.id, slice.clock.now(), new Date(slice.clock.now().getTime() + 7_200_000)],
    );
    slice.clock.advance('90 s');
    await slice.runEvery('notices.late');
    expect(await standing()).toEqual([`source_blocked ${source.id}`]);
  });

  it('does not take a long pause after failures for lateness', async () => {
    newsroom.broken.set('/pausing', 500);
    const source = await added('pausing', { cadenceSeconds: 300 });
    for (let look = 0; look < 8; look += 1) {
      await slice.db.work('update source set next_at = $2 where id = $1', [source.id, slice.clock.now()]);
      await slice.runEvery('sources.due');
      await slice.runTimers();
    }
    slice.clock.advance('3 h');
    await slice.runEvery('notices.late');
    expect(await standing()).toEqual([`source_failing ${source.id}`]);
  });
});

describe('the same trouble', () => {
  it('seen by two processes at once is one notice', async () => {
    const trouble = {
      kind: 'canary_missed',
      subject: 'all',
      urgency: 'page',
      detail: { code: 'missed', values: {} },
    } as const;
    const store = slice.get(NoticeStore);
    const steps = await Promise.all(
      Array.from({ length: 6 }, () => slice.database.inWork((tx) => store.raise(tx, trouble))),
    );
    expect(steps.toSorted()).toEqual(['known', 'known', 'known', 'known', 'known', 'new']);
    expect(await standing()).toEqual(['canary_missed all']);
  });
});
