const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A stretch of time in the unit a person would use. */
export function spanOf(seconds: number): { unit: 'second' | 'minute' | 'hour' | 'day'; count: number } {
  if (seconds < 2 * MINUTE) return { unit: 'second', count: Math.round(seconds) };
  if (seconds < 2 * HOUR) return { unit: 'minute', count: Math.round(seconds / MINUTE) };
  if (seconds < 2 * DAY) return { unit: 'hour', count: Math.round(seconds / HOUR) };
  return { unit: 'day', count: Math.round(seconds / DAY) };
}
