import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dutiesToTake } from '@lapwing/domain';
import { GuardStore } from '../guard-members/guard.store.js';
import type { DutyRow } from '../ring-duties/duty.row.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { SituationStore, type Situation } from '../ring-duties/situation.store.js';
import { AttemptStore } from '../send-messages/attempt.store.js';

export interface Wish {
  orgId: string;
  alertId: string;
  memberId: string;
}

/** The duties of an alert that a member's answer is about. */
export interface OwnDuties {
  situation: Situation;
  duties: DutyRow[];
  /** The answer is made under duress: it is answered as always, and changes nothing. */
  feigned: boolean;
}

/** Finds what an answer is about, and whether it may change anything. */
@Injectable()
export class OwnDutiesStore {
  constructor(
    private readonly duties: DutyStore,
    private readonly attempts: AttemptStore,
    private readonly situations: SituationStore,
    private readonly guards: GuardStore,
  ) {}

  /** The duties, held until the transaction ends; null when there are none, or the member is suspended or gone. */
  async of(tx: EntityManager, wish: Wish): Promise<OwnDuties | null> {
    const { orgId, alertId, memberId } = wish;
    const situation = await this.situations.of(tx, orgId, alertId);
    // A suspended member's phone or mailbox may be in other hands: it must not silence anything.
    if (situation === null || !situation.active.has(memberId)) return null;
    const open = await this.duties.holdOpen(tx, orgId, alertId);
    const rings = await this.attempts.ringsOf(tx, orgId, memberId, [alertId]);
    const { duties } = dutiesToTake(open, memberId, new Set(rings.flatMap((ring) => ring.responsibles)));
    if (duties.length === 0) return null;
    return { situation, duties, feigned: await this.guards.isRaised(tx, { orgId, memberId }) };
  }
}
