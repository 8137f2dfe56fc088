/** Days as small numbers, for columns of millions: days since 1900-01-01, up to the year 2079. */
const DAY_MS = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / DAY_MS;

/** No day: unknown or open. */
export const NO_DAY = 0xffff;

/** The number of a day `YYYY-MM-DD`; what lies outside counts as the first or the last day there is. */
export function dayNumber(day: string | null): number {
  if (day === null) return NO_DAY;
  return Math.max(0, Math.min(NO_DAY - 1, Date.parse(day) / DAY_MS - FIRST));
}

/** Reverses `dayNumber`. */
export function dayText(number: number): string | null {
  return number === NO_DAY ? null : new Date((number + FIRST) * DAY_MS).toISOString().slice(0, 10);
}
