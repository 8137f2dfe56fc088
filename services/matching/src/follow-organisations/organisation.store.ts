import { Injectable } from '@nestjs/common';
import { type Role, SECONDING_ROLES, type Seconding } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { MemberRow } from './member.row.js';

/** A member as the gateway tells of them; roles are null where it tells of none. */
export interface HeardMember {
  orgId: string;
  memberId: string;
  version: number;
  active: boolean;
  removed: boolean;
  roles: readonly Role[] | null;
}

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

  /**
   * Takes a member's version over; false when a later one or the removal is known. Whoever may second a change of what rings
   * and loses that is remembered with the time, so that nobody is got rid of to be alone.
   */
  async keepMember(tx: EntityManager, member: HeardMember, now: Date): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `insert into member as m (org_id, id, version, active, removed, roles) values ($1, $2, $3, $4, $5, $6)
       on conflict (org_id, id) do update
       set version = excluded.version, active = excluded.active, removed = excluded.removed,
         roles = coalesce(excluded.roles, m.roles),
         could_second_until = case
           when m.active and m.roles && $7::text[] and not (excluded.active and coalesce(excluded.roles, m.roles) && $7::text[]) then $8
           else m.could_second_until end
       where not m.removed and (excluded.removed or m.version < excluded.version) returning id`,
      [
        member.orgId,
        member.memberId,
        member.version,
        member.active,
        member.removed,
        member.roles,
        SECONDING_ROLES,
        now,
      ],
    );
    return rows.length > 0;
  }

  /** The members of an organisation as far as seconding a change asks. */
  async seconding(tx: EntityManager, orgId: string): Promise<Seconding[]> {
    const rows = await tx.findBy(MemberRow, { orgId });
    return rows.map(({ id, roles, active, couldSecondUntil }) => ({ id, roles, active, couldUntil: couldSecondUntil }));
  }

  /** Holds the row of an organisation until the transaction ends. */
  async hold(tx: EntityManager, orgId: string): Promise<void> {
    await tx.query('insert into organisation (org_id, version, active) values ($1, 0, true) on conflict do nothing', [
      orgId,
    ]);
    await tx.query('select from organisation where org_id = $1 for update', [orgId]);
  }

  /** Members who are known and active. */
  async members(tx: EntityManager, orgId: string): Promise<string[]> {
    const rows = await tx.findBy(MemberRow, { orgId, active: true, removed: false });
    return rows.map(({ id }) => id);
  }

  /** By organisation, members who cannot answer for anybody: removed or suspended. One never heard of counts as there. */
  async gone(tx: EntityManager, orgIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const rows = await tx.query<{ org_id: string; ids: string[] }[]>(
      'select org_id, array_agg(id) as ids from member where not active and org_id = any($1::uuid[]) group by org_id',
      [orgIds],
    );
    return new Map(rows.map(({ org_id, ids }) => [org_id, new Set(ids)]));
  }

  /**
   * Counts a change of what matching holds of the organisation, and holds its row until the transaction ends, so that
   * changes become visible in the order of their numbers.
   */
  async moved(tx: EntityManager, orgId: string, times = 1): Promise<bigint> {
    const rows = await tx.query<{ persons_changed: string }[]>(
      `insert into organisation as o (org_id, version, active, persons_changed) values ($1, 0, true, $2)
       on conflict (org_id) do update set persons_changed = o.persons_changed + $2 returning persons_changed`,
      [orgId, times],
    );
    return BigInt(rows[0]?.persons_changed ?? 0);
  }

  /** Organisations of which something changed since an instant, by the database's clock. */
  async movedSince(tx: EntityManager, since: Date): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ org_id: string }[]>('select org_id from organisation where moved_at >= $1', [since]);
    return new Set(rows.map(({ org_id: orgId }) => orgId));
  }
}
