import { Temporal } from 'temporal-polyfill';

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

/** Whether a digest is due at `now`; `last` is the slot of the last one, or when digests began. */
export function digestTime(wish: DigestWish, last: string, now: string): DigestTime {
  const present = Temporal.Instant.from(now);
  const today = present.toZonedDateTimeISO(zoneOf(wish.zone)).toPlainDate();
  const span = wish.weekly === null ? 1 : 7;
  const slots = Array.from({ length: 2 * span + 2 }, (_, at) => today.add({ days: at - span }))
    .filter((day) => wish.weekly === null || day.dayOfWeek === wish.weekly)
    .map((day) => slotOn(day, wish));
  const latest = slots.findLast((slot) => Temporal.Instant.compare(slot, present) <= 0);
  const next = slots.find((slot) => Temporal.Instant.compare(slot, present) > 0) ?? present.add({ hours: 24 });
  if (latest !== undefined && Temporal.Instant.compare(latest, Temporal.Instant.from(last)) > 0) {
    return { due: true, slot: instant(latest), because: wish.weekly === null ? 'daily' : 'weekly' };
  }
  return { due: false, next: instant(next), because: latest === undefined ? 'not_yet' : 'told_already' };
}

function slotOn(day: Temporal.PlainDate, { daily, zone }: DigestWish): Temporal.Instant {
  return day.toZonedDateTime({ timeZone: zoneOf(zone), plainTime: Temporal.PlainTime.from(daily) }).toInstant();
}

/** A zone that nobody knows any more must not silence a digest. */
function zoneOf(zone: string): string {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return zone;
  } catch {
    return 'UTC';
  }
}

function instant(at: Temporal.Instant): string {
  return new Date(at.epochMilliseconds).toISOString();
}
