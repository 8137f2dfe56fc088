import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure, type PolicyEntry } from '@lapwing/contracts';
import { followWish, maySecond, othersCould, weakensPolicy, type PolicyLoss, type WishStep } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { MemberStore } from '../follow-members/member.store.js';
import { SituationStore } from '../ring-duties/situation.store.js';
import { PolicyStore } from './policy.store.js';
import type { PolicyRow } from './policy.row.js';
import type { PolicyWishRow } from './policy-wish.row.js';
import { PolicyWishStore } from './policy-wish.store.js';

export interface AskedChange {
  orgId: string;
  id: string;
  version: number;
  by: string;
  /** Null removes the policy. */
  after: PolicyEntry | null;
}

/**
 * Changes a policy, or has the change wait where it takes something away from what is critical. The policies of the
 * organisation are held from the reading to the end, so that two changes that are harmless alone are never judged side by side.
 */
@Injectable()
export class ChangePolicy {
  constructor(
    private readonly policies: PolicyStore,
    private readonly wishes: PolicyWishStore,
    private readonly members: MemberStore,
    private readonly situations: SituationStore,
    private readonly clock: Clock,
  ) {}

  /** The wish that waits, or null when the change is made. Throws `Failure` not_found, stale_version or conflict. */
  async ask(tx: EntityManager, asked: AskedChange): Promise<PolicyWishRow | null> {
    const { orgId, id, version, by, after } = asked;
    await this.policies.hold(tx, orgId);
    const policy = await this.policies.one(tx, orgId, id);
    if (policy === null) throw new Failure('not_found');
    if (policy.version !== version) throw new Failure('stale_version');
    await this.replaceEarlier(tx, policy, by);
    const loses = await this.losses(tx, policy, after);
    if (loses.length === 0) {
      await this.carryOut(tx, asked);
      return null;
    }
    const wasAlone = !othersCould(await this.members.seconding(tx, orgId), by, this.clock.now());
    const { entry: before } = policy;
    return this.wishes.enter(tx, { orgId, policyId: id, version, byMember: by, wasAlone, before, after, loses });
  }

  /** What a change would take away; a policy that is removed leaves its alerts to the default one. */
  async losses(tx: EntityManager, policy: PolicyRow, after: PolicyEntry | null): Promise<PolicyLoss[]> {
    const { orgId } = policy;
    const left = after ?? (await this.policies.oneOrDefault(tx, orgId, null))?.entry ?? policy.entry;
    return weakensPolicy(policy.entry, left, await this.situations.forPolicies(tx, orgId));
  }

  /** Makes a change that was agreed to, unless something else has changed since. */
  async finish(
    tx: EntityManager,
    wish: PolicyWishRow,
    because: 'confirmed' | 'nobody_else',
    second: string | null,
  ): Promise<PolicyWishRow> {
    const { orgId, policyId, version, after, loses, byMember } = wish;
    const policy = await this.policies.one(tx, orgId, policyId);
    const current = policy?.version === version;
    const now = current ? await this.losses(tx, policy, after) : [];
    if (!current || now.some((loss) => !loses.includes(loss)))
      return this.wishes.settle(tx, wish, { state: 'ended', because: 'changed_meanwhile' }, second);
    await this.carryOut(tx, { orgId, id: policyId, version, by: byMember, after });
    return this.wishes.settle(tx, wish, { state: 'done', because }, second);
  }

  /** What becomes of a wish by who is there to answer it, and by the time that has passed. */
  async step(tx: EntityManager, { orgId, byMember, askedAt, wasAlone }: PolicyWishRow): Promise<WishStep> {
    const now = this.clock.now();
    const members = await this.members.seconding(tx, orgId);
    const asker = members.find(({ id }) => id === byMember);
    const askerMayAsk = asker !== undefined && maySecond(asker);
    return followWish({ askedAt, wasAlone }, { askerMayAsk, others: othersCould(members, byMember, now) }, now);
  }

  private async carryOut(tx: EntityManager, { orgId, id, version, after }: AskedChange): Promise<void> {
    if (after === null) return this.policies.remove(tx, orgId, id);
    if ((await this.policies.replace(tx, { orgId, id, version }, after)) === null) throw new Failure('stale_version');
  }

  /** Of one policy, one change waits at a time. */
  private async replaceEarlier(tx: EntityManager, policy: PolicyRow, by: string): Promise<void> {
    const earlier = (await this.wishes.waiting(tx, policy.orgId)).find(({ policyId }) => policyId === policy.id);
    if (earlier === undefined) return;
    if (earlier.byMember !== by)
      throw new Failure('conflict', { detail: 'A change by somebody else waits here. Answer it first.' });
    await this.wishes.settle(tx, earlier, { state: 'withdrawn', because: 'withdrawn' });
  }
}
