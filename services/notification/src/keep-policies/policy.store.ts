import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { policyEntry, type PolicyEntry, type PolicyView } from '@lapwing/contracts';
import { defaultPolicy } from '@lapwing/domain';
import { Ids } from '@lapwing/platform';
import type { MemberRow } from '../follow-members/member.row.js';
import { IN_CLEAR, SealedBodies, type BodyPlace } from '../seal-settings/sealed-bodies.js';
import { PolicyRow } from './policy.row.js';

/** A policy as it was opened. */
export type KeptPolicy = Omit<PolicyRow, 'sealed' | 'schemaVersion'> & { entry: PolicyEntry };

/** Whatever a policy that follows members says is said of them already, or by the program: nothing of it is anybody's own. */
const FOLLOW = `
  insert into policy (org_id, id, version, is_default, follows_members, sealed, schema_version)
  values ($1, $2, 1, true, true, $3, ${IN_CLEAR})
  on conflict (org_id) where is_default do update
    set version = policy.version + 1, sealed = excluded.sealed
    where case when policy.follows_members
      then convert_from(policy.sealed, 'UTF8')::jsonb is distinct from convert_from(excluded.sealed, 'UTF8')::jsonb
      else false end`;

/** The policies of organisations; each has a default that is made on first need. What an organisation has written is sealed. */
@Injectable()
export class PolicyStore {
  constructor(
    private readonly ids: Ids,
    private readonly bodies: SealedBodies,
  ) {}

  /** One change at a time of an organisation's policies and schedules. */
  async hold(tx: EntityManager, orgId: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`policies of ${orgId}`]);
  }

  /** Throws `Failure` locked, as everything here that reads what a policy says. */
  async all(tx: EntityManager, orgId: string): Promise<KeptPolicy[]> {
    const rows = await tx.find(PolicyRow, { where: { orgId }, order: { isDefault: 'DESC', id: 'ASC' } });
    return rows.map((row) => this.whole(row));
  }

  /** The policies of several organisations, by organisation. */
  async ofOrganisations(tx: EntityManager, orgIds: readonly string[]): Promise<Map<string, KeptPolicy[]>> {
    const found = new Map<string, KeptPolicy[]>();
    for (const row of await tx.findBy(PolicyRow, { orgId: In([...orgIds]) }))
      found.set(row.orgId, [...(found.get(row.orgId) ?? []), this.whole(row)]);
    return found;
  }

  async one(tx: EntityManager, orgId: string, id: string): Promise<KeptPolicy | null> {
    const row = await tx.findOneBy(PolicyRow, { orgId, id });
    return row === null ? null : this.whole(row);
  }

  /** The policy asked for, else the organisation's default: an unknown policy must never mean nobody. */
  async oneOrDefault(tx: EntityManager, orgId: string, policyId: string | null): Promise<KeptPolicy | null> {
    const named = policyId === null ? null : await tx.findOneBy(PolicyRow, { orgId, id: policyId });
    const row = named ?? (await tx.findOneBy(PolicyRow, { orgId, isDefault: true }));
    return row === null ? null : this.whole(row);
  }

  /** Brings the default policy in line with who works there, unless somebody has edited it; also while the keys are locked. */
  async followMembers(tx: EntityManager, orgId: string, members: readonly MemberRow[]): Promise<void> {
    const entry: PolicyEntry = { name: 'Default', ...defaultPolicy(members) };
    await tx.query(FOLLOW, [orgId, this.ids.next(), Buffer.from(JSON.stringify(entry))]);
  }

  async add(tx: EntityManager, orgId: string, entry: PolicyEntry): Promise<KeptPolicy> {
    const row = { orgId, id: this.ids.next(), version: 1, isDefault: false, followsMembers: false };
    await tx.insert(PolicyRow, { ...row, ...this.bodies.seal(placeOfPolicy(row), entry) });
    return { ...row, entry };
  }

  /** Replaces a policy that still stands at the version that was read; null otherwise. */
  async replace(
    tx: EntityManager,
    policy: { orgId: string; id: string; version: number },
    entry: PolicyEntry,
  ): Promise<KeptPolicy | null> {
    const { orgId, id, version } = policy;
    const sealed = this.bodies.seal(placeOfPolicy(policy), entry);
    const change = { version: version + 1, followsMembers: false, ...sealed };
    const changed = await tx.update(PolicyRow, { orgId, id, version }, change);
    return changed.affected === 1 ? this.one(tx, orgId, id) : null;
  }

  async remove(tx: EntityManager, orgId: string, id: string): Promise<void> {
    await tx.delete(PolicyRow, { orgId, id, isDefault: false });
  }

  /** A policy that was stored before it could say so much says the rest by default. */
  private whole({ sealed, schemaVersion, ...row }: PolicyRow): KeptPolicy {
    const stored = this.bodies.open(placeOfPolicy(row), { sealed, schemaVersion });
    return { ...row, entry: policyEntry.parse(stored) };
  }
}

/** The policy by which an alert rings; null where the organisation has none. */
export function policyFor(policies: readonly KeptPolicy[], policyId: string | null): PolicyEntry | null {
  const named = policies.find(({ id }) => id === policyId) ?? policies.find(({ isDefault }) => isDefault);
  return named?.entry ?? null;
}

/** Where a policy is sealed for. */
export function placeOfPolicy({ orgId, id }: { orgId: string; id: string }): BodyPlace {
  return { orgId, table: 'policy', row: id };
}

/** A policy as people see it. */
export function viewOfPolicy(row: KeptPolicy, wishId: string | null): PolicyView {
  return { id: row.id, version: row.version, isDefault: row.isDefault, ...row.entry, wishId };
}
