import { Injectable } from '@nestjs/common';
import { LessThan, type EntityManager } from 'typeorm';
import { Clock, Database, Every, Jobs, OnTimer } from '@lapwing/platform';
import { AttemptStore } from '../send-messages/attempt.store.js';
import { SendTimer } from '../send-messages/send.timer.js';
import { AskedAgainRow } from './asked-again.row.js';
import { OwnDutiesStore } from './own-duties.store.js';

/** A step beyond those of any policy: the member asked for this ring. */
const ASKED_STEP = 90;
const LATE_MS = 10_000;

/** What asking again looks up. */
@Injectable()
export class AskAgainMeans {
  constructor(
    readonly database: Database,
    readonly jobs: Jobs,
    readonly clock: Clock,
  ) {}
}

/** Rings members again who said "later", unless somebody has it by then. */
@Injectable()
export class AskAgainTimer {
  constructor(
    private readonly own: OwnDutiesStore,
    private readonly attempts: AttemptStore,
    private readonly sends: SendTimer,
    private readonly means: AskAgainMeans,
  ) {}

  @OnTimer('duty.ask_again')
  async ask(id: string, tx: EntityManager): Promise<void> {
    const asked = await tx.findOne(AskedAgainRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (asked === null) return;
    const { orgId, alertId, memberId } = asked;
    await tx.delete(AskedAgainRow, { orgId, id });
    const own = await this.own.of(tx, { orgId, alertId, memberId });
    const waiting = own?.duties.filter((duty) => duty.takenUntil === null) ?? [];
    const [channel] = own?.situation.reachable.get(memberId) ?? [];
    if (own === null || channel === undefined || waiting.length === 0) return;
    const { alert } = own.situation;
    const rings = await this.attempts.ringsOf(tx, orgId, memberId, [alert.alertId]);
    await this.sends.post(tx, {
      orgId,
      alertId: alert.alertId,
      version: alert.version,
      step: ASKED_STEP,
      repeat: rings.filter(({ step }) => step === ASKED_STEP).length + 1,
      memberId,
      channel,
      responsibles: waiting.map(({ responsible }) => responsible),
      purpose: 'ring',
      because: 'asked_for_later',
    });
  }

  @Every('duty.ask_again.sweep', 15_000)
  async sweep(): Promise<void> {
    const now = this.means.clock.now();
    await this.means.database.inWork(async (tx) => {
      const late = await tx.findBy(AskedAgainRow, { dueAt: LessThan(new Date(now.getTime() - LATE_MS)) });
      for (const { id } of late) await this.means.jobs.at(tx, 'duty.ask_again', id, now);
    });
  }
}
