import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { MemberRow } from './member.row.js';

/** Which organisations and members there are, by opaque id. */
@Injectable()
export class OrganisationStore {
  /** Takes an organisation's version over; false when a later one is known. */
  async keepOrganisation(
    tx: EntityManager,
    organisation: { orgId: string; version: number; active: boolean },
  ): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `insert into organisation as o (org_id, version, active) values ($1, $2, $3)
       on conflict (org_id) do update set version = excluded.version, active = excluded.active
       where o.version < excluded.version returning org_id`,
      [organisation.orgId, organisation.version, organisation.active],
    );
    return rows.length > 0;
  }

  /** Takes a member's version over; false when a later one or the removal is known. */
  async keepMember(
    tx: EntityManager,
    member: { orgId: string; memberId: string; version: number; active: boolean; removed: boolean },
  ): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `insert into member as m (org_id, id, version, active, removed) values ($1, $2, $3, $4, $5)
       on conflict (org_id, id) do update
       set version = excluded.version, active = excluded.active, removed = excluded.removed
       where not m.removed and (excluded.removed or m.version < excluded.version) returning id`,
      [member.orgId, member.memberId, member.version, member.active, member.removed],
    );
    return rows.length > 0;
  }

  /** Members who are known and active. */
  async members(tx: EntityManager, orgId: string): Promise<string[]> {
    const rows = await tx.findBy(MemberRow, { orgId, active: true, removed: false });
    return rows.map(({ id }) => id);
  }

  /** Members who cannot answer for anybody: removed or suspended. A member never heard of counts as there. */
  async gone(tx: EntityManager, orgId: string): Promise<ReadonlySet<string>> {
    const rows = await tx.findBy(MemberRow, { orgId, active: false });
    return new Set(rows.map(({ id }) => id));
  }
}
