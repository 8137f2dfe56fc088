/**
 * Where is a person, today and by plan? Only what is or will be counts: a place that was left endangers nobody there.
 */
import type { Exposure, PersonStatus, Stay } from '../model.js';
import { because, type MatchReason } from './reasons.js';
import { daysBetween } from './dates.js';

/** Plans nearer than this count as being there; in days. */
export const SOON_DAYS = 7;

export interface Presence {
  country: string;
  /** Days until the person arrives; 0 when there already or when the day is not known. */
  daysAhead: number;
  reason: MatchReason;
}

function presenceOf(stay: Stay, today: string): Presence | null {
  if (stay.until !== null && stay.until < today) return null;
  const daysAhead = stay.from === null ? 0 : Math.max(0, daysBetween(today, stay.from));
  const country = stay.country;
  if (stay.kind === 'transit')
    return { country, daysAhead, reason: because('transits_host', { country, day: stay.from }) };
  if (stay.kind === 'residence' && daysAhead === 0)
    return { country, daysAhead, reason: because('resides_in_host', { country }) };
  return { country, daysAhead, reason: because('plans_host', { country, day: stay.from }) };
}

/** Every place a person is in, passes through or plans to go to, the nearest first. */
export function presencesOf(exposure: Pick<Exposure, 'stays'>, today: string): Presence[] {
  return exposure.stays
    .map((stay) => presenceOf(stay, today))
    .filter((presence) => presence !== null)
    .sort((a, b) => a.daysAhead - b.daysAhead);
}

/** The way out of a host within so many days, or null. */
export function exitFrom(exposure: Exposure, host: string, today: string, withinDays: number): Presence | null {
  const presences = presencesOf(exposure, today);
  const isThere = presences.some(({ country, reason }) => country === host && reason.code === 'resides_in_host');
  const dated = ({ reason }: Presence): boolean => reason.day !== null && reason.day >= today;
  const leaves = presences.find(
    (presence) => presence.country !== host && presence.daysAhead <= withinDays && dated(presence),
  );
  return isThere ? (leaves ?? null) : null;
}

/** Whether persons of a status are matched at all: those out of danger and closed cases are not. */
export function isWatched(status: PersonStatus | null): boolean {
  return status === 'active' || status === 'pre_departure';
}

/** Whether a stay begins or comes near, so that a person is matched anew, on a day or the day before it. */
export function travelComesDue(exposure: Exposure, today: string): boolean {
  const isDue = (days: number): boolean => days === 0 || days === -1;
  return exposure.stays.some(({ from }) => {
    if (from === null) return false;
    const days = daysBetween(today, from);
    return isDue(days) || isDue(days - SOON_DAYS);
  });
}
