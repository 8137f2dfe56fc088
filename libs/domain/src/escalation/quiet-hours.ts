import type { QuietHours } from '../reaching/preferences.js';
import { dayAt, daysLater, spanOf } from './wall-clock.js';

/** Nobody is out of reach for a whole day: of longer quiet hours the first sixteen count. */
const LONGEST_MS = 16 * 3_600_000;

/** Until when a member's quiet hours go on; null outside of them. Hours that begin when they end are none. */
export function quietUntil(quiet: QuietHours | null, zone: string, now: string): string | null {
  if (quiet === null || quiet.from === quiet.until) return null;
  const at = Date.parse(now);
  const today = dayAt(at, zone);
  for (const day of [daysLater(today, -1), today]) {
    const span = spanOf(day, quiet.from, quiet.until, zone);
    const until = Math.min(span.until, span.from + LONGEST_MS);
    if (at >= span.from && at < until) return new Date(until).toISOString();
  }
  return null;
}
