import type { EntityManager } from 'typeorm';
import type { AttemptWish } from './attempt.store.js';

/** Rings this close to each other are one moment for who gets them. */
const MOMENT_MS = 60_000;
/** What was recorded later than this from now is from before the clock was set back. */
const SKEW_MS = 2_000;

const JOIN = `
  update attempt set responsibles = array(select distinct unnest(attempt.responsibles || w.responsibles))
  from jsonb_to_recordset($1::jsonb) as w (n int, "orgId" uuid, "alertId" uuid, version int, "memberId" uuid,
    channel text, responsibles text[])
  where attempt.org_id = w."orgId" and attempt.alert_id = w."alertId" and attempt.version = w.version
    and attempt.member_id = w."memberId" and attempt.channel = w.channel
    and attempt.step >= 0 and attempt.state <> 'failed' and not attempt.responsibles @> w.responsibles
    and (attempt.state = 'recorded' or attempt.recorded_at > $2) and attempt.recorded_at <= $3
  returning w.n`;

/** Rings of one batch that meet in one recipient and channel become one, for all the duties. */
export function mergeRings(wishes: readonly AttemptWish[]): AttemptWish[] {
  const merged = new Map<string, AttemptWish>();
  for (const wish of wishes) {
    const { orgId, alertId, version, memberId, channel, step, repeat } = wish;
    const when = step >= 0 ? 'ring' : `${step}/${repeat}`;
    const key = [orgId, alertId, version, memberId, channel, when].join(' ');
    const first = merged.get(key);
    const responsibles = [...new Set([...(first?.responsibles ?? []), ...wish.responsibles])];
    merged.set(key, { ...(first ?? wish), responsibles });
  }
  return [...merged.values()];
}

/**
 * Lets other duties of the same version join the message their member was sent a moment ago or is being sent on the
 * same channel; returns the wishes for which there is none. Whoever calls holds the duties of the alert.
 */
export async function joinRings(tx: EntityManager, wishes: readonly AttemptWish[], now: Date): Promise<AttemptWish[]> {
  const rings = wishes.flatMap((wish, n) => (wish.step < 0 ? [] : [{ n, ...wish }]));
  if (rings.length === 0) return [...wishes];
  const moment = new Date(now.getTime() - MOMENT_MS);
  const latest = new Date(now.getTime() + SKEW_MS);
  const [joined] = await tx.query<[{ n: number }[], number]>(JOIN, [JSON.stringify(rings), moment, latest]);
  const gone = new Set(joined.map(({ n }) => n));
  return wishes.filter((_, n) => !gone.has(n));
}
