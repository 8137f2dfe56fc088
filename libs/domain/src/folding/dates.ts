/** Between which days does a partial date lie, and how far apart are two of them? Days are counted from 1970-01-01. */

const DAY = 86_400_000;

/** A stretch of days, both ends inclusive. */
export interface Days {
  from: number;
  until: number;
}

function dayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY);
}

/** The day of an ISO date or instant. */
export function dayOf(instant: string): number {
  return dayNumber(instant.slice(0, 10));
}

/** The days a `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean. */
export function daysOf(when: string): Days {
  if (when.length === 4) return { from: dayNumber(`${when}-01-01`), until: dayNumber(`${when}-12-31`) };
  if (when.length > 7) return { from: dayNumber(when), until: dayNumber(when) };
  const [year, month] = [Number(when.slice(0, 4)), Number(when.slice(5, 7))];
  return { from: dayNumber(`${when}-01`), until: Math.floor(Date.UTC(year, month, 0) / DAY) };
}

/** How many days lie between two stretches; 0 when they overlap. */
export function gap(a: Days, b: Days): number {
  return Math.max(0, a.from - b.until, b.from - a.until);
}

/** Whether `a` lies wholly after `b`; unknown dates are after nothing. */
export function isAfter(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && daysOf(a).from > daysOf(b).until;
}

/** Whether `finer` says the same as `coarse`, to the month or day. */
export function refines(finer: string | null, coarse: string | null): boolean {
  return finer !== null && (coarse === null || (finer.length > coarse.length && finer.startsWith(coarse)));
}
