import { Injectable } from '@nestjs/common';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';

/** Where there are operators, by opaque id: enough to know whether somebody else could second a ruling. */
@Injectable()
export class OperatorStore {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Takes an organisation's version over; older news is ignored. */
  async keepOrganisation(
    tx: EntityManager,
    organisation: { orgId: string; version: number; active: boolean },
  ): Promise<void> {
    await tx.query(
      `insert into organisation as o (org_id, version, active) values ($1, $2, $3)
       on conflict (org_id) do update set version = excluded.version, active = excluded.active
       where o.version < excluded.version`,
      [organisation.orgId, organisation.version, organisation.active],
    );
    await this.wakeWaiting(tx);
  }

  /** Takes a member's version over; older news and news of who left are ignored. */
  async keepMember(
    tx: EntityManager,
    member: { orgId: string; memberId: string; version: number; operates: boolean; removed: boolean },
  ): Promise<void> {
    const { orgId, memberId, version, operates, removed } = member;
    await tx.query(
      `insert into operator as o (org_id, member_id, version, operates, removed) values ($1, $2, $3, $4, $5)
       on conflict (org_id, member_id) do update
       set version = excluded.version, operates = excluded.operates, removed = excluded.removed
       where not o.removed and (excluded.removed or o.version < excluded.version)`,
      [orgId, memberId, version, operates, removed],
    );
    await this.wakeWaiting(tx);
  }

  /** How many other organisations have an operator; one whose closing was not heard of counts as open. */
  async elsewhere(tx: EntityManager, orgId: string): Promise<number> {
    const [row] = await tx.query<{ count: number }[]>(
      `select count(distinct p.org_id)::int as count from operator p
       left join organisation o on o.org_id = p.org_id
       where p.org_id <> $1 and p.operates and not p.removed and coalesce(o.active, true)`,
      [orgId],
    );
    return row?.count ?? 0;
  }

  /** What waits for a second operator is decided again, since the last one elsewhere may have gone. */
  private async wakeWaiting(tx: EntityManager): Promise<void> {
    const rows = await tx.query<{ id: string }[]>(`select id from ruling where state = 'waiting'`);
    for (const { id } of rows) await this.jobs.at(tx, 'ruling.follow', id, this.clock.now());
    const wishes = await tx.query<{ id: string }[]>(`select id from source_wish where state = 'waiting'`);
    for (const { id } of wishes) await this.jobs.at(tx, 'wish.follow', id, this.clock.now());
    const opening = await tx.query<{ id: string }[]>(`select id from publishing_wish where state = 'waiting'`);
    for (const { id } of opening) await this.jobs.at(tx, 'publishing.follow', id, this.clock.now());
  }
}
