import { longestHold } from './take-duty.js';
import type { DutyHistory } from './next-step.js';
import type { Policy } from './policy.js';
import { LONGEST_SNOOZE_MS } from './snooze.js';

/*
 * What does a clock that was set back make of a duty? Its last ring and its round would lie in the future, and the next
 * step would wait so much longer. What lies in the future happened now; nobody holds or puts off a duty longer from now than
 * they could have. A clock that was set forward needs nothing: one step rings early, and everybody after it gets the whole
 * time to answer.
 */

/** How far clocks of two processes may differ without being mended. */
const TOLERANCE_MS = 2_000;

/** The history as it is to be read at `now`; the same object where nothing lies in the future. */
export function mendClock(history: DutyHistory, policy: Policy, now: string): DutyHistory {
  const at = Date.parse(now);
  const past = (instant: string): string => (Date.parse(instant) > at + TOLERANCE_MS ? now : instant);
  const within = (instant: string | null, longest: number): string | null =>
    instant === null || Date.parse(instant) <= at + longest + TOLERANCE_MS
      ? instant
      : new Date(at + longest).toISOString();
  const mended: DutyHistory = {
    ...history,
    roundStartedAt: past(history.roundStartedAt),
    lastRungAt: history.lastRungAt === null ? null : past(history.lastRungAt),
    takenUntil: within(history.takenUntil, longestHold(policy, history.urgency, now)),
    snoozedUntil: within(history.snoozedUntil, LONGEST_SNOOZE_MS),
  };
  const same = (['roundStartedAt', 'lastRungAt', 'takenUntil', 'snoozedUntil'] as const).every(
    (key) => mended[key] === history[key],
  );
  return same ? history : mended;
}
