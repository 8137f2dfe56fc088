import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, Database, Every, Jobs, Metrics } from '@lapwing/platform';
import { LinkStore } from '../acknowledge/link.store.js';
import { EarlyWordStore } from '../hear-replies/early-word.store.js';
import { SendTimer } from '../send-messages/send.timer.js';
import { DutyStore } from './duty.store.js';

/** How late a timer may be before it is made again from its row. */
const LATE_MS = 10_000;
/** A last ring so far ahead means that the clock was set back. */
const JUMP_MS = 5_000;
/** After this long without a word of its process, an attempt is believed to have lost it. */
const GONE_MS = 15_000;

/** What the sweeper works with beside rows. */
@Injectable()
export class SweepTools {
  constructor(
    readonly clock: Clock,
    readonly jobs: Jobs,
    readonly database: Database,
    readonly words: EarlyWordStore,
    readonly metrics: Metrics,
  ) {}
}

/**
 * Makes timers again from the rows they came from, so that losing the queue loses no ring, and finds the attempts that
 * processes which are gone have left unfinished.
 */
@Injectable()
export class SweepTimer {
  constructor(
    private readonly duties: DutyStore,
    private readonly links: LinkStore,
    private readonly sends: SendTimer,
    private readonly tools: SweepTools,
  ) {}

  @Every('duties.sweep', 10_000)
  async sweep(): Promise<void> {
    const { clock, database } = this.tools;
    const now = clock.now();
    await this.sends.recover(new Date(now.getTime() - GONE_MS));
    await database.inWork(async (tx) => {
      await this.remakeTimers(tx, now);
      await this.links.sweep(tx);
      await this.tools.words.sweep(tx);
    });
  }

  private async remakeTimers(tx: EntityManager, now: Date): Promise<void> {
    const late = new Date(now.getTime() - LATE_MS);
    const { jobs } = this.tools;
    const due = await this.duties.due(tx, late);
    const jumped = await this.duties.fromTheFuture(tx, new Date(now.getTime() + JUMP_MS));
    const timers = [...due, ...jumped].map(({ id }) => ({ subject: id, when: now, lane: null }));
    await jobs.atAll(tx, 'duty.due', timers);
    const gauge = this.tools.metrics.gauge('duties_nobody_has', 'Duties that ring and nobody has.', ['urgency']);
    const counts = new Map((await this.duties.nobodyHas(tx)).map(({ urgency, count }) => [urgency, count]));
    for (const urgency of ['critical', 'high'] as const) gauge.set({ urgency }, counts.get(urgency) ?? 0);
  }
}
