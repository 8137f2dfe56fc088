import { Injectable } from '@nestjs/common';
import { CANARY } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { MemberStore } from '../follow-members/member.store.js';
import { PolicyStore } from '../keep-policies/policy.store.js';
import { AddressStore } from '../keep-recipients/address.store.js';

const { orgId, memberId } = CANARY;

/**
 * The organisation of canaries with its one member, who is reached by the default policy. No gateway tells of them: they
 * have no account, and nobody can sign in as them.
 */
@Injectable()
export class CanaryNest {
  constructor(
    private readonly members: MemberStore,
    private readonly policies: PolicyStore,
    private readonly addresses: AddressStore,
    private readonly clock: Clock,
  ) {}

  /** Lays it, or sets its address where that is another one. */
  async lay(tx: EntityManager, email: string): Promise<void> {
    await this.members.hold(tx, orgId);
    const place = { orgId, memberId, channel: 'email' as const };
    const known = await this.addresses.one(tx, place);
    if (known !== null && this.addresses.open(known).address === email) return;
    await this.members.keepOrganisation(tx, { orgId, version: 1, active: true });
    const member = { orgId, memberId, version: 1, roles: ['caseworker' as const], language: 'en' as const };
    await this.members.keep(tx, { ...member, active: true, arrivedAt: this.clock.now() });
    await this.policies.followMembers(tx, orgId, await this.members.ofOrganisation(tx, orgId));
    await this.addresses.keepVerified(tx, place, { address: email });
  }
}
