/**
 * Which clocks call for a reminder on a day, how urgent, and when does somebody have to look again? A clock is due from the
 * first step of its row in the table of lead times until the record says otherwise; nothing that is overdue falls silent.
 */
import type { Urgency } from '../model.js';
import { daysBetween } from '../matching/dates.js';
import { isWatched, SOON_DAYS } from '../matching/presence.js';
import { because, type MatchReason } from '../matching/reasons.js';
import { isMoreUrgent } from '../matching/urgency.js';
import type { ClockRecord, PersonClock } from './clock.js';
import { clocksOf, rawClocksOf } from './clocks-of.js';
import { countOf, dayAt } from './days.js';
import { firstStep, nextStepAfter, stepAt } from './lead-times.js';

/** A clock that calls for a reminder. */
export interface DueClock extends PersonClock {
  /** Whole days until the day; negative once it is over. */
  daysLeft: number;
  /** The days left with which the present step began. */
  step: number;
  urgency: Urgency;
}

/** A clock with the time that is left. */
export interface ComingClock extends PersonClock {
  daysLeft: number;
  /** Null while nobody is reminded of it yet. */
  urgency: Urgency | null;
}

/** The clocks that are due on a day, the earliest first. */
export function dueOf(record: ClockRecord, today: string): DueClock[] {
  return clocksOf(record, today).flatMap((clock) => {
    const daysLeft = daysBetween(today, clock.day);
    const step = stepAt(clock.lead, daysLeft);
    return step === null ? [] : [{ ...clock, daysLeft, step: step.days, urgency: step.urgency }];
  });
}

/** The clocks that are overdue or come within so many days, the earliest first. */
export function comingOf(record: ClockRecord, today: string, within: number): ComingClock[] {
  return clocksOf(record, today).flatMap((clock) => {
    const daysLeft = daysBetween(today, clock.day);
    return daysLeft > within ? [] : [{ ...clock, daysLeft, urgency: stepAt(clock.lead, daysLeft)?.urgency ?? null }];
  });
}

/** How urgent several due clocks are together; null when there is none. */
export function urgencyOfDue(due: readonly Pick<DueClock, 'urgency'>[]): Urgency | null {
  return due.reduce<Urgency | null>((worst, { urgency }) => {
    return worst === null || isMoreUrgent(urgency, worst) ? urgency : worst;
  }, null);
}

/** A due clock as the reason of a reminder. */
export function reasonOfClock({ code, country, day }: PersonClock): MatchReason {
  return because(code, { country, day });
}

/** Days from the begin of a stay on which a person is matched anew: when it comes near, when it begins, the day after each. */
const TRAVEL = [-SOON_DAYS, 1 - SOON_DAYS, 0, 1];

/** The first day not before another one, of the given days and the days of journeys; days are counted. */
function nearest(days: readonly number[], { status, stays }: ClockRecord, from: number): string | null {
  let next = Infinity;
  const take = (day: number): void => {
    if (day >= from && day < next) next = day;
  };
  days.forEach(take);
  for (const stay of isWatched(status) ? stays : []) {
    const begins = stay.from === null ? Infinity : countOf(stay.from);
    for (const days of TRAVEL) take(begins + days);
  }
  return next === Infinity ? null : dayAt(next);
}

/**
 * The next day, today or later, on which somebody has to look at a person: today when a clock is due already, else the
 * first step of the next clock or the next day of a journey. Null when no day is in sight.
 */
export function nextDueOf(record: ClockRecord, today: string): string | null {
  const now = countOf(today);
  const ahead = rawClocksOf(record, today).map(({ day, lead }) => countOf(day) - firstStep(lead));
  return ahead.some((day) => day <= now) ? today : nearest(ahead, record, now);
}

/** When to look again at a person who was looked at today: tomorrow while something is overdue, else on the next step. */
export function nextLookOf(record: ClockRecord, today: string): string | null {
  const tomorrow = countOf(today) + 1;
  const ahead = rawClocksOf(record, today).map(({ day, lead }) => {
    const last = countOf(day);
    return last < tomorrow - 1 ? tomorrow : last - nextStepAfter(lead, last - tomorrow + 1);
  });
  return nearest(ahead, record, tomorrow);
}
