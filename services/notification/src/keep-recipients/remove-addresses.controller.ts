import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  addressesRemove,
  addressesRemoveForMember,
  addressesResume,
  Failure,
  type Actor,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { addressWantsProof, mayRemoveAddress } from '@lapwing/domain';
import { MemberStore } from '../follow-members/member.store.js';
import { VerificationStore } from '../verify-addresses/verification.store.js';
import { GapStore } from '../watch-reach/gap.store.js';
import { AddressStore } from './address.store.js';
import { demandProof } from './demand-proof.js';
import { channelsShown, RecipientStore } from './recipient.store.js';

/** The end of an address, and the end of a stop that only somebody else may lift. */
@Controller()
export class RemoveAddressesController {
  constructor(
    private readonly members: MemberStore,
    private readonly recipients: RecipientStore,
    private readonly addresses: AddressStore,
    private readonly verification: VerificationStore,
    private readonly gaps: GapStore,
  ) {}

  @Answers(addressesRemove)
  async remove(
    request: RequestOf<typeof addressesRemove>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof addressesRemove>> {
    if (request.memberId !== actor.memberId) throw new Failure('forbidden');
    const reaching = channelsShown(await this.recipients.one(tx, actor.orgId, actor.memberId));
    demandProof(actor, addressWantsProof('remove', request.channel, reaching));
    return this.end(tx, actor, request);
  }

  @Answers(addressesRemoveForMember)
  async removeForMember(
    request: RequestOf<typeof addressesRemoveForMember>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof addressesRemoveForMember>> {
    await this.members.demandOther(tx, actor, request.memberId);
    return this.end(tx, actor, request);
  }

  @Answers(addressesResume)
  async resume(
    { memberId }: RequestOf<typeof addressesResume>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof addressesResume>> {
    await this.members.demandOther(tx, actor, memberId);
    if (!(await this.addresses.resume(tx, actor.orgId, memberId))) throw new Failure('not_found');
    return {};
  }

  private async end(
    tx: EntityManager,
    { orgId }: Actor,
    request: RequestOf<typeof addressesRemove>,
  ): Promise<ReplyOf<typeof addressesRemove>> {
    const { memberId, channel, confirm } = request;
    const place = { orgId, memberId, channel };
    const usable = channelsShown(await this.recipients.one(tx, orgId, memberId));
    const reachesNow = usable.includes(channel);
    const left = usable.filter((one) => one !== channel).length;
    const onCall = (await this.gaps.onCall(tx, orgId)).has(memberId);
    const may = mayRemoveAddress({ left, reachesNow, onCall, confirmed: confirm });
    if (!may.remove) return { removed: false, because: may.because };
    if (reachesNow) await this.verification.tellChange(tx, place, channel);
    const waited = await this.verification.drop(tx, place);
    const stood = await this.addresses.remove(tx, place);
    if (!waited && !stood) throw new Failure('not_found');
    return { removed: true, because: null };
  }
}
