import { sourcesAdd } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { SourceSchedule } from './source-schedule.js';

const operator = actor('operator');
let slice: Slice;

beforeEach(async () => {
  slice = await bootIngestion([]);
});
afterEach(() => slice.close());

/** Adds sources of one server; all are due now. */
async function add(server: string, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const url = `https://${server}/feed-${n}.xml`;
    await slice.ask(sourcesAdd, { name: `${server} ${n}`, url }, operator);
  }
  await slice.db.work(`delete from timer where name = 'source.poll'`);
  await slice.db.work('update source set next_at = $1', [slice.clock.now()]);
}

const claim = () => slice.database.inWork((tx) => slice.get(SourceSchedule).lookAtDue(tx));
const waiting = () =>
  slice.db.work<{ subject: string; lane: string }>(`select subject, lane from timer where name = 'source.poll'`);

describe('the schedule of sources', () => {
  it('lets two processes that look at the same instant share the work, and no source is looked at twice', async () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') await add(`${letter}.example`, 1);
    const claims = await Promise.all([claim(), claim(), claim(), claim()]);
    expect(claims.reduce((sum, one) => sum + one, 0)).toBe(26);
    const subjects = (await waiting()).map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(26);
    expect(subjects).toHaveLength(26);
  });

  it('asks one server for one source at a time, the longest overdue first', async () => {
    await add('slow.example', 5);
    await add('quick.example', 1);
    await slice.db.work(
      `update source set next_at = next_at - interval '1 minute' where url = 'https://slow.example/feed-3.xml'`,
    );
    expect(await claim()).toBe(2);
    const urls = await slice.db.work<{ url: string }>(
      `select url from source where id::text in (select subject from timer where name = 'source.poll') order by url`,
    );
    expect(urls.map(({ url }) => url)).toEqual(['https://quick.example/feed-0.xml', 'https://slow.example/feed-3.xml']);
    expect(await claim()).toBe(0);
    await slice.db.work(`delete from timer where name = 'source.poll'`);
    expect(await claim()).toBe(1);
  });

  it('gives a critical source the first turn of its server', async () => {
    await add('busy.example', 3);
    await slice.db.work(`update source set critical = true where url = 'https://busy.example/feed-2.xml'`);
    await slice.db.work(
      `update source set next_at = next_at - interval '1 hour' where url = 'https://busy.example/feed-0.xml'`,
    );
    await claim();
    const [first] = await waiting();
    const [source] = await slice.db.work<{ url: string }>('select url from source where id = $1', [first?.subject]);
    expect(source?.url).toBe('https://busy.example/feed-2.xml');
  });

  it('makes one look of many wishes within a second', async () => {
    await add('pushed.example', 1);
    const [source] = await slice.db.work<{ id: string }>('select id from source');
    for (let n = 0; n < 20; n += 1) {
      await slice.database.inWork((tx) => slice.get(SourceSchedule).lookNow(tx, source?.id ?? ''));
    }
    expect(await waiting()).toHaveLength(1);
  });

  it('hears a wish with a look that begins after it, also while another is under way', async () => {
    await add('pushed.example', 1);
    const [source] = await slice.db.work<{ id: string }>('select id from source');
    const wish = () => slice.database.inWork((tx) => slice.get(SourceSchedule).lookNow(tx, source?.id ?? ''));
    await wish();
    slice.clock.advance('300 ms');
    await wish();
    const due = await slice.db.work<{ due_at: Date }>(
      `select due_at from timer where name = 'source.poll' order by due_at`,
    );
    expect(due).toHaveLength(2);
    expect(due[1]?.due_at.getTime()).toBeGreaterThanOrEqual(slice.clock.now().getTime());
  });

  it('remembers since when a look was due', async () => {
    await add('late.example', 1);
    slice.clock.advance('7 s');
    await claim();
    const [source] = await slice.db.work<{ due_at: Date }>('select due_at from source');
    expect(slice.clock.now().getTime() - (source?.due_at.getTime() ?? 0)).toBe(7_000);
  });

  it('takes up a look again that nobody finished', async () => {
    await add('lost.example', 1);
    await claim();
    await slice.db.work(`delete from timer where name = 'source.poll'`);
    expect(await claim()).toBe(0);
    slice.clock.advance('61 s');
    expect(await claim()).toBe(1);
  });
});
