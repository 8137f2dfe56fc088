/**
 * A person's clocks are looked at again: what has changed for those who were reminded? In this order:
 * 1. nothing is due: what was open is settled, quietly, for that is good news; nothing open stays so;
 * 2. of the most urgent clocks, one that is new, a step further or more urgent than when the reminder last rang rings, also
 *    if somebody closed the reminder before; unless it is critical it waits for the hours in which it is day;
 * 3. a closed reminder stays closed;
 * 4. less urgent is told quietly, so that nobody is rung as if it still were; so are other duties;
 * 5. whatever else comes or goes behind what stands is written down and told nobody.
 */
import type { Urgency } from '../model.js';
import type { MatchReason } from '../matching/reasons.js';
import { isMoreUrgent } from '../matching/urgency.js';
import { keyOf } from './clocks-of.js';
import { urgencyOfDue, type DueClock } from './due-of.js';

/** What stands of a reminder. One that settled by itself has no reasons left. */
export interface StandingReminder {
  state: 'raised' | 'updated' | 'corrected' | 'withdrawn' | 'closed';
  urgency: Urgency;
  duties: readonly string[];
  reasons: readonly MatchReason[];
}

/** What a reminder would be now: what is due today, and what of the same record was on the day it last rang. */
export interface Looked {
  due: readonly DueClock[];
  dueThen: readonly DueClock[];
  duties: readonly string[];
  now: Date;
}

export type ReminderStep =
  | { changed: false; because: 'nothing_due' | 'nothing_new' | 'closed' | 'waits_for_day' | 'other_clocks' }
  | {
      changed: true;
      state: 'raised' | 'updated' | 'closed';
      worse: boolean;
      because: 'new_clock' | 'step_further' | 'more_urgent' | 'less_urgent' | 'duties_changed' | 'settled';
    };

/** By UTC, so that it is day for caseworkers from Lisbon to Almaty. */
const DAY_BEGINS = 6;
const DAY_ENDS = 14;

/** Whether a reminder of this urgency may ring now: a critical one always, others by day. */
export function mayRemind(urgency: Urgency, now: Date): boolean {
  const hour = now.getUTCHours();
  return urgency === 'critical' || (hour >= DAY_BEGINS && hour < DAY_ENDS);
}

type Ringing = 'new_clock' | 'step_further' | 'more_urgent';

function keysOf(reasons: readonly MatchReason[]): Set<string> {
  return new Set(reasons.map((reason) => keyOf({ ...reason, day: reason.day ?? '' })));
}

function ringing(old: StandingReminder, { due, dueThen }: Looked, urgency: Urgency): Ringing | null {
  const known = keysOf(old.reasons);
  const steps = new Map(dueThen.map((clock) => [keyOf(clock), clock.step]));
  const loudest = due.filter((clock) => clock.urgency === urgency);
  if (loudest.some((clock) => !known.has(keyOf(clock)))) return 'new_clock';
  if (loudest.some((clock) => clock.step < (steps.get(keyOf(clock)) ?? Infinity))) return 'step_further';
  return isMoreUrgent(urgency, old.urgency) ? 'more_urgent' : null;
}

/** What a new look makes of a reminder, and why. */
export function compareReminders(old: StandingReminder | null, looked: Looked): ReminderStep {
  const urgency = urgencyOfDue(looked.due);
  const isOpen = old !== null && old.state !== 'closed' && old.state !== 'withdrawn';
  if (urgency === null) {
    const stands = isOpen || (old !== null && old.reasons.length > 0);
    return stands
      ? { changed: true, state: 'closed', worse: false, because: 'settled' }
      : { changed: false, because: 'nothing_due' };
  }
  const why = old === null ? 'new_clock' : ringing(old, looked, urgency);
  if (why !== null) {
    if (!mayRemind(urgency, looked.now)) return { changed: false, because: 'waits_for_day' };
    return { changed: true, state: isOpen ? 'updated' : 'raised', worse: true, because: why };
  }
  if (old === null || !isOpen) return { changed: false, because: 'closed' };
  return quietStep(old, looked, urgency);
}

function quietStep(old: StandingReminder, { due, duties }: Looked, urgency: Urgency): ReminderStep {
  const quiet = { changed: true, state: 'updated', worse: false } as const;
  if (isMoreUrgent(old.urgency, urgency)) return { ...quiet, because: 'less_urgent' };
  const sameDuties = old.duties.length === duties.length && duties.every((it) => old.duties.includes(it));
  if (!sameDuties) return { ...quiet, because: 'duties_changed' };
  const known = keysOf(old.reasons);
  const same = due.length === known.size && due.every((clock) => known.has(keyOf(clock)));
  return { changed: false, because: same ? 'nothing_new' : 'other_clocks' };
}
