import { Injectable } from '@nestjs/common';
import { MoreThan, type EntityManager } from 'typeorm';
import type { PolicyWish } from '@lapwing/contracts';
import { ALONE_AFTER_MS, WISH_LASTS_MS } from '@lapwing/domain';
import { Clock, Ids, Jobs } from '@lapwing/platform';
import { PolicyWishRow } from './policy-wish.row.js';

export type NewWish = Pick<PolicyWishRow, 'orgId' | 'policyId' | 'version' | 'byMember' | 'wasAlone'> &
  Pick<PolicyWishRow, 'before' | 'after' | 'loses'>;

/** Changes of policies that wait for a second person. Whoever changes one holds the policies of the organisation. */
@Injectable()
export class PolicyWishStore {
  constructor(
    private readonly ids: Ids,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Keeps a change that waits, and looks at it again when it takes effect by itself or has waited too long. */
  async enter(tx: EntityManager, wish: NewWish): Promise<PolicyWishRow> {
    const now = this.clock.now();
    const because = wish.wasAlone ? ('takes_effect_alone' as const) : ('wants_a_second' as const);
    const settled = { secondMember: null, settledAt: null };
    const row: PolicyWishRow = { ...wish, id: this.ids.next(), state: 'waiting', because, askedAt: now, ...settled };
    await tx.insert(PolicyWishRow, row);
    for (const after of wish.wasAlone ? [ALONE_AFTER_MS, WISH_LASTS_MS] : [WISH_LASTS_MS])
      await this.jobs.at(tx, 'policy_wish.follow', subjectOf(row), new Date(now.getTime() + after));
    return row;
  }

  async one(tx: EntityManager, orgId: string, id: string): Promise<PolicyWishRow | null> {
    return tx.findOneBy(PolicyWishRow, { orgId, id });
  }

  async waiting(tx: EntityManager, orgId: string): Promise<PolicyWishRow[]> {
    return tx.findBy(PolicyWishRow, { orgId, state: 'waiting' });
  }

  /** Those that wait, and those settled lately, the newest first. */
  async list(tx: EntityManager, orgId: string): Promise<PolicyWishRow[]> {
    const settledAt = MoreThan(new Date(this.clock.now().getTime() - WISH_LASTS_MS));
    const where = [
      { orgId, state: 'waiting' as const },
      { orgId, settledAt },
    ];
    return tx.find(PolicyWishRow, { where, order: { id: 'DESC' }, take: 100 });
  }

  /** Ends a wish; the wish as it is then. */
  async settle(
    tx: EntityManager,
    wish: PolicyWishRow,
    to: Pick<PolicyWish, 'state' | 'because'>,
    second: string | null = null,
  ): Promise<PolicyWishRow> {
    const settled = { ...to, secondMember: second, settledAt: this.clock.now() };
    await tx.update(PolicyWishRow, { orgId: wish.orgId, id: wish.id, state: 'waiting' }, settled);
    return { ...wish, ...settled };
  }

  /** Has every waiting wish of an organisation looked at again, because its members changed. */
  async lookAtAll(tx: EntityManager, orgId: string): Promise<void> {
    const now = this.clock.now();
    for (const wish of await this.waiting(tx, orgId))
      await this.jobs.at(tx, 'policy_wish.follow', subjectOf(wish), now);
  }
}

function subjectOf({ orgId, id }: Pick<PolicyWishRow, 'orgId' | 'id'>): string {
  return `${orgId}/${id}`;
}

/** A wish as a member sees it. */
export function viewOfWish(wish: PolicyWishRow, reader: { memberId: string; maySecond: boolean }): PolicyWish {
  const { id, policyId, state, because, before, after, loses, byMember, askedAt } = wish;
  const waits = state === 'waiting';
  const isOwn = byMember === reader.memberId;
  const later = (ms: number): string => new Date(askedAt.getTime() + ms).toISOString();
  return {
    ...{ id, policyId, state, because, before, after, loses },
    by: byMember,
    at: askedAt.toISOString(),
    effectiveAt: wish.wasAlone ? later(ALONE_AFTER_MS) : null,
    expiresAt: later(WISH_LASTS_MS),
    second: wish.secondMember,
    settledAt: wish.settledAt?.toISOString() ?? null,
    mayAnswer: waits && !isOwn && reader.maySecond,
    mayWithdraw: waits && isOwn,
  };
}
