import { Logger } from '@nestjs/common';
import { createPostgresBackend, Queue, Worker, type Job } from 'bullmq';
import type { Service } from '@lapwing/contracts';
import type { Clock } from '../clock.js';
import type { Database } from '../database/database.js';
import type { Wakeups } from '../database/wakeups.js';
import { Pump } from '../pump.js';
import { pickCrowded, pickFree } from './pick-timers.js';
import type { Wake } from './wake.js';

const HAND_OVER_EVERY_MS = 5_000;
const HAND_OVER_BATCH = 500;
/** Jobs under way besides those of crowds. */
const AT_ONCE = 4;
/**
 * A killed process leaves its jobs locked; another one finds them within the lock and two looks. A live process renews
 * its locks at half their time.
 */
const WATCH = { lockDuration: 5_000, stalledInterval: 2_000, maxStalledCount: 20 } as const;
const RETRIES = { attempts: 8, backoff: { type: 'exponential', delay: 1_000 } } as const;

export interface JobRunnerParts {
  service: Service;
  /** postgres URL of the work role. */
  url: string;
  database: Database;
  wakeups: Wakeups;
  wake: Wake;
  clock: Clock;
}

/**
 * Hands timer rows to one BullMQ queue and lets one worker wake them. The rows are the record: a lost queue is
 * refilled from them, and a job whose row is gone does nothing.
 */
export class JobRunner {
  private readonly log = new Logger('jobs');
  private readonly queue: ReturnType<typeof openQueue>;
  private readonly worker: ReturnType<typeof openWorker>;
  private readonly pump: Pump;
  private stopListening: () => void = () => undefined;

  constructor(private readonly parts: JobRunnerParts) {
    const report = (error: Error) => this.log.warn('the queue has trouble', error);
    this.queue = openQueue(parts);
    this.worker = openWorker(parts, (job) => this.work(job));
    this.pump = new Pump(
      () => this.handOver(),
      HAND_OVER_EVERY_MS,
      (error) => this.log.warn('timers wait; trying again', error instanceof Error ? error : { error }),
    );
    this.queue.on('error', report);
    this.worker.on('error', report);
    // Whoever is done gives its place to the next one of its crowd.
    this.worker.on('completed', () => this.pump.nudge());
    this.worker.on('failed', (job, error) => this.log.warn('a job failed', error, { job: job?.name ?? null }));
  }

  /** Refills the queue from the rows, sets up periodic work and starts waking. */
  async start(): Promise<void> {
    await this.queue.waitUntilReady();
    await this.schedule();
    await this.parts.database.inWork((tx) => tx.query('update timer set handed_at = null where failed_at is null'));
    this.stopListening = this.parts.wakeups.on(`${this.parts.service}_timer`, () => this.pump.nudge());
    this.pump.start();
    void this.worker.run().catch((error: unknown) => this.log.error('the worker stopped', { error }));
  }

  async stop(): Promise<void> {
    this.stopListening();
    await this.pump.stop();
    await this.worker.close();
    await this.queue.close();
  }

  /** Null when the queue answers. */
  async reachable(): Promise<string | null> {
    await this.queue.getWaitingCount();
    return null;
  }

  private async schedule(): Promise<void> {
    const wanted = this.parts.wake.periodic();
    for (const stale of await this.queue.getJobSchedulers()) {
      if (!wanted.some((entry) => entry.name === stale.key)) await this.queue.removeJobScheduler(stale.key);
    }
    for (const { name, everyMs } of wanted) {
      await this.queue.upsertJobScheduler(
        name,
        { every: everyMs },
        { name, data: {}, opts: { removeOnComplete: true, removeOnFail: true } },
      );
    }
  }

  private async work(job: Job<{ timer?: string }>): Promise<void> {
    const { timer } = job.data;
    await (timer === undefined ? this.parts.wake.periodically(job.name) : this.parts.wake.timer(timer));
  }

  private async handOver(): Promise<boolean> {
    return this.parts.database.inWork(async (tx) => {
      const crowds = this.parts.wake.crowds();
      const names = crowds.map((crowd) => crowd.name);
      const now = this.parts.clock.now();
      const free = await pickFree(tx, names, HAND_OVER_BATCH);
      const rows = [...free, ...(await pickCrowded(tx, crowds, now))];
      if (rows.length === 0) return false;
      await this.queue.addBulk(
        rows.map((row) => ({
          name: row.name,
          data: { timer: row.id },
          opts: {
            ...RETRIES,
            jobId: row.id,
            delay: Math.max(0, row.due_at.getTime() - now.getTime()),
            removeOnComplete: true,
            removeOnFail: true,
          },
        })),
      );
      await tx.query('update timer set handed_at = now() where id = any($1)', [rows.map((row) => row.id)]);
      return free.length === HAND_OVER_BATCH;
    });
  }
}

function connectionOf({ url, service }: JobRunnerParts, max: number) {
  return { connectionString: url, schema: `${service}_jobs`, migrate: false, max };
}

function openQueue(parts: JobRunnerParts) {
  return new Queue(parts.service, { connection: connectionOf(parts, 1) }, createPostgresBackend);
}

function openWorker(parts: JobRunnerParts, work: (job: Job<{ timer?: string }>) => Promise<void>) {
  const concurrency = parts.wake.crowds().reduce((sum, crowd) => sum + crowd.atOnce, AT_ONCE);
  const options = { connection: connectionOf(parts, 2), concurrency, autorun: false, ...WATCH };
  return new Worker(parts.service, (job: Job<{ timer?: string }>) => work(job), options, createPostgresBackend);
}
