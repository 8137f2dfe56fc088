import { nextTime, dayAt, weekdayOf, daysLater, instantOf } from '../escalation/wall-clock.js';

/*
 * When is a member's line checked, and with which message? The rules, in their order:
 *  1. By mail each day, or each week where the member wishes so; by Signal each week, because its limits are unknown. Other
 *     ways are not checked by themselves.
 *  2. At a time of the member's own, the same each day: spread over the whole day for mail, which wakes nobody, and over
 *     the member's own daytime for what rings a phone.
 *  3. Other messages make no difference: a line that is checked only when it is quiet would tell when it was not.
 *  4. Once a month the check is a drill that asks for an answer. Who has not answered within a day is asked once more; who
 *     has not answered then is shown to the admins until they answer the next one. No drill is ever an alert.
 *  5. Checks that could not go out meanwhile are not made up for.
 */

/** How often a line is checked. */
export const LINE_CADENCES = ['daily', 'weekly'] as const;
export type LineCadence = (typeof LINE_CADENCES)[number];

/** Ways of reaching a member whose lines are checked. */
export const CHECKED_CHANNELS = ['email', 'signal'] as const;
export type CheckedChannel = (typeof CHECKED_CHANNELS)[number];

export interface CheckedLine {
  channel: CheckedChannel;
  cadence: LineCadence;
  zone: string;
  /** Keyed hash of member and channel, 0 up to 1: where in the day and the week its time lies. */
  fraction: number;
}

const DAY_MINUTES = 1_440;
const DAYTIME = { from: 9 * 60, until: 19 * 60 };
/** Far from the fractions of the day, so that members of one weekday do not share an hour. */
const WEEKDAY_SALT = 0.618_033_988_75;

/** The instant (milliseconds) of the next check after this one. */
export function nextLineCheck(line: CheckedLine, after: number): number {
  const { channel, zone } = line;
  const time = clockTime(channel === 'email' ? line.fraction * DAY_MINUTES : DAYTIME.from + line.fraction * daytime());
  const place = channel === 'email' ? 'UTC' : zone;
  if (cadenceOf(line) === 'daily') return nextTime(time, place, after);
  const weekday = 1 + Math.floor(((line.fraction + WEEKDAY_SALT) % 1) * 7);
  const today = dayAt(after, place);
  const days = Array.from({ length: 9 }, (_, at) => daysLater(today, at)).filter((day) => weekdayOf(day) === weekday);
  return days.map((day) => instantOf(day, time, place)).find((at) => at > after) ?? after + 7 * DAY_MINUTES * 60_000;
}

function daytime(): number {
  return DAYTIME.until - DAYTIME.from;
}

function cadenceOf({ channel, cadence }: CheckedLine): LineCadence {
  return channel === 'signal' ? 'weekly' : cadence;
}

function clockTime(minutes: number): string {
  const whole = Math.min(DAY_MINUTES - 1, Math.floor(minutes));
  return `${String(Math.floor(whole / 60)).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}

/** What is known of the drills of a member. `month` is `YYYY-MM` of the last one. */
export interface DrillCourse {
  month: string | null;
  askedAt: string | null;
  /** How often the last one asked. */
  asked: number;
  answeredAt: string | null;
}

export type DrillStep =
  | { do: 'ask'; month: string; number: 1 | 2; because: 'new_month' | 'not_answered' }
  | { do: 'nothing'; because: 'answered' | 'time_to_answer' | 'shown_to_admins' };

const TIME_TO_ANSWER_MS = 24 * 3_600_000;

/** Whether a check that is due is a drill. A drill of another month takes the place of one nobody answered. */
export function drillStep(course: DrillCourse, now: string): DrillStep {
  const month = now.slice(0, 7);
  if (course.month !== month) return { do: 'ask', month, number: 1, because: 'new_month' };
  if (course.answeredAt !== null) return { do: 'nothing', because: 'answered' };
  if (course.asked >= 2) return { do: 'nothing', because: 'shown_to_admins' };
  const since = course.askedAt === null ? Number.POSITIVE_INFINITY : Date.parse(now) - Date.parse(course.askedAt);
  if (since < TIME_TO_ANSWER_MS) return { do: 'nothing', because: 'time_to_answer' };
  return { do: 'ask', month, number: 2, because: 'not_answered' };
}

/** Whether admins are shown that a member did not answer the last drill. */
export function drillMissed({ asked, askedAt, answeredAt }: DrillCourse, now: string): boolean {
  if (askedAt === null || answeredAt !== null) return false;
  return asked >= 2 && Date.parse(now) - Date.parse(askedAt) >= TIME_TO_ANSWER_MS;
}

/** The course after a drill was asked. */
export function afterDrill({ month, number }: DrillStep & { do: 'ask' }, now: string): DrillCourse {
  return { month, askedAt: now, asked: number, answeredAt: null };
}
