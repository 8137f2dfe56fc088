import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Bus } from '@lapwing/bus';
import { alertAcknowledged } from '@lapwing/contracts';
import { holdUntil, takeDuty } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import type { DutyRow } from '../ring-duties/duty.row.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { OwnDutiesStore, type OwnDuties, type Wish } from './own-duties.store.js';

/** "I have it", by whichever door it comes in. */
@Injectable()
export class TakingStore {
  constructor(
    private readonly own: OwnDutiesStore,
    private readonly duties: DutyStore,
    private readonly bus: Bus,
    private readonly clock: Clock,
  ) {}

  /** Takes the member's duties of an alert and tells so; null when there is none to take. */
  async take(tx: EntityManager, wish: Wish): Promise<{ alert: AlertRow; until: Date } | null> {
    const own = await this.own.of(tx, wish);
    if (own === null) return null;
    const { alert, policy } = own.situation;
    const until = new Date(holdUntil(policy, alert.urgency, this.clock.now().toISOString()));
    if (!own.feigned) for (const duty of own.duties) await this.takeOne(tx, own, duty, wish.memberId);
    return { alert, until };
  }

  /** Until when the member has the duties of an alert that are in hand; null when there are none. */
  async heldUntil(tx: EntityManager, wish: Wish): Promise<Date | null> {
    const held = await this.duties.heldBy(tx, wish.orgId, wish.memberId);
    const isIt = ({ alertId, cameFrom }: DutyRow): boolean =>
      alertId === wish.alertId || cameFrom.includes(wish.alertId);
    const mine = held.filter((duty) => isIt(duty) && duty.takenBy === wish.memberId);
    return mine.find((duty) => duty.takenUntil !== null)?.takenUntil ?? null;
  }

  /** Where more members are wanted, the duty rings on, and nobody holds it yet. */
  private async takeOne(tx: EntityManager, own: OwnDuties, duty: DutyRow, memberId: string): Promise<void> {
    const { alert, policy } = own.situation;
    const at = this.clock.now().toISOString();
    const taken = takeDuty({ urgency: alert.urgency, takers: duty.takers }, memberId, own.situation, at);
    const { takers, until } = taken;
    Object.assign(duty, { takers, needs: policy.needs[alert.urgency], passed: false });
    if (until !== null) {
      const takenUntil = new Date(until);
      const nextRingAt = alert.urgency === 'digest' ? null : takenUntil;
      Object.assign(duty, { state: 'taken', takenBy: memberId, takenUntil, snoozedUntil: null, nextRingAt });
    }
    await this.duties.save(tx, duty);
    if (until === null) return;
    const { orgId, alertId, version } = alert;
    const { responsible } = duty;
    await this.bus.publish(tx, alertAcknowledged, { orgId, alertId, version, responsible, memberId, at, until });
  }
}
