import { Injectable, Module } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Failure } from '@lapwing/contracts';
import {
  Database,
  Every,
  Jobs,
  OnJob,
  OnTimer,
  serviceConfig,
  startService,
  type RunningService,
} from '@lapwing/platform';
import { CollectedLog, eventually, testDatabase, type TestDatabase } from '@lapwing/platform/testing';
import { RosterModule, rosterMigrations } from '../testing/roster.fixture.js';
import { TestNats } from '../testing/test-nats.js';
import { assemble } from './transport.js';

const woken: string[] = [];
const subject = '0190a000-0000-7000-8000-000000000001';
let theJobs: { jobs: Jobs; database: Database } | null = null;
let troubles = 0;
let bootstraps = 0;

@Injectable()
class Timers {
  constructor(jobs: Jobs, database: Database) {
    theJobs = { jobs, database };
  }

  onApplicationBootstrap(): void {
    bootstraps += 1;
  }

  @OnTimer('note.due')
  async due(id: string, tx: EntityManager): Promise<void> {
    await tx.query('select 1');
    woken.push(`note.due ${id}`);
  }

  @OnJob('note.send')
  async send(id: string): Promise<void> {
    troubles += 1;
    if (troubles === 1) throw new Failure('unavailable');
    woken.push(`note.send ${id}`);
  }

  @OnTimer('note.hopeless')
  async hopeless(): Promise<void> {
    throw new Failure('conflict');
  }

  @Every('note.beat', 200)
  async beat(): Promise<void> {
    woken.push('beat');
  }
}

@Module({ imports: [RosterModule], providers: [Timers] })
class MatchingModule {}

describe('a running service', () => {
  let db: TestDatabase;
  let nats: TestNats;
  let running: RunningService;
  let log: CollectedLog;

  const start = () => {
    const config = serviceConfig.extend({ greeting: z.string().default('hello') }).parse({
      databaseUrl: db.url,
      databaseApiPassword: db.passwords.api,
      databaseWorkPassword: db.passwords.work,
      natsUrl: nats.url,
      natsSeed: nats.seeds.matching,
    });
    const definition = {
      name: 'matching' as const,
      config: serviceConfig,
      module: MatchingModule,
      rows: [],
      transport: (kit: Parameters<typeof assemble>[0]) =>
        assemble(kit, { relayMs: 200, sweepMs: 200, reviewMs: 200 }, 'part'),
    };
    return startService(definition, config, log);
  };
  const look = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${running.healthPort}${path}`);
    return { status: response.status, text: await response.text() };
  };
  const set = (name: string, when: Date, rollBack = false) => {
    if (theJobs === null) throw new Error('The service has not started.');
    const { jobs, database } = theJobs;
    return database.inWork(async (tx) => {
      await jobs.at(tx, name, subject, when);
      if (rollBack) throw new Error('rolled back');
    });
  };
  const timers = () =>
    db.work.query<{ name: string; failed: boolean }[]>('select name, failed_at is not null as failed from timer');

  beforeAll(async () => {
    log = CollectedLog.install();
    db = await testDatabase('matching', rosterMigrations);
    nats = await TestNats.start();
    running = await start();
  });
  afterAll(async () => {
    await running.stop();
    await nats.stop();
    await db.drop();
  });

  it('begins once, so that what listens at its start does not listen twice', () => {
    expect(bootstraps).toBe(1);
  });

  it('says that it lives and is ready, and shows its metrics', async () => {
    expect((await look('/health/live')).status).toBe(200);
    const ready = await look('/health/ready');
    expect(JSON.parse(ready.text)).toMatchObject({
      ready: true,
      checks: expect.arrayContaining(
        ['started', 'database', 'jobs', 'nats'].map((name) => ({ name, ok: true, because: null })),
      ),
    });
    expect((await look('/metrics')).text).toContain('lapwing_matching_process_cpu_seconds_total');
  });

  it('wakes a timer that is due and forgets it', async () => {
    await set('note.due', new Date());
    await eventually(() => expect(woken).toContain(`note.due ${subject}`));
    await eventually(async () => expect(await timers()).toEqual([]));
  });

  it('does not wake a timer whose transaction was rolled back', async () => {
    const before = woken.filter((entry) => entry.startsWith('note.due')).length;
    await expect(set('note.due', new Date(), true)).rejects.toThrow('rolled back');
    await set('note.send', new Date());
    await eventually(() => expect(woken).toContain(`note.send ${subject}`));
    expect(woken.filter((entry) => entry.startsWith('note.due'))).toHaveLength(before);
  });

  it('tries a job again after a failure that passes', () => {
    expect(troubles).toBe(2);
  });

  it('marks a timer that can never succeed instead of trying for ever', async () => {
    await set('note.hopeless', new Date());
    await eventually(async () => expect(await timers()).toEqual([{ name: 'note.hopeless', failed: true }]));
    await db.work.query('delete from timer');
  });

  it('runs periodic work', async () => {
    const beats = woken.filter((entry) => entry === 'beat').length;
    await eventually(() => expect(woken.filter((entry) => entry === 'beat').length).toBeGreaterThan(beats + 1));
  });

  it('stays within twelve database connections', async () => {
    const [row] = await db.owner.query<{ n: number }[]>(
      `select count(*)::int as n from pg_stat_activity
       where datname = current_database() and usename in ('matching_api', 'matching_work')`,
    );
    expect(row?.n).toBeLessThanOrEqual(12);
  });

  it('keeps waiting timers over a restart, even when the queue itself was lost', async () => {
    woken.length = 0;
    await set('note.due', new Date(Date.now() + 1_500));
    await eventually(async () =>
      expect(await db.owner.query('select from timer where handed_at is not null')).toHaveLength(1),
    );
    await running.stop();
    await db.owner.query('delete from matching_jobs.job');
    running = await start();
    await eventually(() => expect(woken).toContain(`note.due ${subject}`));
  });

  it('logged no error but the hopeless timer', () => {
    expect(log.errors).toEqual([expect.stringContaining('a timer cannot succeed')]);
  });
});
