import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { withinBudget, type RingToLeave } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { RingsStore } from '../count-rings/rings.store.js';
import { GatherStore, type UrgentWish } from '../gather-rings/gather.store.js';
import { PutAsideStore } from '../send-digests/put-aside.store.js';
import { AttemptStore, type AttemptWish } from './attempt.store.js';
import { joinRings, mergeRings } from './join-ring.js';

/** A message that was recorded, and when it leaves. */
export interface Posted {
  wish: AttemptWish;
  leavesAt: Date;
}

type AlertFacts = RingToLeave & { orgId: string; alertId: string };

const URGENCIES = `
  select org_id as "orgId", alert_id as "alertId", urgency, coalesce(cause = 'own_report', false) as "firstHand" from alert
  where (org_id, alert_id) in (select * from unnest($1::uuid[], $2::uuid[]))`;

/** Records messages: each leaves at once, or with others to the same recipient, or waits for the digest. */
@Injectable()
export class PostStore {
  constructor(
    private readonly attempts: AttemptStore,
    private readonly gathering: GatherStore,
    private readonly rings: RingsStore,
    private readonly asides: PutAsideStore,
    private readonly clock: Clock,
  ) {}

  /** Records many in few statements; returns those that became lines of their own. */
  async postAll(tx: EntityManager, wishes: readonly AttemptWish[]): Promise<Posted[]> {
    if (wishes.length === 0) return [];
    const alone = await joinRings(tx, mergeRings(wishes), this.clock.now());
    if (alone.length === 0) return [];
    const bearable = await this.withinBudgets(tx, await this.withUrgency(tx, alone));
    const recorded = await this.attempts.record(tx, await this.gathering.arrange(tx, bearable));
    return recorded.map(({ wish, dueAt }) => ({ wish, leavesAt: dueAt }));
  }

  private async withUrgency(tx: EntityManager, wishes: readonly AttemptWish[]): Promise<UrgentWish[]> {
    const alerts = new Map(wishes.map((wish) => [placeOf(wish), wish]));
    const rows = await tx.query<AlertFacts[]>(URGENCIES, [
      [...alerts.values()].map(({ orgId }) => orgId),
      [...alerts.values()].map(({ alertId }) => alertId),
    ]);
    const facts = new Map(rows.map((row) => [placeOf(row), row]));
    return wishes.map((wish) => {
      const { urgency = 'critical', firstHand = false } = facts.get(placeOf(wish)) ?? {};
      return { wish, urgency, firstHand };
    });
  }

  /** What a recipient cannot bear any more this week waits for the digest; what is critical always rings. */
  private async withinBudgets(tx: EntityManager, rings: readonly UrgentWish[]): Promise<UrgentWish[]> {
    const counted = rings.filter(({ wish, urgency }) => urgency !== 'critical' && isRing(wish));
    const budgets = await this.rings.budgets(
      tx,
      counted.map(({ wish }) => wish),
    );
    const of = new Map(budgets.map((budget) => [`${budget.orgId} ${budget.memberId}`, budget]));
    const over = counted.filter(({ wish, urgency }) => {
      const budget = of.get(`${wish.orgId} ${wish.memberId}`);
      return budget !== undefined && !withinBudget({ ...wish, urgency }, budget.rung, budget.most).ring;
    });
    const asides = over.map(({ wish: { orgId, alertId, memberId } }) => ({ orgId, alertId, memberId }));
    const once = [...new Map(asides.map((aside) => [Object.values(aside).join(' '), aside])).values()];
    await this.asides.put(
      tx,
      once.map((aside) => ({ ...aside, because: 'over_budget' })),
    );
    return rings.filter((ring) => !over.includes(ring));
  }
}

function isRing({ purpose, step }: AttemptWish): boolean {
  return step >= 0 && purpose === 'ring';
}

function placeOf({ orgId, alertId }: { orgId: string; alertId: string }): string {
  return `${orgId} ${alertId}`;
}
