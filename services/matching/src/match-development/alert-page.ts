import { Failure } from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { AlertRow } from './alert.row.js';

const OPEN = ['raised', 'updated', 'corrected'];
const CURSOR = /^([0-2])~(\d{4}-\d\d-\d\dT[\d:.]+Z)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const TAKEN = `exists (
  select from duty where duty.org_id = alert.org_id and duty.alert_id = alert.id and duty.taken_by = :memberId)`;
const RANKS = { digest: 0, high: 1, critical: 2 } as const;

/** Which alerts a list wants; `sight` null means all, else those with one of the duties or taken by the member. */
export interface PageWish {
  state: 'open' | AlertRow['state'];
  cursor: string | null;
  limit: number;
  sight: { duties: string[]; memberId: string } | null;
}

/** One page of alerts, the most urgent and then the newest first. Throws `Failure` invalid on a cursor that is none. */
export async function alertPage(
  tx: EntityManager,
  orgId: string,
  { state, cursor, limit, sight }: PageWish,
): Promise<{ rows: AlertRow[]; next: string | null }> {
  const query = tx
    .createQueryBuilder(AlertRow, 'alert')
    .where('alert.orgId = :orgId and alert.state in (:...states)', { orgId, states: state === 'open' ? OPEN : [state] })
    .orderBy('alert.urgency_rank', 'DESC')
    .addOrderBy('alert.changedAt', 'DESC')
    .addOrderBy('alert.id', 'DESC')
    .limit(limit + 1);
  if (sight !== null) query.andWhere(`(alert.duties && array[:...duties] or ${TAKEN})`, sight);
  if (cursor !== null) {
    const [, rank, text = '', id] = CURSOR.exec(cursor) ?? [];
    const at = new Date(text);
    if (Number.isNaN(at.getTime()))
      throw new Failure('invalid', { faults: [{ path: 'cursor', message: 'not a cursor' }] });
    query.andWhere('(alert.urgency_rank, alert.changed_at, alert.id) < (:rank, :at, :id)', { rank, at, id });
  }
  const rows = await query.getMany();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next = rows.length > limit && last !== undefined ? cursorAfter(last) : null;
  return { rows: page, next };
}

function cursorAfter({ urgency, changedAt, id }: AlertRow): string {
  return `${RANKS[urgency]}~${changedAt.toISOString()}~${id}`;
}
