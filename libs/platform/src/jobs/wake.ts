import { Logger } from '@nestjs/common';
import type { DiscoveryService } from '@nestjs/core';
import { Failure } from '@lapwing/contracts';
import type { Database } from '../database/database.js';
import { type Crowd, wakingsOf, type Waking } from './decorators.js';

/** Notes a bug; one that has lasted for a day will not go away by itself. */
const STUBBORN = `broke_at < now() - interval '1 day'`;
const BROKE = `
  update timer set broke_at = coalesce(broke_at, now()), failed_at = case when ${STUBBORN} then now() end,
    cause = case when ${STUBBORN} then 'bug' end
  where id = $1 and failed_at is null returning name, failed_at is not null as ended`;

type Bound = Waking & { call: (...args: unknown[]) => Promise<void> };

/** The one door through which timers and periodic work reach their methods. */
export class Wake {
  private readonly log = new Logger('jobs');
  private readonly bound = new Map<string, Bound>();
  private readonly running = new Set<string>();

  constructor(private readonly database: Database) {}

  /** Finds every decorated method among the instances of the application; a name has one handler. */
  discover(discovery: DiscoveryService): void {
    for (const wrapper of [...discovery.getProviders(), ...discovery.getControllers()]) {
      const instance: unknown = wrapper.isNotMetatype ? null : wrapper.instance;
      if (instance === null || typeof instance !== 'object') continue;
      for (const waking of wakingsOf(instance)) this.bind(instance, waking);
    }
  }

  /** Names and periods of all periodic work. */
  periodic(): { name: string; everyMs: number }[] {
    return [...this.bound.values()].flatMap((entry) =>
      entry.kind === 'every' ? [{ name: entry.name, everyMs: entry.everyMs }] : [],
    );
  }

  /** The names whose timers wait their turn by lanes. */
  crowds(): (Crowd & { name: string })[] {
    return [...this.bound.values()].flatMap((entry) =>
      entry.kind === 'job' && entry.crowd !== null ? [{ name: entry.name, ...entry.crowd }] : [],
    );
  }

  /**
   * Wakes the handler of one timer row; a row that is gone is silent. Failures that no retry can help end the timer, and so
   * does a bug that has met every retry of a day.
   */
  async timer(timerId: string): Promise<void> {
    try {
      await this.fire(timerId);
    } catch (error) {
      if (!(error instanceof Failure)) return this.bug(timerId, error);
      if (error.retry !== 'never') throw error;
      this.log.error('a timer cannot succeed', error, { timer: timerId });
      await this.database.inWork((tx) =>
        tx.query('update timer set failed_at = now(), cause = $2 where id = $1', [timerId, error.code]),
      );
    }
  }

  /** Runs periodic work by name, unless it is still running. */
  async periodically(name: string): Promise<void> {
    const entry = this.bound.get(name);
    if (entry?.kind !== 'every' || this.running.has(name)) return;
    this.running.add(name);
    try {
      await entry.call();
    } finally {
      this.running.delete(name);
    }
  }

  private async bug(timerId: string, error: unknown): Promise<void> {
    const [[timer]] = await this.database.inWork((tx) =>
      tx.query<[{ name: string; ended: boolean }[], number]>(BROKE, [timerId]),
    );
    if (timer?.ended !== true) throw error;
    this.log.error('a timer has not succeeded for a day', error, { timer: timerId, name: timer.name });
  }

  private async fire(timerId: string): Promise<void> {
    const job = await this.database.inWork(async (tx) => {
      const [row] = await tx.query<{ name: string; subject: string }[]>(
        'select name, subject from timer where id = $1 and failed_at is null for update',
        [timerId],
      );
      if (row === undefined) return null;
      const entry = this.bound.get(row.name);
      if (entry === undefined) throw new Error(`Nothing handles timers named ${row.name}.`);
      if (entry.kind !== 'timer') return { entry, subject: row.subject };
      await entry.call(row.subject, tx);
      await tx.query('delete from timer where id = $1', [timerId]);
      return null;
    });
    if (job === null) return;
    await job.entry.call(job.subject);
    await this.database.inWork((tx) => tx.query('delete from timer where id = $1', [timerId]));
  }

  private bind(instance: object, waking: Waking): void {
    if (this.bound.has(waking.name)) throw new Error(`Two methods handle ${waking.name}.`);
    const method: unknown = Reflect.get(instance, waking.method);
    if (typeof method !== 'function') throw new Error(`${waking.method} is no method.`);
    const call = async (...args: unknown[]): Promise<void> => {
      await Reflect.apply(method, instance, args);
    };
    this.bound.set(waking.name, { ...waking, call });
  }
}
