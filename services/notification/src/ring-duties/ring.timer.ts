import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Bus } from '@lapwing/bus';
import { notificationSettled } from '@lapwing/contracts';
import { Clock, Metrics, OnTimer } from '@lapwing/platform';
import { GivingBackStore } from '../acknowledge/giving-back.store.js';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import { SendTimer } from '../send-messages/send.timer.js';
import type { DutyRow } from './duty.row.js';
import { DutyStore } from './duty.store.js';
import { planAgain, planRing, type RingPlan } from './plan-ring.js';
import { SituationStore } from './situation.store.js';
import { countFromLeaving } from './time-to-answer.js';

/** What rings go out by, and are told and counted by. */
@Injectable()
export class RingMeans {
  constructor(
    readonly sends: SendTimer,
    readonly bus: Bus,
    readonly metrics: Metrics,
    readonly givingBack: GivingBackStore,
  ) {}
}

/** Rings the duties of alerts, step by step, until somebody has them. */
@Injectable()
export class RingTimer {
  private readonly log = new Logger('ring');

  constructor(
    private readonly duties: DutyStore,
    private readonly situations: SituationStore,
    private readonly means: RingMeans,
    private readonly clock: Clock,
  ) {}

  @OnTimer('duty.due')
  async due(id: string, tx: EntityManager): Promise<void> {
    const duty = await this.duties.hold(tx, id);
    const situation = duty === null ? null : await this.situations.of(tx, duty.orgId, duty.alertId);
    if (duty === null || situation === null) return;
    await this.carryOut(tx, situation.alert, [planRing(duty, situation, this.clock.now())]);
  }

  /** Rings duties that begin, and those that ring again because their alert got worse. */
  async ringAll(
    tx: EntityManager,
    alert: AlertRow,
    opened: readonly DutyRow[],
    again: readonly DutyRow[],
  ): Promise<void> {
    if (opened.length + again.length === 0) return;
    const situation = await this.situations.around(tx, alert);
    const now = this.clock.now();
    // Before their plans take the holders away.
    for (const duty of again) await this.means.givingBack.tell(tx, duty);
    const plans = opened.map((duty) => planRing(duty, situation, now));
    await this.carryOut(tx, alert, [...plans, ...again.map((duty) => planAgain(duty, situation, 'worse', now))]);
  }

  /** Duties that go on from another alert ring on where their line of steps stood. */
  async goOn(tx: EntityManager, alert: AlertRow, duties: readonly DutyRow[]): Promise<void> {
    if (duties.length === 0) return;
    const situation = await this.situations.around(tx, alert);
    const now = this.clock.now();
    await this.carryOut(
      tx,
      alert,
      duties.map((duty) => planRing(duty, situation, now)),
    );
  }

  /** Duties a member had or was rung for fall back to who is on call. */
  async memberLeft(tx: EntityManager, orgId: string, memberId: string): Promise<void> {
    for (const { id } of await this.duties.heldBy(tx, orgId, memberId)) {
      const duty = await this.duties.hold(tx, id);
      const situation = duty === null ? null : await this.situations.of(tx, orgId, duty.alertId);
      if (duty === null || situation === null || duty.endedBecause !== null) continue;
      if (duty.takenUntil !== null && duty.takenBy !== memberId && !duty.takers.includes(memberId)) continue;
      await this.means.givingBack.tell(tx, duty);
      if (duty.takenBy === memberId) duty.takenBy = null;
      await this.carryOut(tx, situation.alert, [planAgain(duty, situation, 'member_left', this.clock.now())]);
    }
  }

  /** Records what an alert's duties need in few statements, however many they are. */
  private async carryOut(tx: EntityManager, alert: AlertRow, plans: readonly RingPlan[]): Promise<void> {
    await this.carryOutAll(tx, [{ alert, plans }]);
  }

  /** The same for the duties of many alerts. */
  async carryOutAll(
    tx: EntityManager,
    rung: readonly { alert: AlertRow; plans: readonly RingPlan[] }[],
  ): Promise<void> {
    const plans = rung.flatMap((one) => one.plans);
    const wishes = plans.flatMap((plan) => plan.wishes);
    countFromLeaving(plans, await this.means.sends.postAll(tx, wishes), this.clock.now());
    await this.duties.saveAll(
      tx,
      plans.map(({ duty }) => duty),
    );
    for (const { alert, plans: own } of rung) {
      for (const { duty, nobody, exhausted } of own) {
        if (nobody) this.log.error('nobody of an organisation can be reached', { duty: duty.id });
        if (exhausted) await this.tellExhausted(tx, alert, duty);
      }
    }
    const counter = this.means.metrics.counter('rings_total', 'Rings by their reason.', ['because']);
    for (const { because } of wishes) counter.inc({ because });
  }

  private async tellExhausted(tx: EntityManager, alert: AlertRow, duty: DutyRow): Promise<void> {
    await this.means.bus.publish(tx, notificationSettled, {
      orgId: duty.orgId,
      alertId: duty.alertId,
      version: alert.version,
      responsible: duty.responsible,
      how: 'exhausted',
      at: this.clock.now().toISOString(),
    });
  }
}
