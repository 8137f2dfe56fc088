import { In, type EntityManager } from 'typeorm';
import type { Channel } from '@lapwing/domain';
import type { DutyRow } from '../ring-duties/duty.row.js';
import { AttemptRow } from './attempt.row.js';

/** The duties of alerts that go on from other alerts, and have not ended. */
const CAME_FROM = `
  select alert_id as "alertId", "from", responsible from duty, unnest(came_from) as "from"
  where org_id = $1 and alert_id = any($2::uuid[]) and came_from <> '{}' and ended_because is null`;

const TOLD_BEFORE = `
  with own as (
    select member_id, channel, attempt_duty, purpose, state, claimed_at from attempt, unnest(responsibles) as attempt_duty
    where org_id = $1 and alert_id = $2 and version < $3 and not exists (
      select from duty gone
      join duty goes on goes.org_id = $1 and goes.came_from <> '{}' and goes.came_from @> array[$2::uuid]
        and goes.responsible = gone.responsible
      where gone.org_id = $1 and gone.alert_id = $2 and gone.responsible = attempt_duty and gone.left_at_version < $3)
  ), came as (
    select duty.responsible, alert_id_before from duty, unnest(came_from) as alert_id_before
    where org_id = $1 and alert_id = $2 and came_from <> '{}' and coalesce(left_at_version, $3) >= $3
      and alert_id_before <> all($4::uuid[])
  ), known as (
    select * from own union all
    select member_id, channel, came.responsible, purpose, state, claimed_at
    from came join attempt on attempt.org_id = $1 and attempt.alert_id = came.alert_id_before
      and came.responsible = any(attempt.responsibles)
  )
  select member_id as "memberId", channel, array_agg(distinct attempt_duty) as responsibles from known
  where purpose in ('ring', 'update', 'correction')
    and (state in ('sent', 'delivered', 'read', 'unknown') or (state = 'recorded' and claimed_at is not null))
    and not exists (
      select from attempt as now_rung
      where now_rung.org_id = $1 and now_rung.alert_id = $2 and now_rung.version = $3
        and now_rung.member_id = known.member_id and now_rung.channel = known.channel)
  group by member_id, channel order by member_id, channel`;

export type ToldAlert = Pick<AttemptRow, 'orgId' | 'alertId' | 'version'>;

/** Somebody who may know of an alert, by which channel, and for which duties. */
export interface Told {
  memberId: string;
  channel: Channel;
  responsibles: string[];
}

/**
 * Who may have got an earlier version, over which channel: sent, unknown, or just leaving. Who was told of a duty that goes on
 * here from another alert counts, unless that is among `but`; who was told only of what went on elsewhere does not.
 */
export async function toldBefore(tx: EntityManager, alert: ToldAlert, but: readonly string[]): Promise<Told[]> {
  return tx.query(TOLD_BEFORE, [alert.orgId, alert.alertId, alert.version, but]);
}

/** Rings a member was given for these alerts; those of duties that go on in them are given as theirs. */
export async function ringsOf(
  tx: EntityManager,
  { orgId, memberId }: Pick<AttemptRow, 'orgId' | 'memberId'>,
  alertIds: readonly string[],
): Promise<AttemptRow[]> {
  const purpose = In(['ring', 'update', 'correction']);
  const rings = await tx.findBy(AttemptRow, { orgId, memberId, alertId: In([...alertIds]), purpose });
  const came = await tx.query<{ alertId: string; from: string; responsible: string }[]>(CAME_FROM, [orgId, alertIds]);
  if (came.length === 0) return rings;
  const there = { orgId, memberId, alertId: In(came.map(({ from }) => from)), purpose };
  const elsewhere = await tx.findBy(AttemptRow, there);
  const gone = came.flatMap(({ alertId, from, responsible }) =>
    elsewhere
      .filter((ring) => ring.alertId === from && ring.responsibles.includes(responsible))
      .map((ring) => ({ ...ring, alertId, responsibles: [responsible] })),
  );
  return [...rings, ...gone];
}

/** Whether the last ring of a duty's present round has left, or is leaving. */
export async function hasLeft(
  tx: EntityManager,
  { orgId, alertId, responsible, repeat, rung }: DutyRow,
): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select from attempt where org_id = $1 and alert_id = $2 and $3 = any(responsibles) and step = $4 and repeat = $5
       and (state in ('sent', 'delivered', 'read') or (state = 'recorded' and claimed_at is not null)) limit 1`,
    [orgId, alertId, responsible, rung - 1, repeat],
  );
  return rows.length > 0;
}
