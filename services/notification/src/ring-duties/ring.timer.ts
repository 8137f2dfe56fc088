import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Bus } from '@lapwing/bus';
import { notificationSettled } from '@lapwing/contracts';
import {
  afterRing,
  anotherRound,
  channelsToUse,
  nextStep,
  whoToRing,
  type NextStep,
  type RoundReason,
} from '@lapwing/domain';
import { Clock, OnTimer } from '@lapwing/platform';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import { SendTimer } from '../send-messages/send.timer.js';
import type { DutyRow } from './duty.row.js';
import { applyHistory, DutyStore, historyOf } from './duty.store.js';
import { SituationStore, type Situation } from './situation.store.js';

type Ring = Extract<NextStep, { do: 'ring' }>;

/** How soon to look again when nobody of the organisation can be reached. */
const NOBODY_PAUSE_MS = 60_000;
const EARLY_MS = 1_000;

/** Rings the duties of alerts, step by step, until somebody has them. */
@Injectable()
export class RingTimer {
  private readonly log = new Logger('ring');

  constructor(
    private readonly duties: DutyStore,
    private readonly situations: SituationStore,
    private readonly sends: SendTimer,
    private readonly bus: Bus,
    private readonly clock: Clock,
  ) {}

  @OnTimer('duty.due')
  async due(id: string, tx: EntityManager): Promise<void> {
    const duty = await this.duties.hold(tx, id);
    const situation = duty === null ? null : await this.situations.of(tx, duty.orgId, duty.alertId);
    if (duty !== null && situation !== null) await this.look(tx, duty, situation);
  }

  /** Does what is due for a duty now, and sets the timer for what comes next. */
  private async look(tx: EntityManager, duty: DutyRow, situation: Situation): Promise<void> {
    const history = historyOf(duty, situation.alert.urgency);
    const next = nextStep(situation.policy, history, this.dueNow(duty));
    if (next.do !== 'ring') return this.rest(tx, duty, next);
    const rung = await this.ring(tx, duty, situation, next);
    if (!rung) return this.lookLater(tx, duty);
    if (next.because === 'nobody_had_it') await this.tellExhausted(tx, duty, situation);
    else if (duty.state !== 'exhausted' || next.because !== 'no_answer') duty.state = 'ringing';
    applyHistory(duty, afterRing(history, next, this.now()));
    await this.rest(tx, duty, nextStep(situation.policy, historyOf(duty, history.urgency), this.now()));
  }

  /** Rings duties that begin, and those that ring again because their alert got worse. */
  async ringAll(
    tx: EntityManager,
    alert: AlertRow,
    opened: readonly DutyRow[],
    again: readonly DutyRow[],
  ): Promise<void> {
    const situation = await this.situations.around(tx, alert);
    for (const duty of opened) await this.look(tx, duty, situation);
    for (const duty of again) await this.again(tx, duty, situation, 'worse');
  }

  /** Rings a duty from the first step again. */
  private async again(tx: EntityManager, duty: DutyRow, situation: Situation, because: RoundReason): Promise<void> {
    applyHistory(duty, anotherRound(historyOf(duty, situation.alert.urgency), because, this.now()));
    duty.state = 'ringing';
    await this.look(tx, duty, situation);
  }

  /** Duties a member had or was rung for fall back to who is on call. */
  async memberLeft(tx: EntityManager, orgId: string, memberId: string): Promise<void> {
    for (const { id } of await this.duties.heldBy(tx, orgId, memberId)) {
      const duty = await this.duties.hold(tx, id);
      const situation = duty === null ? null : await this.situations.of(tx, orgId, duty.alertId);
      if (duty === null || situation === null || duty.endedBecause !== null) continue;
      if (duty.takenUntil !== null && duty.takenBy !== memberId) continue;
      if (duty.takenBy === memberId) duty.takenBy = null;
      await this.again(tx, duty, situation, 'member_left');
    }
  }

  private async ring(tx: EntityManager, duty: DutyRow, situation: Situation, next: Ring): Promise<boolean> {
    const { alert, policy, reachable } = situation;
    const asked = { responsible: duty.responsible, holder: duty.takenBy };
    const who = whoToRing(next.target, asked, policy, reachable);
    if (who === null) return false;
    const { now } = channelsToUse(next.channels, reachable.get(who.memberId) ?? []);
    for (const channel of now) {
      await this.sends.post(tx, {
        orgId: duty.orgId,
        alertId: duty.alertId,
        version: alert.version,
        step: next.step,
        repeat: next.repeat,
        memberId: who.memberId,
        channel,
        responsibles: [duty.responsible],
        purpose: duty.roundBecause === 'worse' && next.repeat === duty.repeat ? 'update' : 'ring',
        because: who.because === 'as_planned' ? next.because : 'stands_in',
      });
    }
    return true;
  }

  private async rest(tx: EntityManager, duty: DutyRow, next: NextStep): Promise<void> {
    duty.nextRingAt = next.do === 'wait' ? new Date(next.until) : null;
    await this.duties.save(tx, duty);
  }

  private async lookLater(tx: EntityManager, duty: DutyRow): Promise<void> {
    this.log.error('nobody of an organisation can be reached', { duty: duty.id });
    duty.nextRingAt = new Date(this.clock.now().getTime() + NOBODY_PAUSE_MS);
    await this.duties.save(tx, duty);
  }

  private async tellExhausted(tx: EntityManager, duty: DutyRow, situation: Situation): Promise<void> {
    if (duty.state === 'exhausted') return;
    duty.state = 'exhausted';
    await this.bus.publish(tx, notificationSettled, {
      orgId: duty.orgId,
      alertId: duty.alertId,
      version: situation.alert.version,
      responsible: duty.responsible,
      how: 'exhausted',
      at: this.now(),
    });
  }

  /** A timer may fire a moment early; waiting for the very instant it stands for would lose it. */
  private dueNow(duty: DutyRow): string {
    const now = this.clock.now();
    const due = duty.nextRingAt;
    const early = due !== null && due > now && due.getTime() - now.getTime() < EARLY_MS;
    return (early ? due : now).toISOString();
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}
