import { Injectable } from '@nestjs/common';
import { CANARY, type Channel } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { channelsOf } from '../keep-recipients/recipient.store.js';
import { RecipientRow } from '../keep-recipients/recipient.row.js';

/** An operator who can be reached, the preferred channel first. */
export interface ReachableOperator {
  orgId: string;
  memberId: string;
  channels: readonly Channel[];
}

/** The operators of all organisations. */
@Injectable()
export class OperatorsStore {
  /** Those who work here now and have said where they are reached. */
  async reachable(tx: EntityManager): Promise<ReachableOperator[]> {
    const rows = await tx
      .createQueryBuilder(RecipientRow, 'recipient')
      .where(
        `exists (select from member m left join organisation o using (org_id)
           where m.org_id = recipient.org_id and m.member_id = recipient.member_id
             and m.active and 'operator' = any(m.roles) and coalesce(o.active, true))`,
      )
      .andWhere('recipient.orgId <> :canary', { canary: CANARY.orgId })
      .orderBy('recipient.orgId')
      .addOrderBy('recipient.memberId')
      .getMany();
    return rows
      .map((row) => ({ orgId: row.orgId, memberId: row.memberId, channels: channelsOf(row) }))
      .filter(({ channels }) => channels.length > 0);
  }
}
