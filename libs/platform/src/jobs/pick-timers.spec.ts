import { testDatabase, type TestDatabase } from '../testing/index.js';
import { Jobs } from './jobs.js';
import { pickCrowded, pickFree } from './pick-timers.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const CROWD = { name: 'document.read', atOnce: 5, perLane: 3 };
let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase('matching', []);
});
beforeEach(async () => {
  await db.work.query('delete from timer');
});
afterAll(async () => {
  await db.drop();
});

async function set(lane: string | null, count: number, more: { name?: string; minutes?: number } = {}): Promise<void> {
  const { name = CROWD.name, minutes = -10 } = more;
  const due = new Date(NOW.getTime() + minutes * 60_000);
  await db.work.transaction(async (tx) => {
    for (let at = 0; at < count; at += 1) await new Jobs().at(tx, name, `${lane}-${at}`, due, lane);
  });
}

/** The subjects that are handed over next. */
async function handOver(): Promise<string[]> {
  return db.work.transaction(async (tx) => {
    const picked = await pickCrowded(tx, [CROWD], NOW);
    const ids = picked.map((row) => row.id);
    await tx.query('update timer set handed_at = now() where id = any($1)', [ids]);
    const rows = await tx.query<{ id: string; subject: string }[]>('select id, subject from timer');
    return ids.map((id) => rows.find((row) => row.id === id)?.subject ?? '');
  });
}

const finish = (subject: string) => db.work.query('delete from timer where subject = $1', [subject]);

describe('timers of a crowd', () => {
  it('of one lane leave places free for others', async () => {
    await set('flood', 500);
    expect(await handOver()).toEqual(['flood-0', 'flood-1', 'flood-2']);
    await set('fresh', 1, { minutes: 0 });
    expect(await handOver()).toEqual(['fresh-0']);
    expect(await handOver()).toEqual([]);
  });

  it('of a lane with little to do come before the rest of those that have waited long', async () => {
    for (const lane of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await set(lane, 50);
    const first = await handOver();
    expect(new Set(first.map((subject) => subject.charAt(0))).size).toBe(5);
    await set('fresh', 1, { minutes: 0 });
    await finish(first[0] ?? '');
    expect(await handOver()).toEqual(['fresh-0']);
  });

  it('give their place to the next one when they are done', async () => {
    await set('flood', 5);
    await handOver();
    await finish('flood-1');
    expect(await handOver()).toEqual(['flood-3']);
  });

  it('that are not due yet take no place', async () => {
    await set('flood', 2, { minutes: 1 });
    expect(await handOver()).toEqual([]);
  });

  it('that have been under way for more than a minute hold nobody up', async () => {
    await set('flood', 6);
    await handOver();
    await db.work.query(`update timer set handed_at = handed_at - interval '61 seconds' where handed_at is not null`);
    expect(await handOver()).toEqual(['flood-3', 'flood-4', 'flood-5']);
  });

  it('leave timers of other names alone, due or not', async () => {
    await set('flood', 500);
    await set(null, 1, { name: 'note.due', minutes: 60 });
    const free = await db.work.transaction((tx) => pickFree(tx, [CROWD.name], 10));
    expect(free.map((row) => row.name)).toEqual(['note.due']);
  });
});
