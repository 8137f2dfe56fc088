import type { EntityManager } from 'typeorm';
import type { AttemptRow } from './attempt.row.js';

type Line = Pick<AttemptRow, 'id' | 'orgId' | 'alertId' | 'purpose' | 'responsibles'>;

const CAME_FROM = `
  select distinct org_id as "orgId", alert_id as "alertId", "from" from duty, unnest(came_from) as "from"
  where (org_id, alert_id) in (select * from unnest($1::uuid[], $2::uuid[])) and came_from <> '{}'`;

const HEIRS = `
  select distinct on (a.id) a.id as "attemptId", goes.alert_id as "alertId"
  from jsonb_to_recordset($1::jsonb) as a (id uuid, org_id uuid, alert_id uuid, responsibles text[])
  join duty was on was.org_id = a.org_id and was.alert_id = a.alert_id and was.responsible = any(a.responsibles)
    and was.left_at_version is not null
  join duty goes on goes.org_id = a.org_id and goes.came_from <> '{}' and goes.came_from @> array[a.alert_id]
    and goes.responsible = was.responsible
  where not exists (select from duty stays where stays.org_id = a.org_id and stays.alert_id = a.alert_id
    and stays.responsible = any(a.responsibles) and stays.left_at_version is null)
  order by a.id, goes.opened_at desc`;

/** A thread begins with the first message that may have arrived; what is answered is the first that surely did. */
const EARLIER = `
  select a.id as "attemptId", (array_agg(e.ring_id order by a.own desc, e.id))[1] as "ringId",
    (array_agg(e.ref order by a.own desc, e.id) filter (where e.ref is not null))[1] as ref
  from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::uuid[], $7::boolean[])
    as a (org_id, alert_id, member_id, channel, id, ring_id, own)
  join attempt e on e.org_id = a.org_id and e.alert_id = a.alert_id and e.member_id = a.member_id
    and e.channel = a.channel and e.ring_id <> a.ring_id and e.purpose in ('ring', 'update', 'correction', 'digest')
    and e.state in ('sent', 'delivered', 'read', 'unknown')
  group by a.id`;

/** What was said to a recipient about an alert before, on the same channel. */
export interface EarlierMessage {
  ringId: string;
  ref: string | null;
}

/** The very first message of an alert has none before it, and there are many of those. */
export async function earlierOf(
  tx: EntityManager,
  attempts: readonly AttemptRow[],
): Promise<Map<string, EarlierMessage>> {
  const later = attempts.filter(({ version, step, repeat }) => version > 1 || step !== 0 || repeat > 0);
  if (later.length === 0) return new Map();
  const told = await withThreads(tx, later);
  const rows = await tx.query<(EarlierMessage & { attemptId: string })[]>(EARLIER, [
    told.map(({ orgId }) => orgId),
    told.map(({ alertId }) => alertId),
    told.map(({ memberId }) => memberId),
    told.map(({ channel }) => channel),
    told.map(({ id }) => id),
    told.map(({ ringId }) => ringId),
    told.map(({ own }) => own),
  ]);
  return new Map(rows.map((row) => [row.attemptId, row]));
}

/**
 * Each line under its alert, and under those from which duties of that go on: who was told of none under its own reads it in the
 * thread of one of them.
 */
async function withThreads(
  tx: EntityManager,
  lines: readonly AttemptRow[],
): Promise<(AttemptRow & { own: boolean })[]> {
  const places = [lines.map(({ orgId }) => orgId), lines.map(({ alertId }) => alertId)];
  const came = await tx.query<{ orgId: string; alertId: string; from: string }[]>(CAME_FROM, places);
  return lines.flatMap((line) => {
    const before = came.filter((one) => one.orgId === line.orgId && one.alertId === line.alertId);
    return [{ ...line, own: true }, ...before.map(({ from }) => ({ ...line, alertId: from, own: false }))];
  });
}

/** By correction, the alert in which all goes on that its reader knew of this one, where that was split off. */
export async function heirsOf(tx: EntityManager, lines: readonly Line[]): Promise<ReadonlyMap<string, string>> {
  const corrections = lines.filter(({ purpose }) => purpose === 'correction');
  if (corrections.length === 0) return new Map();
  const asked = corrections.map(({ id, orgId, alertId, responsibles }) => {
    return { id, org_id: orgId, alert_id: alertId, responsibles };
  });
  const rows = await tx.query<{ attemptId: string; alertId: string }[]>(HEIRS, [JSON.stringify(asked)]);
  return new Map(rows.map(({ attemptId, alertId }) => [attemptId, alertId]));
}
