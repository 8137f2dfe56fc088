import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { stepAfterPassing, stepsFor, type RoundReason } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import type { DutyRow } from '../ring-duties/duty.row.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import type { Situation } from '../ring-duties/situation.store.js';
import { AttemptStore } from '../send-messages/attempt.store.js';
import { GivingBackStore } from './giving-back.store.js';
import { OwnDutiesStore, type Wish } from './own-duties.store.js';

/** "I cannot" and "this one is yours": a duty goes to somebody else at once. */
@Injectable()
export class PassingStore {
  constructor(
    private readonly own: OwnDutiesStore,
    private readonly duties: DutyStore,
    private readonly attempts: AttemptStore,
    private readonly clock: Clock,
    private readonly givingBack: GivingBackStore,
  ) {}

  /** Hands the member's duties to the next step at once; null when there is none. */
  async pass(tx: EntityManager, wish: Wish): Promise<AlertRow | null> {
    const own = await this.own.of(tx, wish);
    const mine = own?.duties.filter((duty) => mayPass(duty, wish.memberId)) ?? [];
    if (own === null || mine.length === 0) return null;
    if (!own.feigned) for (const duty of mine) await this.next(tx, duty, wish.memberId, own.situation);
    return own.situation.alert;
  }

  /** Rings another member for the duties of one; why not, where that cannot be. */
  async handOver(tx: EntityManager, wish: Wish, to: string): Promise<'handed_over' | 'no_duty' | 'out_of_reach'> {
    const own = await this.own.of(tx, wish);
    const mine = own?.duties.filter((duty) => mayHandOver(duty, wish.memberId)) ?? [];
    if (own === null || mine.length === 0) return 'no_duty';
    if (!own.situation.reachable.has(to)) return 'out_of_reach';
    if (!own.feigned) for (const duty of mine) await this.anew(tx, duty, to, 'handed_over');
    return 'handed_over';
  }

  /** Everything a member has or was rung for goes to others, as if the member had never had it. */
  async onFrom(tx: EntityManager, orgId: string, memberId: string): Promise<void> {
    const open = await this.duties.open(tx, orgId);
    const alertIds = [...new Set(open.map((duty) => duty.alertId))].sort();
    const rings = alertIds.length === 0 ? [] : await this.attempts.ringsOf(tx, orgId, memberId, alertIds);
    for (const alertId of alertIds) {
      const rungFor = new Set(
        rings.filter((ring) => ring.alertId === alertId).flatMap(({ responsibles }) => responsibles),
      );
      for (const duty of await this.duties.holdOpen(tx, orgId, alertId)) {
        const had = duty.takenBy === memberId || duty.takers.includes(memberId);
        const mine = had || duty.responsible === memberId || rungFor.has(duty.responsible);
        if (!mine || !mayPass(duty, memberId)) continue;
        if (had) await this.anew(tx, duty, null, 'member_left');
        else await this.next(tx, duty, memberId, null);
      }
    }
  }

  /** The next step is taken now; where the situation is known, the next that means somebody else. */
  async next(tx: EntityManager, duty: DutyRow, memberId: string, situation: Situation | null): Promise<void> {
    const takers = duty.takers.filter((taker) => taker !== memberId);
    const free = { state: 'ringing', takenBy: null, takenUntil: null, snoozedUntil: null, passed: true } as const;
    const rung = situation === null ? duty.rung : stepAfterPassing(stepsOf(situation), duty.rung);
    await this.givingBack.tell(tx, duty);
    const passedBy = [...new Set([...duty.passedBy, memberId])];
    Object.assign(duty, { ...free, takers, passedBy, rung, nextRingAt: this.clock.now() });
    await this.duties.save(tx, duty);
  }

  /** The duty rings from its first step, whoever it is handed to first. */
  private async anew(tx: EntityManager, duty: DutyRow, holder: string | null, because: RoundReason): Promise<void> {
    const now = this.clock.now();
    const free = { state: 'ringing', takenUntil: null, snoozedUntil: null, passed: false, takers: [], passedBy: [] };
    const round = { roundStartedAt: now, roundBecause: because, repeat: duty.repeat + 1, rung: 0, lastRungAt: null };
    await this.givingBack.tell(tx, duty);
    Object.assign(duty, { ...free, ...round, takenBy: holder, nextRingAt: now });
    await this.duties.save(tx, duty);
  }
}

function stepsOf({ policy, alert }: Situation) {
  return stepsFor(policy, alert.urgency, alert.kind);
}

/** What was handed to somebody else is theirs: handed over again and again it would never come to its later steps. */
function mayHandOver(duty: DutyRow, memberId: string): boolean {
  const isHandedOn = duty.roundBecause === 'handed_over' && duty.takenBy !== null && duty.takenBy !== memberId;
  return mayPass(duty, memberId) && !isHandedOn;
}

/** What another member has is not ours to pass on. */
export function mayPass(duty: DutyRow, memberId: string): boolean {
  return duty.takenUntil === null || duty.takenBy === memberId || duty.takers.includes(memberId);
}
