import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PolicyEntry, PolicyView } from '@lapwing/contracts';
import { defaultPolicy } from '@lapwing/domain';
import { Ids } from '@lapwing/platform';
import type { MemberRow } from '../follow-members/member.row.js';
import { PolicyRow } from './policy.row.js';

/** The policies of organisations; each has a default that is made on first need. */
@Injectable()
export class PolicyStore {
  constructor(private readonly ids: Ids) {}

  async all(tx: EntityManager, orgId: string): Promise<PolicyRow[]> {
    return tx.find(PolicyRow, { where: { orgId }, order: { isDefault: 'DESC', id: 'ASC' } });
  }

  /** The policy asked for, else the organisation's default: an unknown policy must never mean nobody. */
  async oneOrDefault(tx: EntityManager, orgId: string, policyId: string | null): Promise<PolicyRow | null> {
    const named = policyId === null ? null : await tx.findOneBy(PolicyRow, { orgId, id: policyId });
    return named ?? (await tx.findOneBy(PolicyRow, { orgId, isDefault: true }));
  }

  /** Brings the default policy in line with who works there, unless somebody has edited it. */
  async followMembers(tx: EntityManager, orgId: string, members: readonly MemberRow[]): Promise<void> {
    const entry: PolicyEntry = { name: 'Default', ...defaultPolicy(members) };
    await tx.query(
      `insert into policy (org_id, id, version, is_default, follows_members, entry)
       values ($1, $2, 1, true, true, $3)
       on conflict (org_id) where is_default do update
         set version = policy.version + 1, entry = excluded.entry
         where policy.follows_members and policy.entry is distinct from excluded.entry`,
      [orgId, this.ids.next(), JSON.stringify(entry)],
    );
  }

  /** Replaces a policy that still stands at the version that was read; null otherwise. */
  async replace(
    tx: EntityManager,
    policy: { orgId: string; id: string; version: number },
    entry: PolicyEntry,
  ): Promise<PolicyRow | null> {
    const { orgId, id, version } = policy;
    const changed = await tx.update(
      PolicyRow,
      { orgId, id, version },
      { version: version + 1, followsMembers: false, entry },
    );
    return changed.affected === 1 ? tx.findOneBy(PolicyRow, { orgId, id }) : null;
  }
}

/** A policy as people see it. */
export function viewOfPolicy(row: PolicyRow): PolicyView {
  return { id: row.id, version: row.version, isDefault: row.isDefault, ...row.entry };
}
