import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Bus } from '@lapwing/bus';
import { alertAcknowledged } from '@lapwing/contracts';
import { dutiesToTake } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import type { DutyRow } from '../ring-duties/duty.row.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { SituationStore } from '../ring-duties/situation.store.js';
import { AttemptStore } from '../send-messages/attempt.store.js';

const MINUTE = 60_000;

export interface Wish {
  orgId: string;
  alertId: string;
  memberId: string;
}

/** "I have it" and "I cannot", by whichever door they come in. */
@Injectable()
export class TakingStore {
  constructor(
    private readonly duties: DutyStore,
    private readonly attempts: AttemptStore,
    private readonly situations: SituationStore,
    private readonly bus: Bus,
    private readonly clock: Clock,
  ) {}

  /** Takes the member's duties of an alert and tells so; null when there is none to take. */
  async take(tx: EntityManager, wish: Wish): Promise<{ alert: AlertRow; until: Date } | null> {
    const situation = await this.situations.of(tx, wish.orgId, wish.alertId);
    // A suspended member's phone or mailbox may be in other hands: it must not silence anything.
    if (situation === null || !situation.active.has(wish.memberId)) return null;
    const duties = await this.mine(tx, wish);
    if (duties.length === 0) return null;
    const { alert, policy } = situation;
    const at = this.clock.now();
    const until = new Date(at.getTime() + policy.holdMinutes * MINUTE);
    const { orgId, alertId, memberId } = wish;
    for (const duty of duties) {
      const nextRingAt = alert.urgency === 'critical' ? until : null;
      Object.assign(duty, { state: 'taken', takenBy: memberId, takenUntil: until, passed: false, nextRingAt });
      await this.duties.save(tx, duty);
      const { responsible } = duty;
      const { version } = alert;
      const times = { at: at.toISOString(), until: until.toISOString() };
      await this.bus.publish(tx, alertAcknowledged, { orgId, alertId, version, responsible, memberId, ...times });
    }
    return { alert, until };
  }

  /** Until when the member has the duties of an alert that are in hand; null when there are none. */
  async heldUntil(tx: EntityManager, wish: Wish): Promise<Date | null> {
    const held = await this.duties.heldBy(tx, wish.orgId, wish.memberId);
    const mine = held.filter((duty) => duty.alertId === wish.alertId && duty.takenBy === wish.memberId);
    return mine.find((duty) => duty.takenUntil !== null)?.takenUntil ?? null;
  }

  /** Hands the member's duties to the next step at once; null when there is none. */
  async pass(tx: EntityManager, wish: Wish): Promise<AlertRow | null> {
    const situation = await this.situations.of(tx, wish.orgId, wish.alertId);
    if (situation === null || !situation.active.has(wish.memberId)) return null;
    const duties = (await this.mine(tx, wish)).filter((duty) => mayPass(duty, wish.memberId));
    if (duties.length === 0) return null;
    for (const duty of duties) {
      Object.assign(duty, { state: 'ringing', takenBy: null, takenUntil: null, passed: true });
      duty.nextRingAt = this.clock.now();
      await this.duties.save(tx, duty);
    }
    return situation.alert;
  }

  private async mine(tx: EntityManager, wish: Wish): Promise<DutyRow[]> {
    const open = await this.duties.holdOpen(tx, wish.orgId, wish.alertId);
    const rings = await this.attempts.ringsOf(tx, wish.orgId, wish.memberId, [wish.alertId]);
    const rungFor = new Set(rings.flatMap((ring) => ring.responsibles));
    return dutiesToTake(open, wish.memberId, rungFor).duties;
  }
}

/** What another member has is not ours to pass on. */
function mayPass(duty: DutyRow, memberId: string): boolean {
  return duty.takenUntil === null || duty.takenBy === memberId;
}
