import { Temporal } from 'temporal-polyfill';
import { isTimeZone } from './time-zone.js';

/*
 * Which instant does a clock on the wall of a zone mean? A time that is skipped in spring means as much later; one that
 * comes twice in autumn means the first. A zone this machine does not know is read as UTC: a ring an hour off is better than
 * none. Days are `YYYY-MM-DD`, times `HH:MM`, instants milliseconds.
 */

const known = new Map<string, string>();

function knownZone(zone: string): string {
  const found = known.get(zone) ?? (isTimeZone(zone) ? zone : 'UTC');
  known.set(zone, found);
  return found;
}

/** The instant at which a zone's clocks show this time on this day. */
export function instantOf(day: string, time: string, zone: string): number {
  const plainTime = Temporal.PlainTime.from(time);
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: knownZone(zone), plainTime }).epochMilliseconds;
}

/** The day a zone's calendar shows at an instant. */
export function dayAt(instant: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(knownZone(zone)).toPlainDate().toString();
}

/** So many days later, or earlier below zero. */
export function daysLater(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Days from one to the other, below zero when the other comes first. */
export function daysBetween(day: string, other: string): number {
  return Temporal.PlainDate.from(day).until(other, { largestUnit: 'day' }).days;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The first instant after this one at which a zone's clocks show the time. */
export function nextTime(time: string, zone: string, after: number): number {
  const today = dayAt(after, zone);
  const soon = [today, daysLater(today, 1), daysLater(today, 2)].map((day) => instantOf(day, time, zone));
  return soon.find((instant) => instant > after) ?? after;
}

/** The span of a day's clock times in a zone; one that ends no later than it begins ends on the next day. */
export function spanOf(day: string, from: string, until: string, zone: string): { from: number; until: number } {
  const lastDay = until <= from ? daysLater(day, 1) : day;
  return { from: instantOf(day, from, zone), until: instantOf(lastDay, until, zone) };
}
