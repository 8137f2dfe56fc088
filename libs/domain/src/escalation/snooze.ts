import type { DutyHistory } from './next-step.js';
import type { Policy } from './policy.js';

/*
 * May a duty be put off until later?
 *  1. Not one that has ended or is taken.
 *  2. A critical one once in a row, and never for longer than "I have it" would hold: who has the phone of a colleague
 *     must not be able to keep it silent, and twice "later" means that somebody else has to be rung.
 *  3. Everything else for four hours at most. A wish for longer is cut.
 */

export const LONGEST_SNOOZE_MS = 4 * 3_600_000;
const MINUTE = 60_000;

export type Snoozed =
  | { snoozed: true; until: string; because: 'as_wished' | 'cut' }
  | { snoozed: false; because: 'ended' | 'taken' | 'snoozed_before' | 'not_later' };

/** Until when the duty waits, or why it does not. After that it rings again, first the one who put it off. */
export function snooze(
  history: Pick<DutyHistory, 'urgency' | 'roundBecause' | 'takenUntil' | 'snoozedUntil' | 'endedBecause'>,
  policy: Policy,
  until: string,
  now: string,
): Snoozed {
  const at = Date.parse(now);
  const critical = history.urgency === 'critical';
  if (history.endedBecause !== null) return { snoozed: false, because: 'ended' };
  if (history.takenUntil !== null) return { snoozed: false, because: 'taken' };
  const before = history.snoozedUntil !== null || history.roundBecause === 'snooze_over';
  if (critical && before) return { snoozed: false, because: 'snoozed_before' };
  if (Date.parse(until) <= at) return { snoozed: false, because: 'not_later' };
  const longest = critical ? Math.min(LONGEST_SNOOZE_MS, policy.holdMinutes * MINUTE) : LONGEST_SNOOZE_MS;
  if (Date.parse(until) <= at + longest) return { snoozed: true, until, because: 'as_wished' };
  return { snoozed: true, until: new Date(at + longest).toISOString(), because: 'cut' };
}
