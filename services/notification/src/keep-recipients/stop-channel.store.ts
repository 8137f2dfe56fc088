import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { stopAfter, type Stop } from '@lapwing/domain';
import { Ids } from '@lapwing/platform';
import { MemberStore } from '../follow-members/member.store.js';
import { ErrandStore } from '../run-errands/errand.store.js';
import type { SendOutcome } from '../send-messages/message-channel.js';
import { AddressStore, type AddressPlace } from './address.store.js';
import { channelsOf, RecipientStore } from './recipient.store.js';

/** A message to an address of a member, by the time it was recorded. */
export interface LeftFor extends AddressPlace {
  recordedAt: Date;
}

/** Stops a channel of a member, and tells those who can look into it on channels that work. */
@Injectable()
export class StopChannelStore {
  constructor(
    private readonly addresses: AddressStore,
    private readonly members: MemberStore,
    private readonly recipients: RecipientStore,
    private readonly errands: ErrandStore,
    private readonly ids: Ids,
  ) {}

  /** Stops a channel until the address is set anew; false when it was stopped already, and nobody is told again. */
  async stop(tx: EntityManager, { orgId, memberId, channel }: AddressPlace, because: Stop): Promise<boolean> {
    const stopped = await this.addresses.stop(tx, { orgId, memberId, channel }, because);
    if (stopped) await this.tell(tx, { orgId, memberId, channel }, because);
    return stopped;
  }

  /**
   * The same for what a message came to. What left before the address was verified went to another one and says nothing of
   * this one; whoever reads the mailbox before could stop it.
   */
  async stopFor(tx: EntityManager, message: LeftFor, because: Stop): Promise<void> {
    if (await this.wentToThisOne(tx, message)) await this.stop(tx, message, because);
  }

  /** What an outcome teaches of the address: what the channel calls it, or that it is no good any more. */
  async heed(tx: EntityManager, message: LeftFor, outcome: SendOutcome): Promise<void> {
    if (outcome.outcome === 'accepted' && outcome.serviceId !== null && (await this.wentToThisOne(tx, message))) {
      await this.addresses.learnServiceId(tx, message, outcome.serviceId);
    }
    const because = outcome.outcome === 'failed' ? stopAfter(outcome.because) : null;
    if (because !== null) await this.stopFor(tx, message, because);
  }

  /** The other admins, so that a phone in other hands does not hear of it first; without any, the member on what is left. */
  async tell(tx: EntityManager, { orgId, memberId }: AddressPlace, because: Stop): Promise<void> {
    const active = (await this.members.ofOrganisation(tx, orgId)).filter((member) => member.active);
    const others = active.filter((one) => one.roles.includes('organisation_admin') && one.memberId !== memberId);
    const told = others.length > 0 ? others : active.filter((one) => one.memberId === memberId);
    const seriesId = this.ids.next();
    for (const member of told) {
      const [channel] = channelsOf(await this.recipients.one(tx, orgId, member.memberId));
      if (channel === undefined) continue;
      const errand = { orgId, memberId: member.memberId, seriesId, number: 1, channel, because, note: null };
      await this.errands.record(tx, { ...errand, purpose: 'channel_stopped' });
    }
  }

  private async wentToThisOne(tx: EntityManager, message: LeftFor): Promise<boolean> {
    const verifiedAt = (await this.addresses.one(tx, message))?.verifiedAt ?? null;
    return verifiedAt !== null && verifiedAt <= message.recordedAt;
  }
}
