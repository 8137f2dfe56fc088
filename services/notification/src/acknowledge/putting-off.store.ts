import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { snooze } from '@lapwing/domain';
import { Clock, Ids, Jobs } from '@lapwing/platform';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { AskedAgainRow } from './asked-again.row.js';
import { OwnDutiesStore, type OwnDuties, type Wish } from './own-duties.store.js';
import { mayPass, PassingStore } from './passing.store.js';

const MINUTE = 60_000;

export interface PutOff {
  alert: AlertRow;
  until: Date;
  /** Somebody else is rung meanwhile. */
  passedOn: boolean;
}

/** By what a member is asked again. */
@Injectable()
export class AskingTools {
  constructor(
    readonly ids: Ids,
    readonly jobs: Jobs,
    readonly clock: Clock,
  ) {}
}

/**
 * "Later". What is critical goes to the next person at once and its member is asked again: nobody's phone may keep it
 * silent, not for a quarter of an hour. Everything else waits.
 */
@Injectable()
export class PuttingOffStore {
  constructor(
    private readonly own: OwnDutiesStore,
    private readonly duties: DutyStore,
    private readonly passing: PassingStore,
    private readonly tools: AskingTools,
  ) {}

  /** Puts off the member's duties of an alert for so many minutes; null when there is none that could be. */
  async putOff(tx: EntityManager, wish: Wish, minutes: number): Promise<PutOff | null> {
    const own = await this.own.of(tx, wish);
    if (own === null) return null;
    const until = new Date(this.tools.clock.now().getTime() + minutes * MINUTE);
    const { alert } = own.situation;
    const critical = alert.urgency === 'critical';
    const done = critical ? await this.askAgain(tx, own, wish, until) : await this.wait(tx, own, until);
    return done === null ? null : { alert, until: done, passedOn: critical };
  }

  private async askAgain(tx: EntityManager, own: OwnDuties, wish: Wish, until: Date): Promise<Date | null> {
    const mine = own.duties.filter((duty) => mayPass(duty, wish.memberId));
    if (mine.length === 0) return null;
    if (own.feigned) return until;
    for (const duty of mine) await this.passing.next(tx, duty, wish.memberId, own.situation);
    const id = this.tools.ids.next();
    await tx.insert(AskedAgainRow, { ...wish, id, dueAt: until });
    await this.tools.jobs.at(tx, 'duty.ask_again', id, until);
    return until;
  }

  /** Until when all of them wait; one that cannot be put off rings on. */
  private async wait(tx: EntityManager, own: OwnDuties, wished: Date): Promise<Date | null> {
    const { alert, policy } = own.situation;
    const now = this.tools.clock.now().toISOString();
    let last: Date | null = null;
    for (const duty of own.duties) {
      const { roundBecause, endedBecause } = duty;
      const instants = {
        takenUntil: duty.takenUntil?.toISOString() ?? null,
        snoozedUntil: duty.snoozedUntil?.toISOString() ?? null,
      };
      const history = { urgency: alert.urgency, roundBecause, endedBecause, ...instants };
      const put = snooze(history, policy, wished.toISOString(), now);
      if (!put.snoozed) continue;
      last = new Date(put.until);
      if (own.feigned) continue;
      Object.assign(duty, { state: 'ringing', snoozedUntil: last, nextRingAt: last });
      await this.duties.save(tx, duty);
    }
    return last;
  }
}
