import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, CONFIG, Database, Every, Jobs } from '@lapwing/platform';
import { LinkStore } from '../acknowledge/link.store.js';
import type { NotificationConfig } from '../config.js';
import { AttemptStore } from '../send-messages/attempt.store.js';
import { SendTimer } from '../send-messages/send.timer.js';
import { DutyStore } from './duty.store.js';

/** How late a timer may be before it is made again from its row. */
const LATE_MS = 10_000;
/** Beyond the channel's own timeout, how long a claimed attempt may go without an outcome. */
const SLACK_MS = 30_000;

/** What the sweeper works with beside rows. */
@Injectable()
export class SweepTools {
  constructor(
    readonly clock: Clock,
    readonly jobs: Jobs,
    readonly database: Database,
    @Inject(CONFIG) readonly config: NotificationConfig,
  ) {}
}

/**
 * Makes timers again from the rows they came from, so that losing the queue loses no ring. Its first run after a start
 * counts what earlier processes left unfinished as unknown.
 */
@Injectable()
export class SweepTimer {
  private started = false;

  constructor(
    private readonly duties: DutyStore,
    private readonly attempts: AttemptStore,
    private readonly links: LinkStore,
    private readonly sends: SendTimer,
    private readonly tools: SweepTools,
  ) {}

  @Every('duties.sweep', 10_000)
  async sweep(): Promise<void> {
    const { clock, config, database } = this.tools;
    const now = clock.now();
    const claimedBefore = new Date(now.getTime() - config.sendTimeoutMs - SLACK_MS);
    await database.inWork(async (tx) => {
      await this.sends.recover(tx, claimedBefore, !this.started);
      await this.remakeTimers(tx, now);
      await this.links.sweep(tx);
    });
    this.started = true;
  }

  private async remakeTimers(tx: EntityManager, now: Date): Promise<void> {
    const late = new Date(now.getTime() - LATE_MS);
    const { jobs } = this.tools;
    for (const duty of await this.duties.due(tx, late)) await jobs.at(tx, 'duty.due', duty.id, now);
    for (const attempt of await this.attempts.forgotten(tx, late)) await jobs.at(tx, 'attempt.send', attempt.id, now);
    for (const attempt of await this.attempts.rested(tx, late)) await jobs.at(tx, 'attempt.again', attempt.id, now);
  }
}
