import type { EntityManager } from 'typeorm';
import type { AlertRow } from './alert.row.js';

const COLUMNS = `org_id uuid, id uuid, version int, cause text, state text, urgency text, kind text, policy_id uuid,
  duties text[], touched_count int, raised_at timestamptz, changed_at timestamptz, key_slot bigint, sealed text`;
const NAMES = `org_id, id, version, cause, state, urgency, kind, policy_id, duties, touched_count, raised_at, changed_at,
  key_slot`;

/** Writes many new alerts in one statement. */
export async function insertAlerts(tx: EntityManager, rows: readonly AlertRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into alert (${NAMES}, sealed)
     select ${NAMES}, decode(sealed, 'base64') from json_to_recordset($1::json) as t (${COLUMNS})`,
    [JSON.stringify(rows.map(written))],
  );
}

/** Replaces many alerts in one statement. */
export async function updateAlerts(tx: EntityManager, rows: readonly AlertRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `update alert set version = t.version, state = t.state, urgency = t.urgency, kind = t.kind, policy_id = t.policy_id,
       duties = t.duties, touched_count = t.touched_count, raised_at = t.raised_at, changed_at = t.changed_at,
       key_slot = t.key_slot, sealed = decode(t.sealed, 'base64')
     from json_to_recordset($1::json) as t (${COLUMNS}) where alert.org_id = t.org_id and alert.id = t.id`,
    [JSON.stringify(rows.map(written))],
  );
}

function written(row: AlertRow): Record<string, unknown> {
  return {
    org_id: row.orgId,
    id: row.id,
    version: row.version,
    cause: row.cause,
    state: row.state,
    urgency: row.urgency,
    kind: row.kind,
    policy_id: row.policyId,
    duties: row.duties,
    touched_count: row.touchedCount,
    raised_at: row.raisedAt,
    changed_at: row.changedAt,
    key_slot: row.keySlot,
    sealed: row.sealed.toString('base64'),
  };
}
