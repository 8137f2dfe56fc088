import { Injectable } from '@nestjs/common';
import { CANARY, type Channel } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { channelsOf, RecipientStore } from '../keep-recipients/recipient.store.js';

/** An operator who can be reached, the preferred channel first. */
export interface ReachableOperator {
  orgId: string;
  memberId: string;
  channels: readonly Channel[];
}

/** The operators of all organisations. */
@Injectable()
export class OperatorsStore {
  constructor(private readonly recipients: RecipientStore) {}

  /** Those who work here now and have said where they are reached. */
  async reachable(tx: EntityManager): Promise<ReachableOperator[]> {
    const operators = await tx.query<{ orgId: string; memberId: string }[]>(OPERATORS, [CANARY.orgId]);
    const organisations = [...new Set(operators.map(({ orgId }) => orgId))];
    const found: ReachableOperator[] = [];
    for (const orgId of organisations) {
      const members = operators.filter((one) => one.orgId === orgId).map((one) => one.memberId);
      for (const recipient of await this.recipients.ofOrganisation(tx, orgId)) {
        const channels = channelsOf(recipient);
        if (members.includes(recipient.memberId) && channels.length > 0) {
          found.push({ orgId, memberId: recipient.memberId, channels });
        }
      }
    }
    return found;
  }
}

const OPERATORS = `
  select m.org_id as "orgId", m.member_id as "memberId" from member m left join organisation o using (org_id)
  where m.org_id <> $1 and m.active and 'operator' = any(m.roles) and coalesce(o.active, true)
  order by m.org_id, m.member_id`;
