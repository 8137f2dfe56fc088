import { sourcesAdd } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { LocalNewsroom } from '../testing/local-newsroom.js';
import { type Manner, StandInAuthority } from '../testing/stand-in-authority.js';
import { hashOfStatement, nextDay } from './day-statement.js';

let newsroom: LocalNewsroom;
let authority: StandInAuthority;
let slice: Slice;

beforeEach(async () => {
  newsroom = new LocalNewsroom();
  authority = new StandInAuthority(() => slice.clock.now());
  await Promise.all([newsroom.open(), authority.open()]);
  slice = await bootIngestion([newsroom.place], [], { timestampUrl: authority.url });
});
afterEach(async () => {
  await Promise.all([newsroom.close(), authority.close()]);
  await slice.close();
});

async function keep(slug: string): Promise<string> {
  const paragraphs = [`An exhibition of maps (${slug}) opened in the city museum on Sunday, and many came to see it.`];
  newsroom.publish(slug, { title: slug, paragraphs, published: '2026-03-10T09:00:00Z', language: 'en' });
  await slice.ask(sourcesAdd, { name: slug, url: newsroom.pageOf(slug), grade: 'B' }, actor('operator'));
  await slice.runTimers();
  const [row] = await slice.db.work<{ id: string }>('select id from document where url = $1', [newsroom.pageOf(slug)]);
  return row?.id ?? '';
}

interface Day {
  day: string;
  documents: number;
  statement: string;
}
const days = () =>
  slice.db.work<Day>(`select to_char(day, 'YYYY-MM-DD') as day, documents, statement from day_seal order by seq`);

interface Stamp {
  tries: number;
  failure: string | null;
  stamped: boolean;
}
const stamps = () =>
  slice.db.work<Stamp>('select tries, failure, stamped_at is not null as stamped from day_stamp order by day');

describe('sealing days', () => {
  it('waits until the day is over, and then makes a chain without gaps', async () => {
    await keep('maps');
    await slice.runEvery('days.seal');
    expect(await days()).toEqual([]);
    slice.clock.advance('50 h');
    await slice.runEvery('days.seal');
    await slice.runEvery('days.seal');
    const [first, second, ...more] = await days();
    expect([first?.day, first?.documents, second?.day, second?.documents, more]).toEqual([
      '2026-03-10',
      1,
      '2026-03-11',
      0,
      [],
    ]);
    expect(JSON.parse(second?.statement ?? '')).toMatchObject({
      seq: 2,
      previous: hashOfStatement(first?.statement ?? ''),
    });
  });

  it('puts a document that came late into the next day', async () => {
    await keep('maps');
    const late = await keep('late');
    const hide = `insert into day_seal (day, seq, documents, root, statement, signature, public_key, sealed_at)
      values ('2026-03-10', 1, 0, 'r', 's', 'x', 'k', now())`;
    await slice.db.work(hide);
    slice.clock.advance('36 h');
    await slice.runEvery('days.seal');
    const sealed = await slice.db.work<{ day: string }>(
      `select to_char(day, 'YYYY-MM-DD') as day from document_seal where document_id = $1`,
      [late],
    );
    expect(sealed).toEqual([{ day: '2026-03-11' }]);
  });

  it.each<[Manner, string]>([
    ['rejects', 'not_granted'],
    ['another_digest', 'other_imprint'],
    ['another_nonce', 'other_nonce'],
    ['no_nonce', 'other_nonce'],
    ['no_token', 'no_token'],
    ['rubbish', 'unreadable'],
    ['down', 'no_answer'],
  ])('asks again where the authority answers %s, and holds nothing up', async (manner, failure) => {
    await keep('maps');
    slice.clock.advance('24 h');
    authority.manner = manner;
    await slice.runEvery('days.seal');
    await slice.runEvery('days.stamp');
    await slice.runEvery('days.stamp');
    expect(await stamps()).toEqual([{ tries: 1, failure, stamped: false }]);
    authority.manner = 'well';
    slice.clock.advance('6 min');
    await slice.runEvery('days.stamp');
    await slice.runEvery('days.stamp');
    expect(await stamps()).toEqual([{ tries: 2, failure: null, stamped: true }]);
    expect(authority.asked).toBe(2);
  });

  it.each([
    [null, null, null],
    [null, '2026-03-10T11:00:00.000Z', null],
    [null, '2026-03-09T11:00:00.000Z', '2026-03-09'],
    ['2026-03-09', '2026-03-01T11:00:00.000Z', null],
    ['2026-02-27', null, '2026-02-28'],
  ])('after %s, with the oldest document of %s, comes %s', (last, oldest, day) => {
    expect(nextDay(last, oldest, '2026-03-10T12:00:00.000Z')).toBe(day);
  });
});
