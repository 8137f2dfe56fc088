import { Controller } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Consumes } from '@lapwing/bus';
import { memberChanged, memberRemoved, organisationChanged, type EventOf } from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import { PolicyStore } from '../keep-policies/policy.store.js';
import { RecipientStore } from '../keep-recipients/recipient.store.js';
import { RingTimer } from '../ring-duties/ring.timer.js';
import { MemberStore } from './member.store.js';

/** Who works for an organisation: decides who can be rung and fills the default policy. */
@Controller()
export class FollowMembersConsumer {
  constructor(
    private readonly members: MemberStore,
    private readonly policies: PolicyStore,
    private readonly recipients: RecipientStore,
    private readonly rings: RingTimer,
    private readonly clock: Clock,
  ) {}

  @Consumes(organisationChanged)
  async organisation(event: EventOf<typeof organisationChanged>, tx: EntityManager): Promise<void> {
    await this.members.hold(tx, event.orgId);
    await this.members.keepOrganisation(tx, event);
    await this.fillPolicy(tx, event.orgId);
  }

  @Consumes(memberChanged)
  async member(event: EventOf<typeof memberChanged>, tx: EntityManager): Promise<void> {
    await this.members.hold(tx, event.orgId);
    const kept = await this.members.keep(tx, { ...event, arrivedAt: this.clock.now() });
    if (kept === null) return;
    await this.fillPolicy(tx, event.orgId);
    if (!event.active) await this.rings.memberLeft(tx, event.orgId, event.memberId);
  }

  @Consumes(memberRemoved)
  async left(event: EventOf<typeof memberRemoved>, tx: EntityManager): Promise<void> {
    const { orgId, memberId, version } = event;
    await this.members.hold(tx, orgId);
    const kept = await this.members.remove(tx, orgId, memberId, version, this.clock.now());
    if (kept === null) return;
    await this.recipients.forget(tx, orgId, memberId);
    await this.fillPolicy(tx, orgId);
    await this.rings.memberLeft(tx, orgId, memberId);
  }

  private async fillPolicy(tx: EntityManager, orgId: string): Promise<void> {
    await this.policies.followMembers(tx, orgId, await this.members.ofOrganisation(tx, orgId));
  }
}
