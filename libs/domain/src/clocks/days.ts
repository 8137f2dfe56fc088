/* Calendar days `YYYY-MM-DD` of UTC, added to without a clock. */

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. */
export function countOf(day: string): number {
  return Date.parse(day) / DAY_MS;
}

/** Reverses `countOf`. */
export function dayAt(count: number): string {
  return new Date(count * DAY_MS).toISOString().slice(0, 10);
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  return dayAt(countOf(day) + days);
}

/** The same day so many months later; a day that this month lacks becomes the first of the next one, never earlier. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}
