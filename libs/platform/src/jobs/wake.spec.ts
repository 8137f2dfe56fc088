import type { DiscoveryService } from '@nestjs/core';
import { Failure } from '@lapwing/contracts';
import { Database } from '../database/database.js';
import { CollectedLog, testDatabase, type TestDatabase } from '../testing/index.js';
import { OnJob } from './decorators.js';
import { Wake } from './wake.js';

/** Work that goes wrong in one way or another. */
class Broken {
  @OnJob('page.read')
  async read(subject: string): Promise<void> {
    if (subject === 'waits') throw new Failure('unavailable', { retry: 'later' });
    throw new Error('a bug');
  }
}

let db: TestDatabase;
let wake: Wake;
const log = CollectedLog.install();

beforeAll(async () => {
  db = await testDatabase('matching', []);
  wake = new Wake(new Database('matching', db.api, db.work));
  const found = { getProviders: () => [{ instance: new Broken() }], getControllers: () => [] };
  wake.discover(found as unknown as DiscoveryService);
});
afterAll(() => db.drop());

/** How a timer stands after it was woken that met its first bug so long ago; null met none. */
async function woken(
  subject: string,
  since: string | null,
): Promise<{ ended: boolean; cause: string | null } | undefined> {
  const [timer] = await db.work.query<{ id: string }[]>(
    `insert into timer (name, subject, due_at, broke_at)
     values ('page.read', $1, clock_timestamp() - interval '9 days', now() - $2::interval) returning id`,
    [subject, since],
  );
  await wake.timer(timer?.id ?? '').catch(() => undefined);
  const [row] = await db.work.query<{ ended: boolean; cause: string | null }[]>(
    'select failed_at is not null as ended, cause from timer where id = $1',
    [timer?.id],
  );
  return row;
}

describe('a timer whose work has a bug', () => {
  it('is tried again for a day, and then ends and says so', async () => {
    expect(await woken('breaks', null)).toEqual({ ended: false, cause: null });
    expect(await woken('breaks', '23 hours')).toEqual({ ended: false, cause: null });
    expect(log.errors).toEqual([]);
    expect(await woken('breaks', '25 hours')).toEqual({ ended: true, cause: 'bug' });
    expect(log.errors.splice(0)).toEqual(['a timer has not succeeded for a day: a bug']);
  });

  it('does not end where time may heal it, however long that takes', async () => {
    expect(await woken('waits', '9 days')).toEqual({ ended: false, cause: null });
  });
});
