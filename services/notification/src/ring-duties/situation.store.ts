import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { defaultPolicy, type Policy, type Reachable } from '@lapwing/domain';
import { MemberStore } from '../follow-members/member.store.js';
import { PolicyStore } from '../keep-policies/policy.store.js';
import { reachableBy, RecipientStore } from '../keep-recipients/recipient.store.js';
import type { AlertRow } from '../receive-alerts/alert.row.js';
import { AlertStore } from '../receive-alerts/alert.store.js';

/** All that a decision about an alert's duties looks at. */
export interface Situation {
  alert: AlertRow;
  policy: Policy;
  reachable: Reachable;
  /** Members who are neither suspended nor gone. */
  active: ReadonlySet<string>;
}

/** Loads what decisions look at, as it stands now. */
@Injectable()
export class SituationStore {
  constructor(
    private readonly alerts: AlertStore,
    private readonly policies: PolicyStore,
    private readonly members: MemberStore,
    private readonly recipients: RecipientStore,
  ) {}

  async of(tx: EntityManager, orgId: string, alertId: string): Promise<Situation | null> {
    const alert = await this.alerts.one(tx, orgId, alertId);
    return alert === null ? null : this.around(tx, alert);
  }

  async around(tx: EntityManager, alert: AlertRow): Promise<Situation> {
    const members = await this.members.ofOrganisation(tx, alert.orgId);
    const policy = await this.policies.oneOrDefault(tx, alert.orgId, alert.policyId);
    const active = members.filter((member) => member.active).map((member) => member.memberId);
    const reachable = reachableBy(await this.recipients.ofOrganisation(tx, alert.orgId), active);
    return { alert, policy: policy?.entry ?? defaultPolicy(members), reachable, active: new Set(active) };
  }
}
