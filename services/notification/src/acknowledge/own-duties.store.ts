import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dutiesToTake } from '@lapwing/domain';
import { GuardStore } from '../guard-members/guard.store.js';
import type { DutyRow } from '../ring-duties/duty.row.js';
import { DutyStore } from '../ring-duties/duty.store.js';
import { SituationStore, type Situation } from '../ring-duties/situation.store.js';
import { AttemptStore } from '../send-messages/attempt.store.js';

/** How many alerts may go on in each other, one after the other. */
const LONGEST_LINE = 8;

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
    const { orgId, memberId } = wish;
    const situation = await this.whereItGoesOn(tx, wish);
    // A suspended member's phone or mailbox may be in other hands: it must not silence anything.
    if (situation === null || !situation.active.has(memberId)) return null;
    const own = (await this.mineIn(tx, situation, wish)) ?? (await this.mineInParts(tx, situation, wish));
    if (own === null) return null;
    return { ...own, feigned: await this.guards.isRaised(tx, { orgId, memberId }) };
  }

  /** The member's duties of one alert; the desk's only where that is the alert that was answered. */
  private async mineIn(
    tx: EntityManager,
    situation: Situation,
    { orgId, memberId, alertId: answered }: Wish,
  ): Promise<Omit<OwnDuties, 'feigned'> | null> {
    const { alertId } = situation.alert;
    const open = await this.duties.holdOpen(tx, orgId, alertId);
    const rings = await this.attempts.ringsOf(tx, orgId, memberId, [alertId]);
    const { duties, because } = dutiesToTake(open, memberId, new Set(rings.flatMap((ring) => ring.responsibles)));
    const isMeant = duties.length > 0 && (alertId === answered || because === 'own_or_rung');
    return isMeant ? { situation, duties } : null;
  }

  /** Who answers an alert of which only what was split off is theirs means that. */
  private async mineInParts(
    tx: EntityManager,
    { alert: { orgId, alertId } }: Situation,
    wish: Wish,
  ): Promise<Omit<OwnDuties, 'feigned'> | null> {
    for (const part of await partsOf(tx, orgId, alertId)) {
      const situation = await this.situations.of(tx, orgId, part);
      const own = situation === null ? null : await this.mineIn(tx, situation, wish);
      if (own !== null) return own;
    }
    return null;
  }

  /** Who answers an alert that has gone on in another one since means that one. */
  private async whereItGoesOn(tx: EntityManager, { orgId, alertId }: Wish): Promise<Situation | null> {
    let situation = await this.situations.of(tx, orgId, alertId);
    for (let nth = 0; nth < LONGEST_LINE; nth += 1) {
      const into = situation?.alert.open === false ? situation.alert.intoAlertId : null;
      const heir = into === null ? null : await this.situations.of(tx, orgId, into);
      if (heir === null) break;
      situation = heir;
    }
    return situation;
  }
}

/** The alerts in which duties of this one go on and have not ended, the latest first. */
async function partsOf(tx: EntityManager, orgId: string, alertId: string): Promise<string[]> {
  const rows = await tx.query<{ alertId: string }[]>(
    `select alert_id as "alertId" from duty where org_id = $1 and came_from <> '{}' and came_from @> array[$2::uuid] and ended_because is null
     group by alert_id order by max(opened_at) desc, alert_id`,
    [orgId, alertId],
  );
  return rows.map((row) => row.alertId);
}
