import type { EntityManager } from 'typeorm';
import type { Channel, LedgerAlert, LedgerLine } from '@lapwing/domain';

interface Line {
  org_id: string;
  id: string;
  alert_id: string;
  version: number;
  step: number;
  repeat: number;
  member_id: string;
  channel: Channel;
  attempt: number;
  state: LedgerLine['state'];
  recorded_at: Date;
  claimed_at: Date | null;
  completed_at: Date | null;
  due_at: Date;
  carried_by: string | null;
  carrier_member: string | null;
  carrier_channel: Channel | null;
  carrier_state: LedgerLine['state'] | null;
  carrier_carried_by: string | null;
  known: boolean;
}

const LONGEST_SLOT_MS = 3_600_000;

/** In the order of the index, so that the lines of a ring come one after the other. */
const LINES = `
  with page as (
    select * from attempt
    where $1::uuid is null or (org_id, alert_id, version, step, repeat, member_id, channel, attempt)
      > ($1, $2::uuid, $3::int, $4::int, $5::int, $6::uuid, $7::text, $8::int)
    order by org_id, alert_id, version, step, repeat, member_id, channel, attempt limit $9
  )
  select a.org_id, a.id, a.alert_id, a.version, a.step, a.repeat, a.member_id, a.channel, a.attempt, a.state,
    a.recorded_at, a.claimed_at, a.completed_at, a.due_at, a.carried_by, c.member_id as carrier_member,
    c.channel as carrier_channel, c.state as carrier_state, c.carried_by as carrier_carried_by,
    m.member_id is not null as known
  from page a
  left join attempt c on c.org_id = a.org_id and c.id = a.carried_by
  left join member m on m.org_id = a.org_id and m.member_id = a.member_id
  order by a.org_id, a.alert_id, a.version, a.step, a.repeat, a.member_id, a.channel, a.attempt`;

/** What a ring by hand says was asked for is a reason as little as what was dropped before it left. */
const ALERTS = `
  with page as (
    select org_id, alert_id, version, changed_at, urgency, open from alert
    where $1::uuid is null or (org_id, alert_id) > ($1, $2::uuid) order by org_id, alert_id limit $3
  )
  select p.org_id as "orgId", p.alert_id as "alertId", p.version, p.changed_at as "changedAt",
    (select count(*)::int from attempt a where a.org_id = p.org_id and a.alert_id = p.alert_id) as attempts,
    array(
      select s.because from silence s where s.org_id = p.org_id and s.alert_id = p.alert_id
        and (s.version = p.version or not p.open or p.urgency <> 'critical')
      union select 'put_aside ' || w.because from put_aside w where w.org_id = p.org_id and w.alert_id = p.alert_id
        and p.urgency <> 'critical'
      union select 'not_yet' from duty d
        where d.org_id = p.org_id and d.alert_id = p.alert_id and d.next_ring_at > $4 and d.rung = 0 and d.taken_until is null
          and d.ended_because is null
      union select 'goes_on' from duty d
        where d.org_id = p.org_id and d.alert_id = p.alert_id and d.came_from <> '{}'
    ) as reasons,
    p.open and p.urgency = 'critical' and exists (select from duty d where d.org_id = p.org_id and d.alert_id = p.alert_id
      and d.state = 'ringing' and d.rung > 0 and d.next_ring_at is null and d.ended_because is null) as asleep,
    coalesce((
      select json_agg(json_build_object('memberId', t.member_id, 'onConsole', t.on_console, 'told', exists (
          select from attempt a where a.org_id = p.org_id and a.alert_id = any(t.alerts) and a.member_id = t.member_id
            and a.state in ('sent', 'delivered', 'read', 'unknown'))))
      from (
        select d.taken_by as member_id, d.came_from || d.alert_id as alerts, exists (select from taking k
            where k.org_id = d.org_id and k.way = 'console' and k.alert_id = any(d.came_from || d.alert_id)
              and k.member_id = d.taken_by) as on_console
        from duty d where d.org_id = p.org_id and d.alert_id = p.alert_id and d.taken_by is not null
      ) t
    ), '[]') as takers
  from page p order by p.org_id, p.alert_id`;

/** Reads the ledger in pages, for a proof. */
export class ProofStore {
  /** The lines after one, in the order of their rings. */
  async lines(tx: EntityManager, after: LedgerLine | null, limit: number): Promise<LedgerLine[]> {
    const { orgId, alertId, version, step, repeat, memberId, channel, attempt } = after ?? NOTHING;
    const place = [orgId, alertId, version, step, repeat, memberId, channel, attempt];
    return (await tx.query<Line[]>(LINES, [...place, limit])).map(lineOf);
  }

  /** The alerts after one. */
  async alerts(tx: EntityManager, after: LedgerAlert | null, now: Date, limit: number): Promise<LedgerAlert[]> {
    const rows = await tx.query<(Omit<LedgerAlert, 'changedAt'> & { changedAt: Date })[]>(ALERTS, [
      after?.orgId ?? null,
      after?.alertId ?? null,
      limit,
      now,
    ]);
    return rows.map((row) => ({ ...row, changedAt: row.changedAt.toISOString() }));
  }
}

const NOTHING = {
  orgId: null,
  alertId: null,
  version: null,
  step: null,
  repeat: null,
  memberId: null,
  channel: null,
  attempt: null,
};

function lineOf(row: Line): LedgerLine {
  return {
    id: row.id,
    orgId: row.org_id,
    alertId: row.alert_id,
    version: row.version,
    step: row.step,
    repeat: row.repeat,
    memberId: row.member_id,
    channel: row.channel,
    attempt: row.attempt,
    state: row.state,
    recordedAt: row.recorded_at.toISOString(),
    claimedAt: row.claimed_at?.toISOString() ?? null,
    completedAt: row.completed_at?.toISOString() ?? null,
    dueAt: dueOf(row).toISOString(),
    carriedBy: row.carried_by,
    carrier: carrierOf(row),
    known: row.known,
  };
}

/** What waits for a slot has no instant yet; an hour is longer than any slot. */
function dueOf({ due_at: due, recorded_at: recorded }: Line): Date {
  return new Date(Math.min(due.getTime(), recorded.getTime() + LONGEST_SLOT_MS));
}

function carrierOf(row: Line): LedgerLine['carrier'] {
  const { carrier_member: memberId, carrier_channel: channel, carrier_state: state } = row;
  if (memberId === null || channel === null || state === null) return null;
  return { memberId, channel, state, carriedBy: row.carrier_carried_by };
}
