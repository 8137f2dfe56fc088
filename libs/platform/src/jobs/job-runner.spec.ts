import { randomUUID } from 'node:crypto';
import type { DiscoveryService } from '@nestjs/core';
import { SystemClock } from '../clock.js';
import { Database } from '../database/database.js';
import { urlFor } from '../database/data-sources.js';
import { Wakeups } from '../database/wakeups.js';
import { eventually, testDatabase, type TestDatabase } from '../testing/index.js';
import { OnJob } from './decorators.js';
import { JobRunner } from './job-runner.js';
import { Jobs } from './jobs.js';
import { Wake } from './wake.js';

/** Work that goes on until the spec lets it end. */
class Slow {
  readonly begun: string[] = [];
  private readonly ends: (() => void)[] = [];

  @OnJob('page.fetch', { atOnce: 6, perLane: 2 })
  async fetch(subject: string): Promise<void> {
    this.begun.push(subject);
    await new Promise<void>((resolve) => this.ends.push(resolve));
  }

  @OnJob('note.send')
  async send(subject: string): Promise<void> {
    this.begun.push(subject);
  }

  finish(count: number): void {
    for (const end of this.ends.splice(0, count)) end();
  }
}

let db: TestDatabase;
let database: Database;
let wakeups: Wakeups;
let slow: Slow;
let runner: JobRunner;

function run(handlers: object): JobRunner {
  const wake = new Wake(database);
  const found = { getProviders: () => [{ instance: handlers }], getControllers: () => [] };
  wake.discover(found as unknown as DiscoveryService);
  const url = urlFor(db.url, 'matching_work', db.passwords.work);
  return new JobRunner({ service: 'matching', url, database, wakeups, wake, clock: new SystemClock() });
}

async function set(name: string, count: number, lane: string | null): Promise<void> {
  const due = new Date();
  await database.inWork(async (tx) => {
    for (let at = 0; at < count; at += 1) await new Jobs().at(tx, name, `${lane}-${at}`, due, lane);
  });
}

beforeEach(async () => {
  db = await testDatabase('matching', []);
  database = new Database('matching', db.api, db.work);
  wakeups = new Wakeups(db.adminUrl);
  await wakeups.start();
  slow = new Slow();
  runner = run(slow);
  await runner.start();
});
afterEach(async () => {
  const stopped = runner.stop();
  const ending = setInterval(() => slow.finish(100), 10);
  await stopped;
  clearInterval(ending);
  await wakeups.stop();
  await db.drop();
});

describe('a flood of work in one lane', () => {
  it('holds up neither another lane nor another name, and goes on as places become free', async () => {
    await set('page.fetch', 40, 'flood');
    await eventually(() => expect(slow.begun).toHaveLength(2));
    await set('page.fetch', 1, 'fresh');
    await set('note.send', 1, 'note');
    await eventually(() => expect(slow.begun).toEqual(expect.arrayContaining(['fresh-0', 'note-0'])));
    expect(slow.begun.filter((subject) => subject.startsWith('flood'))).toHaveLength(2);
    slow.finish(1);
    await eventually(() => expect(slow.begun.filter((subject) => subject.startsWith('flood'))).toHaveLength(3));
  });
});

describe('a job whose process was killed', () => {
  it('is taken up again within ten seconds', async () => {
    await database.inWork((tx) => new Jobs().at(tx, 'note.send', 'left', new Date(Date.now() + 3_600_000)));
    const [timer] = await eventually(async () => {
      const rows = await db.work.query<{ id: string }[]>('select id from timer where handed_at is not null');
      expect(rows).toHaveLength(1);
      return rows;
    });
    await runner.stop();
    // What a killed worker leaves behind: a job that is active and locked for the time of a lock from now.
    await db.owner.query(
      `update matching_jobs.job set state = 'active', lock_token = $2, locked_until_ms = $3 where id = $1`,
      [timer?.id, randomUUID(), Date.now() + 5_000],
    );
    await db.work.query('update timer set due_at = now()');
    const killed = Date.now();
    runner = run(slow);
    await runner.start();
    await eventually(() => expect(slow.begun).toEqual(['left']), 15_000);
    expect(Date.now() - killed).toBeLessThan(10_000);
  }, 30_000);
});
