import { sourcesAdd, sourcesChange, sourcesList, type SourceView } from '@lapwing/contracts';
import type { PollResult } from '@lapwing/domain';
import type { Slice } from '@lapwing/bus/testing';
import { actor, bootIngestion } from '../testing/ingestion.js';
import { LookStore } from './look.store.js';
import { SourceRow } from './source.row.js';

const operator = actor('operator');
let slice: Slice;

beforeAll(async () => {
  slice = await bootIngestion([]);
});
afterAll(() => slice.close());

const FAILED: PollResult = {
  is: 'failed',
  status: 500,
  detail: 'The server answers 500.',
  code: null,
  retryAfter: null,
};
const NEWS: PollResult = { is: 'read', entries: 3, fresh: 1, everySeconds: null };

async function added(more: object = {}): Promise<string> {
  const name = `source ${Math.random()}`;
  const entry = { name, url: `https://news.example/${Math.random()}`, cadenceSeconds: 300, ...more };
  const source = await slice.ask(sourcesAdd, entry, operator);
  await slice.db.work('delete from timer');
  return source.id;
}

const rowOf = (id: string) => slice.database.inWork((tx) => tx.findOneByOrFail(SourceRow, { id }));

async function looked(asked: SourceRow, result: PollResult): Promise<void> {
  const look =
    result.is === 'failed'
      ? ({ ...result, retryAfter: null } as const)
      : ({ is: 'read', entries: [], seen: { etag: null, lastModified: null, sha256: null } } as const);
  await slice.database.inWork((tx) => slice.get(LookStore).looked(tx, asked, result, look));
}

async function seen(id: string): Promise<SourceView> {
  const found = (await slice.ask(sourcesList, {}, operator)).items.find((item) => item.id === id);
  if (found === undefined) throw new Error('no such source');
  return found;
}

describe('the outcome of a look', () => {
  it('is counted though two processes had the source in hand at once', async () => {
    const id = await added();
    const asked = await rowOf(id);
    await Promise.all([1, 2, 3, 4].map(() => looked(asked, FAILED)));
    expect((await rowOf(id)).failures).toBe(4);
  });

  it('does not wake a source that was disabled meanwhile', async () => {
    const id = await added();
    const asked = await rowOf(id);
    await slice.ask(sourcesChange, { ...(await seen(id)), enabled: false }, operator);
    await looked(asked, NEWS);
    expect(await seen(id)).toMatchObject({ health: 'disabled', lastNewAt: null });
  });

  it('says nothing of the place a source was moved to meanwhile', async () => {
    const id = await added();
    const asked = await rowOf(id);
    await slice.ask(sourcesChange, { ...(await seen(id)), url: 'https://moved.example/feed' }, operator);
    await looked(asked, FAILED);
    expect(await seen(id)).toMatchObject({ health: 'new', healthDetail: null });
  });
});

describe('a source', () => {
  it('is looked at less often while it is quiet, and in its cadence again with the first news', async () => {
    const id = await added({ slowestSeconds: 1200 });
    const intervals: (number | null)[] = [];
    for (const result of [NEWS, ...Array.from({ length: 5 }, (): PollResult => ({ is: 'unchanged' })), NEWS]) {
      slice.clock.advance('5 min');
      await looked(await rowOf(id), result);
      intervals.push((await seen(id)).intervalSeconds);
    }
    expect(intervals).toEqual([300, 450, 675, 1013, 1200, 1200, 300]);
  });

  it('teaches its rhythm, and is called silent when it is quieter than that', async () => {
    const id = await added();
    for (let hours = 0; hours < 24 * 8; hours += 4) {
      slice.clock.advance('4 h');
      await looked(await rowOf(id), NEWS);
    }
    expect((await seen(id)).learntSeconds).toBe(4 * 3600);
    slice.clock.advance('8 h');
    await looked(await rowOf(id), { is: 'unchanged' });
    expect((await seen(id)).health).toBe('unchanged');
    slice.clock.advance('5 min');
    await looked(await rowOf(id), { is: 'unchanged' });
    expect(await seen(id)).toMatchObject({
      health: 'silent',
      healthBecause: { code: 'quiet_unlike', values: { usual: 14_400 } },
    });
  });

  it('that is told to wait is not asked before', async () => {
    const id = await added({ critical: true });
    await looked(await rowOf(id), { ...FAILED, status: 429, retryAfter: 7200 });
    const { nextAt } = await seen(id);
    expect((Date.parse(nextAt ?? '') - slice.clock.now().getTime()) / 1000).toBe(7200);
  });
});
