import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BUDGET_DAYS, type RingLoad } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { SealedWishes, type WishLine } from '../keep-recipients/sealed-wishes.js';

export interface RungMember {
  orgId: string;
  memberId: string;
}

/** How often a member was rung lately, and how often that is meant to be at most. */
export interface Budget extends RungMember {
  rung: number;
  most: number;
}

/** Rings of one week of one member. */
export interface WeekOfRings extends RingLoad {
  memberId: string;
  /** The Monday it begins with, YYYY-MM-DD. */
  week: string;
}

const DAY_MS = 86_400_000;

/** What rang: a message that was accepted or may have been. Several alerts in one message ring once. */
const RANG = `
  attempt.step >= 0 and attempt.purpose in ('ring', 'update') and attempt.carried_by is null
    and attempt.state in ('sent', 'delivered', 'read', 'unknown')`;

const BUDGETS = `
  select w.org_id as "orgId", w.member_id as "memberId",
    recipient.sealed, recipient.schema_version as "schemaVersion",
    (select count(distinct (attempt.alert_id, attempt.version, attempt.step, attempt.repeat)) from attempt
      where attempt.org_id = w.org_id and attempt.member_id = w.member_id and attempt.recorded_at > $3 and ${RANG})::int as rung
  from (select distinct * from unnest($1::uuid[], $2::uuid[]) as m (org_id, member_id)) w
  left join recipient on recipient.org_id = w.org_id and recipient.member_id = w.member_id`;

const WEEKS = `
  with rang as (
    select distinct member_id, alert_id, version, step, repeat, min(recorded_at) as at from attempt
    where org_id = $1 and recorded_at >= $2 and ${RANG}
    group by member_id, alert_id, version, step, repeat
  )
  select rang.member_id as "memberId", to_char(date_trunc('week', rang.at at time zone 'UTC'), 'YYYY-MM-DD') as week,
    count(*)::int as rings,
    count(*) filter (where exists (
      select from attempt earlier where earlier.org_id = $1 and earlier.alert_id = rang.alert_id
        and earlier.member_id = rang.member_id and earlier.step >= 0 and earlier.recorded_at < rang.at
        and earlier.state in ('sent', 'delivered', 'read', 'unknown')))::int as repeats,
    count(*) filter (where exists (
      select from duty where duty.org_id = $1 and duty.alert_id = rang.alert_id
        and duty.ended_because = 'false_alarm'))::int as "falseAlarms"
  from rang group by 1, 2 order by 2 desc, 1`;

/** Counts how often phones ring: too much of it is a harm of its own. */
@Injectable()
export class RingsStore {
  constructor(
    private readonly clock: Clock,
    private readonly wishes: SealedWishes,
  ) {}

  /** How often these members were rung in the last seven days, beside what they are meant to bear. */
  async budgets(tx: EntityManager, members: readonly RungMember[]): Promise<Budget[]> {
    if (members.length === 0) return [];
    const since = new Date(this.clock.now().getTime() - BUDGET_DAYS * DAY_MS);
    const rows = await tx.query<(WishLine & { rung: number })[]>(BUDGETS, [
      members.map(({ orgId }) => orgId),
      members.map(({ memberId }) => memberId),
      since,
    ]);
    return rows.map((row) => {
      const { orgId, memberId, rung } = row;
      return { orgId, memberId, rung, most: this.wishes.of(row, null).ringsPerWeek };
    });
  }

  /** Rings of an organisation by member and week, the last week first. */
  async weeks(tx: EntityManager, orgId: string, count: number): Promise<WeekOfRings[]> {
    const since = new Date(mondayOf(this.clock.now()).getTime() - (count - 1) * 7 * DAY_MS);
    return tx.query(WEEKS, [orgId, since]);
  }
}

/** The beginning of the week in UTC. */
function mondayOf(now: Date): Date {
  const day = (now.getUTCDay() + 6) % 7;
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - day));
}
