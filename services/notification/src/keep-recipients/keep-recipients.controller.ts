import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  reachGaps,
  recipientsList,
  recipientsOwn,
  recipientsSet,
  recipientsSetForMember,
  type Actor,
  type RecipientView,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { wishesWantProof } from '@lapwing/domain';
import { MemberStore } from '../follow-members/member.store.js';
import { VerificationStore } from '../verify-addresses/verification.store.js';
import { GapStore } from '../watch-reach/gap.store.js';
import { RecipientViewStore } from './recipient-view.store.js';
import { demandProof } from './demand-proof.js';
import { channelsShown, RecipientStore, type Recipient } from './recipient.store.js';

/** How members wish to be told, and who cannot be: everybody says for themselves, an admin for the others. */
@Controller()
export class KeepRecipientsController {
  constructor(
    private readonly recipients: RecipientStore,
    private readonly members: MemberStore,
    private readonly views: RecipientViewStore,
    private readonly gaps: GapStore,
    private readonly verification: VerificationStore,
  ) {}

  @Answers(recipientsList)
  async list(
    _query: RequestOf<typeof recipientsList>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof recipientsList>> {
    const { orgId } = actor;
    const members = (await this.members.ofOrganisation(tx, orgId)).filter((member) => member.active);
    const known = new Map((await this.recipients.ofOrganisation(tx, orgId)).map((one) => [one.memberId, one]));
    const recipients: Recipient[] = [];
    for (const { memberId } of members) {
      recipients.push(known.get(memberId) ?? (await this.recipients.one(tx, orgId, memberId)));
    }
    return { items: await this.views.all(tx, recipients, actor) };
  }

  @Answers(recipientsOwn)
  async own(
    _query: RequestOf<typeof recipientsOwn>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof recipientsOwn>> {
    return this.views.own(tx, await this.recipients.one(tx, actor.orgId, actor.memberId));
  }

  @Answers(recipientsSet)
  async set(
    request: RequestOf<typeof recipientsSet>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof recipientsSet>> {
    if (request.memberId !== actor.memberId) throw new Failure('forbidden');
    const before = await this.recipients.one(tx, actor.orgId, actor.memberId);
    demandProof(actor, wishesWantProof(before.preferences, request, channelsShown(before)));
    await this.store(tx, actor.orgId, request);
    return this.views.own(tx, await this.recipients.one(tx, actor.orgId, actor.memberId));
  }

  @Answers(recipientsSetForMember)
  async setForMember(
    request: RequestOf<typeof recipientsSetForMember>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof recipientsSetForMember>> {
    const { memberId } = request;
    await this.members.demandOther(tx, actor, memberId);
    await this.verification.tellChange(tx, { orgId: actor.orgId, memberId }, 'wishes');
    await this.store(tx, actor.orgId, request);
    const [view] = await this.viewsOf(tx, actor, request.memberId);
    if (view === undefined) throw new Failure('not_found');
    return view;
  }

  @Answers(reachGaps)
  async gapsOf(
    _query: RequestOf<typeof reachGaps>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof reachGaps>> {
    const gaps = (await this.gaps.ofOrganisation(tx, actor.orgId)).filter((gap) => gap.onCall);
    return { items: gaps.map(({ memberId, since }) => ({ memberId, since })) };
  }

  private async store(tx: EntityManager, orgId: string, request: RequestOf<typeof recipientsSet>): Promise<void> {
    const { memberId, version, ...preferences } = request;
    if (!(await this.recipients.set(tx, { orgId, memberId, version }, preferences))) throw new Failure('stale_version');
  }

  private async viewsOf(tx: EntityManager, actor: Actor, memberId: string): Promise<RecipientView[]> {
    return this.views.all(tx, [await this.recipients.one(tx, actor.orgId, memberId)], actor);
  }
}
