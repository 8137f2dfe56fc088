/**
 * How long may a source be quiet before that is unlike it?
 *
 * 1. Each arrival adds to two memories: how many arrivals each six hours of the week bring, and of each day with news the
 *    longest pause that ended on it. A pause is measured twice: by the clock, and in arrivals that the week as
 *    remembered would have brought meanwhile. Nights and weekends without news weigh much in the one and nothing in the other.
 * 2. The usual longest pause is the second longest of the last 42 days with news: what happened twice may happen again,
 *    what happened once may have been a fault.
 * 3. Quiet is unlike a source when it has lasted twice the usual longest pause by the clock, or when ten arrivals
 *    are missing and twice as many as in its usual longest pause; never within six hours.
 * 4. Nothing is said of a source with fewer than ten arrivals on fewer than five days.
 */

/** What is remembered of a source's arrivals; lists, so that it stays small. */
export interface Rhythm {
  /** Arrivals by six hours of the week in UTC from Monday on; older ones count less. */
  slots: readonly number[];
  /** The weeks they came from, counted in the same way. */
  weeks: number;
  arrivals: number;
  /** Day, longest pause that ended on it in seconds and in missing arrivals; oldest first. */
  pauses: readonly (readonly [day: number, seconds: number, missing: number])[];
}

/** When quiet becomes unlike a source, in seconds after the last arrival, and its usual longest pause. */
interface Quiet {
  usualSeconds: number;
  missing: number;
}

const SLOTS = 28;
const SLOT_MS = 6 * 3_600_000;
const WEEK_MS = SLOTS * SLOT_MS;
const DAY_MS = 86_400_000;
/** The first Monday of the epoch. */
const MONDAY_MS = 4 * DAY_MS;
const MOST_PAUSES = 42;
const HALF_LIFE_WEEKS = 6;
const FEWEST_ARRIVALS = 10;
const FEWEST_DAYS = 5;
const FEWEST_MISSING = 10;
const SHORTEST_SILENCE = 6 * 3600;

const NOTHING_LEARNT: Rhythm = { slots: Array.from({ length: SLOTS }, () => 0), weeks: 0, arrivals: 0, pauses: [] };

/** The memory after something new has come; the first arrival only begins it. */
export function learnArrival(rhythm: Rhythm | null, lastNewAt: string | null, now: string): Rhythm {
  const at = Date.parse(now);
  const before = rhythm ?? NOTHING_LEARNT;
  if (lastNewAt === null) return before;
  const last = Date.parse(lastNewAt);
  if (!(at > last)) return before;
  const weeks = (at - last) / WEEK_MS;
  const fade = 0.5 ** (weeks / HALF_LIFE_WEEKS);
  const slot = slotOf(at);
  const slots = before.slots.map((count, index) => round(count * fade + (index === slot ? 1 : 0)));
  const missing = missingBetween(before, last, at);
  const pauses = withPause(before.pauses, [Math.floor(at / DAY_MS), Math.round((at - last) / 1000), round(missing)]);
  return { slots, weeks: round(before.weeks * fade + weeks), arrivals: before.arrivals + 1, pauses };
}

/** The usual longest pause of a source; null while too little is known. */
export function usualQuiet(rhythm: Rhythm | null): Quiet | null {
  if (rhythm === null || rhythm.arrivals < FEWEST_ARRIVALS || rhythm.pauses.length < FEWEST_DAYS) return null;
  return {
    usualSeconds: secondOf(rhythm.pauses.map(([, seconds]) => seconds)),
    missing: secondOf(rhythm.pauses.map(([, , missing]) => missing)),
  };
}

/** Whether a source that brought something new last at `lastNewAt` is unlike itself; null while too little is known. */
export function isUnlike(rhythm: Rhythm | null, lastNewAt: string, now: string): boolean | null {
  const usual = usualQuiet(rhythm);
  if (rhythm === null || usual === null) return null;
  const [last, at] = [Date.parse(lastNewAt), Date.parse(now)];
  const quiet = (at - last) / 1000;
  if (quiet <= SHORTEST_SILENCE) return false;
  if (quiet > 2 * usual.usualSeconds) return true;
  return missingBetween(rhythm, last, at) > Math.max(FEWEST_MISSING, 2 * usual.missing);
}

/** Arrivals that the week as remembered brings between two instants. */
function missingBetween(rhythm: Rhythm, from: number, to: number): number {
  if (rhythm.weeks <= 0 || to <= from) return 0;
  // Less than a week is no measure of a week.
  const weeks = Math.max(1, rhythm.weeks);
  const perWeek = rhythm.slots.reduce((sum, count) => sum + count, 0) / weeks;
  const whole = Math.floor((to - from) / WEEK_MS);
  let missing = whole * perWeek;
  for (let at = from + whole * WEEK_MS; at < to;) {
    const end = Math.min(to, (Math.floor(at / SLOT_MS) + 1) * SLOT_MS);
    missing += ((rhythm.slots[slotOf(at)] ?? 0) / weeks) * ((end - at) / SLOT_MS);
    at = end;
  }
  return missing;
}

function slotOf(at: number): number {
  return Math.floor(((((at - MONDAY_MS) % WEEK_MS) + WEEK_MS) % WEEK_MS) / SLOT_MS);
}

function withPause(
  pauses: Rhythm['pauses'],
  [day, seconds, missing]: readonly [number, number, number],
): Rhythm['pauses'] {
  const last = pauses.at(-1);
  if (last === undefined || last[0] !== day) return [...pauses, [day, seconds, missing] as const].slice(-MOST_PAUSES);
  return [...pauses.slice(0, -1), [day, Math.max(last[1], seconds), Math.max(last[2], missing)] as const];
}

function secondOf(values: readonly number[]): number {
  return values.toSorted((a, b) => b - a)[1] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
