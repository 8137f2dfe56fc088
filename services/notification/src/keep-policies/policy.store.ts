import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { policyEntry, type PolicyEntry, type PolicyView } from '@lapwing/contracts';
import { defaultPolicy } from '@lapwing/domain';
import { Ids } from '@lapwing/platform';
import type { MemberRow } from '../follow-members/member.row.js';
import { PolicyRow } from './policy.row.js';
import { PolicyWishStore } from './policy-wish.store.js';

/** The policies of organisations; each has a default that is made on first need. */
@Injectable()
export class PolicyStore {
  constructor(
    private readonly ids: Ids,
    private readonly wishes: PolicyWishStore,
  ) {}

  /** One change at a time of an organisation's policies and schedules. */
  async hold(tx: EntityManager, orgId: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`policies of ${orgId}`]);
  }

  async all(tx: EntityManager, orgId: string): Promise<PolicyRow[]> {
    const rows = await tx.find(PolicyRow, { where: { orgId }, order: { isDefault: 'DESC', id: 'ASC' } });
    return rows.map(whole);
  }

  async one(tx: EntityManager, orgId: string, id: string): Promise<PolicyRow | null> {
    const row = await tx.findOneBy(PolicyRow, { orgId, id });
    return row === null ? null : whole(row);
  }

  /** The policy asked for, else the organisation's default: an unknown policy must never mean nobody. */
  async oneOrDefault(tx: EntityManager, orgId: string, policyId: string | null): Promise<PolicyRow | null> {
    const named = policyId === null ? null : await tx.findOneBy(PolicyRow, { orgId, id: policyId });
    const row = named ?? (await tx.findOneBy(PolicyRow, { orgId, isDefault: true }));
    return row === null ? null : whole(row);
  }

  /**
   * Brings the default policy in line with who works there, unless somebody has edited it; what waits for a second person
   * is looked at again.
   */
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
    await this.wishes.lookAtAll(tx, orgId);
  }

  async add(tx: EntityManager, orgId: string, entry: PolicyEntry): Promise<PolicyRow> {
    const row = { orgId, id: this.ids.next(), version: 1, isDefault: false, followsMembers: false, entry };
    await tx.insert(PolicyRow, row);
    return row;
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
    return changed.affected === 1 ? this.one(tx, orgId, id) : null;
  }

  async remove(tx: EntityManager, orgId: string, id: string): Promise<void> {
    await tx.delete(PolicyRow, { orgId, id, isDefault: false });
  }
}

function whole(row: PolicyRow): PolicyRow {
  return { ...row, entry: wholePolicy(row.entry) };
}

/** A policy that was stored before it could say so much says the rest by default: whoever reads the column asks this. */
export function wholePolicy(stored: unknown): PolicyEntry {
  return policyEntry.parse(stored);
}

/** A policy as people see it. */
export function viewOfPolicy(row: PolicyRow, wishId: string | null): PolicyView {
  return { id: row.id, version: row.version, isDefault: row.isDefault, ...row.entry, wishId };
}
