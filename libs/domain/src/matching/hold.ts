/**
 * May a development raise alerts yet, given who reports it? Whoever plants a report must not learn from a phone that rings
 * whom an organisation protects. In this order:
 * 1. what a source graded C or better reports, or an operator has confirmed, waits for nothing; nor does a withdrawal;
 * 2. what only sources graded D or lower report waits until an operator has looked, the same for every organisation;
 * 3. where people are in danger at once it waits half an hour at most; then who is on call gets it, as unverified.
 */
import { DESK, isInstrument, type Development } from '../model.js';
import { DEFAULT_URGENCY, urgencyAt } from '../subscribing/urgency-table.js';
import { keepUrgent } from './group-touched.js';
import type { Match, Standing } from './match.js';
import { moreUrgent } from './urgency.js';

/** How long what cannot wait waits for an operator, in minutes. */
export const LONGEST_HOLD_MINUTES = 30;

export type Hold =
  | { held: false; because: 'well_sourced' | 'withdrawn' | 'nobody_looked' }
  /** `until` is an instant; null where only an operator ends it. */
  | { held: true; because: 'low_grade'; until: string | null };

/** Whether it may raise alerts at `now`, and why. */
export function holdOf(
  development: Pick<Development, 'kind' | 'stage' | 'polarity' | 'state' | 'lowGradeSince'>,
  now: string,
): Hold {
  if (development.state === 'withdrawn') return { held: false, because: 'withdrawn' };
  // Versions of the first days know nothing of grades.
  if (!development.lowGradeSince) return { held: false, because: 'well_sourced' };
  if (!cannotWait(development)) return { held: true, because: 'low_grade', until: null };
  const until = Date.parse(development.lowGradeSince) + LONGEST_HOLD_MINUTES * 60_000;
  if (Date.parse(now) >= until) return { held: false, because: 'nobody_looked' };
  return { held: true, because: 'low_grade', until: new Date(until).toISOString() };
}

/** Critical by the default table, whoever says so: the tables of organisations differ, and the hold must not. */
function cannotWait({ kind, stage, polarity }: Pick<Development, 'kind' | 'stage' | 'polarity'>): boolean {
  if (isInstrument(kind) || polarity === 'mitigating') return false;
  return urgencyAt(DEFAULT_URGENCY, kind, stage, true) === 'critical';
}

/**
 * A match by low-grade reports lowers nothing that stands, unless reports that spoke for it were taken back.
 */
export function notLowered(
  found: Match,
  { lowGradeSince, state }: Pick<Development, 'lowGradeSince' | 'state'>,
  standing: Standing | null,
): Match {
  if (!found.matched || !lowGradeSince || standing === null || state === 'disputed') return found;
  const touched = keepUrgent(found.touched, standing.touched);
  const urgency = touched.reduce((highest, group) => moreUrgent(highest, group.urgency), found.urgency);
  return { ...found, touched, urgency };
}

/** Whose duty it is while no operator has looked: who is on call, and those who have a duty already. */
export function dutiesOfDoubted(duties: readonly string[], before: readonly string[]): string[] {
  return [DESK, ...before.filter((duty) => duty !== DESK && duties.includes(duty))];
}
