import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import { Failure, policiesChange, policiesList, type Actor, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { MemberStore } from '../follow-members/member.store.js';
import { PolicyRow } from './policy.row.js';
import { PolicyStore, viewOfPolicy } from './policy.store.js';

/** Who is told, in what order, over which channel: read by all who work there, changed by admins. */
@Controller()
export class KeepPoliciesController {
  constructor(
    private readonly policies: PolicyStore,
    private readonly members: MemberStore,
  ) {}

  @Answers(policiesList)
  async list(
    _query: RequestOf<typeof policiesList>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof policiesList>> {
    const rows = await this.policies.all(tx, actor.orgId);
    return { items: rows.map(viewOfPolicy) };
  }

  @Answers(policiesChange)
  async change(
    request: RequestOf<typeof policiesChange>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof policiesChange>> {
    const { id, version, ...entry } = request;
    const { orgId } = actor;
    if (!(await tx.existsBy(PolicyRow, { orgId, id }))) throw new Failure('not_found');
    const known = new Set((await this.members.ofOrganisation(tx, orgId)).map((member) => member.memberId));
    const named = [...entry.onCall, entry.lead, entry.director].filter((member) => member !== null);
    const stranger = named.find((member) => !known.has(member));
    if (stranger !== undefined) throw new Failure('invalid', { detail: 'A policy can only name members.' });
    const changed = await this.policies.replace(tx, { orgId, id, version }, entry);
    if (changed === null) throw new Failure('stale_version');
    return viewOfPolicy(changed);
  }
}
