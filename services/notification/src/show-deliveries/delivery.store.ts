import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure, type DeliveryView, type deliveriesList, type ReplyOf } from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import { viewOfAttempt, ATTEMPT_COLUMNS } from '../send-messages/attempt.store.js';
import type { AttemptRow } from '../send-messages/attempt.row.js';

type Standing = keyof ReplyOf<typeof deliveriesList>['counts'];

/** Which lines of the ledger are wanted; `from` and `until` are days in UTC, inclusive. */
export interface DeliveryWish {
  standing: Standing | null;
  memberId: string | null;
  channel: string | null;
  from: string | null;
  until: string | null;
  cursor: string | null;
  limit: number;
  newestFirst: boolean;
}

type Told = AttemptRow & { code: string; urgency: DeliveryView['urgency'] };

/** A message that was called off before it left failed, says the ledger; to people it did not. */
const STANDING = `
  case attempt.state when 'recorded' then 'on_its_way' when 'sent' then 'accepted' when 'unknown' then 'unknown'
    when 'failed' then case when attempt.failure = 'no_longer_needed' then 'not_needed' else 'failed' end
    else 'arrived' end`;
const CURSOR = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const DAY_MS = 86_400_000;

/** Reads the ledger for people. */
@Injectable()
export class DeliveryStore {
  constructor(private readonly clock: Clock) {}

  /** One page of lines. Throws `Failure` invalid on a cursor that is none. */
  async page(
    tx: EntityManager,
    orgId: string,
    wish: DeliveryWish,
  ): Promise<{ items: DeliveryView[]; next: string | null }> {
    const [at, id] = placeOf(wish.cursor);
    const [sign, order] = wish.newestFirst ? ['<', 'desc'] : ['>', 'asc'];
    const rows = await tx.query<Told[]>(
      `select ${ATTEMPT_COLUMNS}, alert.code, alert.urgency from attempt join alert using (org_id, alert_id)
       where attempt.org_id = $1 and ($2::text is null or ${STANDING} = $2)
         and ($3::uuid is null or attempt.member_id = $3) and ($4::text is null or attempt.channel = $4)
         and ($5::timestamptz is null or attempt.recorded_at >= $5)
         and ($6::timestamptz is null or attempt.recorded_at < $6)
         and ($7::timestamptz is null or (attempt.recorded_at, attempt.id) ${sign} ($7, $8::uuid))
       order by attempt.recorded_at ${order}, attempt.id ${order} limit $9`,
      [
        orgId,
        wish.standing,
        wish.memberId,
        wish.channel,
        startOf(wish.from, 0),
        startOf(wish.until, 1),
        at,
        id,
        wish.limit + 1,
      ],
    );
    const page = rows.slice(0, wish.limit);
    const last = rows.length > wish.limit ? page.at(-1) : undefined;
    const next = last === undefined ? null : `${last.recordedAt.toISOString()}~${last.id}`;
    return { items: page.map(viewOf), next };
  }

  /** How many messages of the last day stand how. */
  async counts(tx: EntityManager, orgId: string): Promise<Record<Standing, number>> {
    const since = new Date(this.clock.now().getTime() - DAY_MS);
    const rows = await tx.query<{ standing: Standing; count: number }[]>(
      `select ${STANDING} as standing, count(*)::int as count from attempt
       where org_id = $1 and recorded_at > $2 group by 1`,
      [orgId, since],
    );
    const of = (wanted: Standing): number => rows.find(({ standing }) => standing === wanted)?.count ?? 0;
    const gone = { on_its_way: of('on_its_way'), accepted: of('accepted'), arrived: of('arrived') };
    return { ...gone, failed: of('failed'), unknown: of('unknown'), not_needed: of('not_needed') };
  }
}

function viewOf(row: Told): DeliveryView {
  const { alertId, code, urgency, purpose, responsibles, carriedBy } = row;
  return { ...viewOfAttempt(row), alertId, code, urgency, purpose, responsibles, carriedBy };
}

function startOf(day: string | null, later: number): Date | null {
  return day === null ? null : new Date(Date.parse(`${day}T00:00:00Z`) + later * DAY_MS);
}

/** The place a cursor names; nulls for the first page. Throws `Failure` invalid on one that is none. */
export function placeOf(cursor: string | null): [Date | null, string | null] {
  if (cursor === null) return [null, null];
  const [, text = '', id = ''] = CURSOR.exec(cursor) ?? [];
  const at = new Date(text);
  if (!Number.isNaN(at.getTime())) return [at, id];
  throw new Failure('invalid', { faults: [{ path: 'cursor', message: 'not a cursor of this list' }] });
}
