import { anotherRound, type DutyCourse } from '@lapwing/domain';
import type { DutyRow } from '../ring-duties/duty.row.js';
import { applyHistory, historyOf } from '../ring-duties/duty.store.js';
import type { Situation } from '../ring-duties/situation.store.js';
import type { AlertRow } from './alert.row.js';

/** What says whether those who had a duty still have it. */
interface Around {
  other: AlertRow;
  situation: Situation;
  /** Members whose answers do not count. */
  away: ReadonlySet<string>;
  now: Date;
  /** The last ring of its round has left. */
  hasLeft: boolean;
}

/** A duty that ended with its alert begins anew, so that nothing stood of it. */
export function stoodBefore(duty: DutyRow | null): DutyRow | null {
  const isOver = duty === null || duty.endedBecause === 'closed' || duty.endedBecause === 'withdrawn';
  return isOver ? null : { ...duty };
}

/** How a duty of another alert stood, whether or not that was withdrawn already. */
export function asItStood(there: DutyRow, around: Around): DutyRow {
  const { other, situation, now } = around;
  const { alert } = situation;
  const stood: DutyRow = { ...there, takers: [...there.takers], passedBy: [...there.passedBy] };
  if (stood.endedBecause === 'outcome' || stood.endedBecause === 'false_alarm') return stood;
  // A person closed its alert: nothing more is to be done, and another version of this one changes nothing of that.
  if (stood.endedBecause === 'closed') return { ...stood, endedBecause: 'outcome' };
  stood.endedBecause = null;
  stood.state = stood.takenUntil === null ? 'ringing' : 'taken';
  if (alert.urgency === 'critical' && other.urgency !== 'critical') stood.snoozedUntil = null;
  withoutThoseAway(stood, around);
  if (stood.takenUntil !== null && !isEnough(stood, situation)) stood.takenUntil = null;
  if (stood.takenUntil === null) stood.state = 'ringing';
  const rings = courseOf(stood, now).standing === 'rings';
  // A ring that never left is rung here.
  if (rings && stood.rung > 0 && !around.hasLeft) Object.assign(stood, { rung: stood.rung - 1, lastRungAt: null });
  return stood;
}

/** Whoever was forced, or is gone, never had it: it rings from its first step. */
function withoutThoseAway(duty: DutyRow, { other, situation, away, now }: Around): void {
  const counts = (memberId: string): boolean => situation.active.has(memberId) && !away.has(memberId);
  const had = [...duty.takers, ...(duty.takenBy === null ? [] : [duty.takenBy])];
  if (had.every(counts)) return;
  const wasHeld = duty.takenUntil !== null;
  duty.takers = duty.takers.filter(counts);
  if (duty.takenBy !== null && !counts(duty.takenBy)) duty.takenBy = null;
  if (!wasHeld) return;
  applyHistory(duty, anotherRound(historyOf(duty, other), 'member_left', now.toISOString()));
  Object.assign(duty, { takenBy: null, passedBy: [] });
}

/** Another urgency may want more people. */
function isEnough({ takers }: DutyRow, { policy, alert, reachable }: Situation): boolean {
  return takers.length >= Math.min(policy.needs[alert.urgency], Math.max(1, reachable.size));
}

/** What decides between two duties. */
export function courseOf(duty: DutyRow, now: Date): DutyCourse {
  const { endedBecause, takenUntil, snoozedUntil, repeat, rung } = duty;
  const place = { repeat, rung };
  if (endedBecause !== null) return { ...place, standing: 'ended', until: null };
  if (takenUntil !== null && takenUntil > now) return { ...place, standing: 'had', until: takenUntil.toISOString() };
  if (takenUntil === null && snoozedUntil !== null && snoozedUntil > now)
    return { ...place, standing: 'put_off', until: snoozedUntil.toISOString() };
  return { ...place, standing: 'rings', until: null };
}

/** The duty stands as another one stood; doubts were about what the other alert told. */
export function standAs(duty: DutyRow, stood: DutyRow): void {
  const { orgId, id, alertId, responsible, openedAt, cameFrom } = duty;
  const own = { orgId, id, alertId, responsible, openedAt, cameFrom };
  Object.assign(duty, stood, own, { doubtedBy: [], doubtedVersion: null, leftAtVersion: null });
}
