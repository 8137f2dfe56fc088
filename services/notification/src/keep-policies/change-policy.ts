import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure, type PolicyEntry, type PolicyWish } from '@lapwing/contracts';
import { weakensPolicy, type PolicyLoss } from '@lapwing/domain';
import { ChangeWithTwo, type Change } from '../change-with-two/change-with-two.js';
import { WishStore, type Wish } from '../change-with-two/wish.store.js';
import { SituationStore } from '../ring-duties/situation.store.js';
import { PolicyStore, type KeptPolicy } from './policy.store.js';

export interface AskedChange {
  orgId: string;
  id: string;
  version: number;
  by: string;
  /** Null removes the policy. */
  after: PolicyEntry | null;
}

/** What a wish about a policy says. */
export type PolicyWishBody = Pick<PolicyWish, 'before' | 'after' | 'loses'>;

/**
 * Changes a policy, or has the change wait where it takes something away from what is critical. The policies of the
 * organisation are held from the reading to the end.
 */
@Injectable()
export class ChangePolicy implements Change<PolicyWishBody> {
  readonly kind = 'policy';

  constructor(
    private readonly policies: PolicyStore,
    private readonly wishes: WishStore,
    private readonly two: ChangeWithTwo,
    private readonly situations: SituationStore,
  ) {}

  async hold(tx: EntityManager, orgId: string): Promise<void> {
    await this.policies.hold(tx, orgId);
  }

  /** The id of the wish that waits, or null when the change is made. Throws `Failure` not_found, stale_version or conflict. */
  async ask(tx: EntityManager, { orgId, id, version, by, after }: AskedChange): Promise<string | null> {
    await this.hold(tx, orgId);
    const policy = await this.policies.one(tx, orgId, id);
    if (policy === null) throw new Failure('not_found');
    if (policy.version !== version) throw new Failure('stale_version');
    await this.two.makeWay(tx, this, { orgId, about: id, by });
    const loses = await this.losses(tx, policy, after);
    if (loses.length === 0) {
      await this.make(tx, { orgId, id, version }, after);
      return null;
    }
    const body: PolicyWishBody = { before: policy.entry, after, loses };
    return this.two.wait(tx, this, { orgId, about: id, version, byMember: by, body });
  }

  /** What a change would take away; a policy that is removed leaves its alerts to the default one. */
  async losses(tx: EntityManager, policy: KeptPolicy, after: PolicyEntry | null): Promise<PolicyLoss[]> {
    const { orgId } = policy;
    const left = after ?? (await this.policies.oneOrDefault(tx, orgId, null))?.entry ?? policy.entry;
    return weakensPolicy(policy.entry, left, await this.situations.forPolicies(tx, orgId));
  }

  /** The wishes that wait, by policy. */
  async waiting(tx: EntityManager, orgId: string): Promise<ReadonlyMap<string, string>> {
    const waiting = await this.wishes.waiting(tx, { orgId, kind: this.kind });
    return new Map([...waiting].map(([about, { id }]) => [about, id]));
  }

  async carryOut(tx: EntityManager, { orgId, about: id, version, body }: Wish<PolicyWishBody>): Promise<boolean> {
    const policy = await this.policies.one(tx, orgId, id);
    if (policy?.version !== version) return false;
    const now = await this.losses(tx, policy, body.after);
    if (now.some((loss) => !body.loses.includes(loss))) return false;
    await this.make(tx, { orgId, id, version }, body.after);
    return true;
  }

  private async make(
    tx: EntityManager,
    policy: { orgId: string; id: string; version: number },
    after: PolicyEntry | null,
  ): Promise<void> {
    if (after === null) return this.policies.remove(tx, policy.orgId, policy.id);
    if ((await this.policies.replace(tx, policy, after)) === null) throw new Failure('stale_version');
  }
}
