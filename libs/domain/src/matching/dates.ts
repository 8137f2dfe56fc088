/**
 * When did it happen, for the purpose of being news? A date may be known by day, month or year only:
 * a window takes the latest moment it can mean, novelty the earliest one unless the day is known.
 */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The day `YYYY-MM-DD` of an instant, in UTC. */
export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The first and the last instant, in milliseconds, that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean. */
export function spanOf(partial: string): { first: number; last: number } {
  const [year = 0, month = null, day = null] = partial.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day !== null) return { first, last: first + DAY };
  return { first, last: month === null ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1) };
}

/**
 * Hours since something happened, at the least and at the most; never negative. What is not dated counts from the
 * version that first said so.
 */
export function ageHours(when: string | null, saidAt: string, now: Date): { least: number; most: number } {
  const hours = (moment: number): number => Math.max(0, (now.getTime() - moment) / HOUR);
  if (when === null) return { least: hours(Date.parse(saidAt)), most: hours(Date.parse(saidAt)) };
  const span = spanOf(when);
  const dayKnown = when.length === 10;
  return { least: hours(span.last), most: hours(dayKnown ? span.last : span.first) };
}
