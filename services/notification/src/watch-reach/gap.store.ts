import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CANARY, namedIn, type Gap } from '@lapwing/domain';
import { PolicyStore } from '../keep-policies/policy.store.js';
import { ScheduleStore } from '../keep-schedules/schedule.store.js';
import { GapRow } from './gap.row.js';

/**
 * Active members of whom no address is verified, or of whom all are stopped; of a covered organisation mail alone counts. Whoever gave a duress phrase is left out: the
 * lead is called about them, and nothing on a screen may show it.
 */
const UNREACHABLE = `
  select m.org_id as "orgId", m.member_id as "memberId"
  from member m left join organisation o using (org_id)
  where m.active and coalesce(o.active, true) and m.org_id <> $1
    and not exists (select from address a where a.org_id = m.org_id and a.member_id = m.member_id
      and (a.stopped = 'duress' or (a.verified_at is not null and a.stopped is null and (a.channel = 'email'
        or not exists (select from cover c where c.org_id = m.org_id and c.mode = 'covered')))))
  order by 1, 2`;

/** Since when somebody cannot be reached. */
@Injectable()
export class GapStore {
  constructor(
    private readonly policies: PolicyStore,
    private readonly schedules: ScheduleStore,
  ) {}

  /** Members out of reach at this moment, by organisation. */
  async unreachable(tx: EntityManager): Promise<Map<string, string[]>> {
    const rows = await tx.query<{ orgId: string; memberId: string }[]>(UNREACHABLE, [CANARY.orgId]);
    const found = new Map<string, string[]>();
    for (const { orgId, memberId } of rows) found.set(orgId, [...(found.get(orgId) ?? []), memberId]);
    return found;
  }

  /** Whoever some policy of an organisation names, and whoever takes turns in a schedule. Throws `Failure` locked. */
  async onCall(tx: EntityManager, orgId: string): Promise<ReadonlySet<string>> {
    const named = (await this.policies.all(tx, orgId)).flatMap((policy) => namedIn(policy.entry));
    const schedules = await this.schedules.all(tx, orgId);
    const turns = schedules.flatMap(({ entry }) => entry.layers.flatMap((layer) => layer.members));
    return new Set([...named, ...turns]);
  }

  async ofOrganisation(tx: EntityManager, orgId: string): Promise<Gap[]> {
    return (await tx.find(GapRow, { where: { orgId }, order: { since: 'ASC', memberId: 'ASC' } })).map(gapOf);
  }

  /** Organisations in which a gap was noted. */
  async organisations(tx: EntityManager): Promise<string[]> {
    const rows = await tx.query<{ orgId: string }[]>('select distinct org_id as "orgId" from gap');
    return rows.map((row) => row.orgId);
  }

  /** How many on call cannot be reached, in all organisations. */
  async count(tx: EntityManager): Promise<number> {
    return tx.countBy(GapRow, { onCall: true });
  }

  /** Notes the gaps of an organisation as they stand now. */
  async keep(tx: EntityManager, orgId: string, gaps: readonly Gap[]): Promise<void> {
    const memberIds = gaps.map((gap) => gap.memberId);
    await tx.query('delete from gap where org_id = $1 and not (member_id = any($2::uuid[]))', [orgId, memberIds]);
    const rows = gaps.map(({ memberId, since, onCall, toldAt }) => ({
      orgId,
      memberId,
      since: new Date(since),
      onCall,
      toldAt: toldAt === null ? null : new Date(toldAt),
    }));
    if (rows.length > 0) await tx.upsert(GapRow, rows, ['orgId', 'memberId']);
  }
}

function gapOf({ memberId, since, onCall, toldAt }: GapRow): Gap {
  return { memberId, since: since.toISOString(), onCall, toldAt: toldAt?.toISOString() ?? null };
}
