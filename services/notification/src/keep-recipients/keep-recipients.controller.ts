import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  recipientsList,
  recipientsOwn,
  recipientsSet,
  type Actor,
  type RecipientView,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import type { MemberRow } from '../follow-members/member.row.js';
import { MemberStore } from '../follow-members/member.store.js';
import type { RecipientRow } from './recipient.row.js';
import { RecipientStore } from './recipient.store.js';

/** Where members are reached: everybody sets their own, an admin anybody's of the organisation. */
@Controller()
export class KeepRecipientsController {
  constructor(
    private readonly recipients: RecipientStore,
    private readonly members: MemberStore,
  ) {}

  @Answers(recipientsList)
  async list(
    _query: RequestOf<typeof recipientsList>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof recipientsList>> {
    const rows = new Map((await this.recipients.ofOrganisation(tx, actor.orgId)).map((row) => [row.memberId, row]));
    const members = (await this.members.ofOrganisation(tx, actor.orgId)).filter((member) => member.active);
    return { items: members.map((member) => this.view(member, rows.get(member.memberId) ?? null)) };
  }

  @Answers(recipientsOwn)
  async own(
    _query: RequestOf<typeof recipientsOwn>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof recipientsOwn>> {
    const row = await this.recipients.one(tx, actor.orgId, actor.memberId);
    const member = await this.members.one(tx, actor.orgId, actor.memberId);
    return this.view(member ?? { memberId: actor.memberId, language: 'en' }, row);
  }

  @Answers(recipientsSet)
  async set(
    request: RequestOf<typeof recipientsSet>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof recipientsSet>> {
    const { memberId, version, ...entry } = request;
    const { orgId } = actor;
    const own = memberId === actor.memberId;
    if (!own && !actor.roles.includes('organisation_admin')) throw new Failure('forbidden');
    const member = await this.members.one(tx, orgId, memberId);
    if (!own && member?.active !== true) throw new Failure('not_found');
    const row = await this.recipients.set(tx, { orgId, memberId, version }, entry);
    if (row === null) throw new Failure('stale_version');
    return this.view({ memberId, language: row.language }, row);
  }

  private view(member: Pick<MemberRow, 'memberId' | 'language'>, row: RecipientRow | null): RecipientView {
    const { memberId, language } = member;
    if (row === null) {
      return { memberId, version: 0, email: null, signal: null, preferred: 'signal', language, level: 'L0' };
    }
    const { email, signal } = this.recipients.addressesOf(row);
    const { version, preferred, level } = row;
    return { memberId, version, email, signal, preferred, language: row.language, level };
  }
}
