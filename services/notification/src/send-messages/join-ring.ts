import type { EntityManager } from 'typeorm';
import type { AttemptRow } from './attempt.row.js';

/** Rings this close to each other are one moment for who gets them. */
const MOMENT_MS = 60_000;

const JOIN = `
  update attempt set responsibles = array(select distinct unnest(responsibles || $6::text[]))
  where org_id = $1 and alert_id = $2 and version = $3 and member_id = $4 and channel = $5
    and step >= 0 and state <> 'failed' and not responsibles @> $6::text[]
    and (state = 'recorded' or recorded_at > $7)`;

type Ring = Pick<AttemptRow, 'orgId' | 'alertId' | 'version' | 'step' | 'memberId' | 'channel' | 'responsibles'>;

/**
 * Lets another duty of the same version join the message its member was sent a moment ago or is being sent on the same
 * channel; true when there is one. Whoever calls holds the duties of the alert.
 */
export async function joinRing(tx: EntityManager, ring: Ring, now: Date): Promise<boolean> {
  if (ring.step < 0) return false;
  const moment = new Date(now.getTime() - MOMENT_MS);
  const { orgId, alertId, version, memberId, channel, responsibles } = ring;
  const place = [orgId, alertId, version, memberId, channel, responsibles, moment];
  const [, joined] = await tx.query<[unknown[], number]>(JOIN, place);
  return joined > 0;
}
