import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  policiesAdd,
  policiesChange,
  policiesList,
  policiesPreview,
  policiesRemove,
  type Actor,
  type PolicyEntry,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { rehearse } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { SituationStore } from '../ring-duties/situation.store.js';
import { ChangePolicy } from './change-policy.js';
import { checkNames } from './check-names.js';
import { PolicyStore, viewOfPolicy } from './policy.store.js';

const MOST_POLICIES = 20;

/** Who is told, in what order, over which channel: read by all who work there, changed by admins. */
@Controller()
export class KeepPoliciesController {
  constructor(
    private readonly policies: PolicyStore,
    private readonly changes: ChangePolicy,
    private readonly situations: SituationStore,
    private readonly clock: Clock,
  ) {}

  @Answers(policiesList)
  async list(
    _query: RequestOf<typeof policiesList>,
    tx: EntityManager,
    { orgId }: Actor,
  ): Promise<ReplyOf<typeof policiesList>> {
    const rows = await this.policies.all(tx, orgId);
    const waiting = await this.changes.waiting(tx, orgId);
    return { items: rows.map((row) => viewOfPolicy(row, waiting.get(row.id) ?? null)) };
  }

  @Answers(policiesAdd)
  async add(
    entry: RequestOf<typeof policiesAdd>,
    tx: EntityManager,
    { orgId }: Actor,
  ): Promise<ReplyOf<typeof policiesAdd>> {
    await this.policies.hold(tx, orgId);
    if ((await this.policies.all(tx, orgId)).length >= MOST_POLICIES)
      throw new Failure('conflict', { detail: `An organisation has ${MOST_POLICIES} policies at most.` });
    await this.demandKnown(tx, orgId, entry);
    return viewOfPolicy(await this.policies.add(tx, orgId, entry), null);
  }

  @Answers(policiesChange)
  async change(
    request: RequestOf<typeof policiesChange>,
    tx: EntityManager,
    { orgId, memberId }: Actor,
  ): Promise<ReplyOf<typeof policiesChange>> {
    const { id, version, ...after } = request;
    if ((await this.policies.one(tx, orgId, id)) === null) throw new Failure('not_found');
    await this.demandKnown(tx, orgId, after);
    const wishId = await this.changes.ask(tx, { orgId, id, version, by: memberId, after });
    const row = await this.policies.one(tx, orgId, id);
    if (row === null) throw new Failure('not_found');
    return viewOfPolicy(row, wishId);
  }

  @Answers(policiesRemove)
  async remove(
    { id, version }: RequestOf<typeof policiesRemove>,
    tx: EntityManager,
    { orgId, memberId }: Actor,
  ): Promise<ReplyOf<typeof policiesRemove>> {
    const policy = await this.policies.one(tx, orgId, id);
    if (policy === null) throw new Failure('not_found');
    if (policy.isDefault)
      throw new Failure('conflict', { detail: 'The default policy stays: it stands in for every other.' });
    return { wishId: await this.changes.ask(tx, { orgId, id, version, by: memberId, after: null }) };
  }

  @Answers(policiesPreview)
  async preview(
    { id, entry, urgency, kind, responsible, at }: RequestOf<typeof policiesPreview>,
    tx: EntityManager,
    { orgId, memberId }: Actor,
  ): Promise<ReplyOf<typeof policiesPreview>> {
    const standing = id === null ? null : await this.policies.one(tx, orgId, id);
    if (id !== null && standing === null) throw new Failure('not_found');
    await this.demandKnown(tx, orgId, entry);
    const material = await this.situations.material(tx, orgId, entry, memberId);
    const rehearsal = rehearse(material, { urgency, kind, responsible }, at ?? this.clock.now().toISOString());
    return { ...rehearsal, loses: standing === null ? [] : await this.changes.losses(tx, standing, entry) };
  }

  /** Throws `Failure` invalid for a policy that names who is no member, or a group or schedule there is not. */
  private async demandKnown(tx: EntityManager, orgId: string, entry: PolicyEntry): Promise<void> {
    const fault = checkNames(entry, await this.situations.names(tx, orgId));
    if (fault !== null) throw new Failure('invalid', { detail: fault });
  }
}
