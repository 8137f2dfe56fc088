import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  addressesAgain,
  addressesConfirm,
  addressesSet,
  addressesSetForMember,
  addressesTest,
  addressesWaiting,
  Failure,
  type Actor,
  type AddressView,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { addressWantsProof } from '@lapwing/domain';
import { MemberStore } from '../follow-members/member.store.js';
import type { AddressPlace } from '../keep-recipients/address.store.js';
import { demandProof } from '../keep-recipients/demand-proof.js';
import { RecipientViewStore } from '../keep-recipients/recipient-view.store.js';
import { channelsShown, RecipientStore } from '../keep-recipients/recipient.store.js';
import { VerificationStore } from './verification.store.js';

/** An address is claimed by its member or an admin, and shown to be the member's by the member alone. */
@Controller()
export class VerifyAddressesController {
  constructor(
    private readonly verification: VerificationStore,
    private readonly members: MemberStore,
    private readonly recipients: RecipientStore,
    private readonly views: RecipientViewStore,
  ) {}

  @Answers(addressesSet)
  async set(
    { memberId, entry }: RequestOf<typeof addressesSet>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof addressesSet>> {
    if (memberId !== actor.memberId) throw new Failure('forbidden');
    const reaching = channelsShown(await this.recipients.one(tx, actor.orgId, memberId));
    const isSame = await this.verification.isSame(tx, { ...actor, channel: entry.channel }, entry.address);
    demandProof(actor, addressWantsProof('set', entry.channel, reaching, isSame));
    const place = { orgId: actor.orgId, memberId, channel: entry.channel };
    await this.verification.claim(tx, place, entry);
    return this.view(tx, place, actor);
  }

  @Answers(addressesSetForMember)
  async setForMember(
    { memberId, entry }: RequestOf<typeof addressesSetForMember>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof addressesSetForMember>> {
    await this.members.demandOther(tx, actor, memberId);
    const place = { orgId: actor.orgId, memberId, channel: entry.channel };
    await this.verification.claim(tx, place, entry);
    return this.view(tx, place, actor);
  }

  @Answers(addressesConfirm)
  async confirm(
    { channel, code }: RequestOf<typeof addressesConfirm>,
    tx: EntityManager,
    { orgId, memberId }: Actor,
  ): Promise<ReplyOf<typeof addressesConfirm>> {
    return { verified: await this.verification.confirm(tx, { orgId, memberId, channel }, code) };
  }

  @Answers(addressesAgain)
  async again(
    { channel }: RequestOf<typeof addressesAgain>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof addressesAgain>> {
    const place = { orgId: actor.orgId, memberId: actor.memberId, channel };
    if (!(await this.verification.again(tx, place))) throw new Failure('not_found');
    return this.view(tx, place, actor);
  }

  @Answers(addressesWaiting)
  async waiting(
    _query: RequestOf<typeof addressesWaiting>,
    tx: EntityManager,
    { orgId, memberId }: Actor,
  ): Promise<ReplyOf<typeof addressesWaiting>> {
    const rows = await this.verification.waiting(tx, orgId, memberId);
    return { items: rows.map(({ channel, otherSender }) => ({ channel, otherSender })) };
  }

  @Answers(addressesTest)
  async test(
    { channel }: RequestOf<typeof addressesTest>,
    tx: EntityManager,
    { orgId, memberId }: Actor,
  ): Promise<ReplyOf<typeof addressesTest>> {
    if (!(await this.verification.test(tx, { orgId, memberId, channel }))) throw new Failure('not_found');
    return {};
  }

  private async view(tx: EntityManager, place: AddressPlace, actor: Actor): Promise<AddressView> {
    const recipient = await this.recipients.one(tx, place.orgId, place.memberId);
    const [view] = await this.views.all(tx, [recipient], actor);
    const address = view?.addresses.find((one) => one.channel === place.channel);
    if (address === undefined) throw new Failure('not_found');
    return address;
  }
}
