import { dayAt, daysLater, instantOf, weekdayOf } from '../escalation/wall-clock.js';

/*
 * When does a member's digest come? Each day, or each week on one day, at the member's own hour on the member's own
 * clock. An hour that the clock skips in spring is taken an hour later, one that comes twice in autumn the first time.
 * Digests that could not go out meanwhile are one digest.
 */

/** What a member wishes about digests; `weekly` is 1 for Monday to 7 for Sunday, null for every day. */
export interface DigestWish {
  zone: string;
  daily: string;
  weekly: number | null;
}

export type DigestTime =
  | { due: true; slot: string; because: 'daily' | 'weekly' }
  | { due: false; next: string; because: 'told_already' | 'not_yet' };

const DAY_MS = 24 * 3_600_000;

/** Whether a digest is due at `now`; `last` is the slot of the last one, or when digests began. */
export function digestTime(wish: DigestWish, last: string, now: string): DigestTime {
  const present = Date.parse(now);
  const today = dayAt(present, wish.zone);
  const span = wish.weekly === null ? 1 : 7;
  const slots = Array.from({ length: 2 * span + 2 }, (_, at) => daysLater(today, at - span))
    .filter((day) => wish.weekly === null || weekdayOf(day) === wish.weekly)
    .map((day) => instantOf(day, wish.daily, wish.zone));
  const latest = slots.findLast((slot) => slot <= present);
  const next = slots.find((slot) => slot > present) ?? present + DAY_MS;
  if (latest !== undefined && latest > Date.parse(last)) {
    return { due: true, slot: stamp(latest), because: wish.weekly === null ? 'daily' : 'weekly' };
  }
  return { due: false, next: stamp(next), because: latest === undefined ? 'not_yet' : 'told_already' };
}

function stamp(instant: number): string {
  return new Date(instant).toISOString();
}
