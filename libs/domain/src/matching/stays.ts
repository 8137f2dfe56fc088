/**
 * Can these stays be true? Each must not end before it begins, a person lives in one place at a time, who stays for months
 * is not passing through, and what is planned lies ahead; a plan needs no date.
 */
import type { Stay } from '../model.js';
import { checkCountry } from './countries.js';
import { daysBetween } from './dates.js';

export interface StayFault {
  index: number;
  field: 'country' | 'from' | 'until';
  because: 'unknown_country' | 'withdrawn_country' | 'reversed' | 'overlapping' | 'transit_long' | 'plan_past';
}

/** Passing through takes no longer, in days. */
const TRANSIT_DAYS = 90;

const ALWAYS = '0000-00-00';
const OPEN = '9999-99-99';

/** The day of a move belongs to both places. */
function overlap(a: Stay, b: Stay): boolean {
  return (a.from ?? ALWAYS) < (b.until ?? OPEN) && (b.from ?? ALWAYS) < (a.until ?? OPEN);
}

function clash(a: Stay, b: Stay): boolean {
  const sameTrip = a.kind === b.kind && a.country === b.country;
  return (sameTrip || (a.kind === 'residence' && b.kind === 'residence')) && overlap(a, b);
}

function timeFault(stay: Stay, today: string): Pick<StayFault, 'field' | 'because'> | null {
  const { kind, from, until } = stay;
  if (from !== null && until !== null && until < from) return { field: 'until', because: 'reversed' };
  // A day behind is no fault: it may still be yesterday where the plan was made.
  const past = (day: string | null): boolean => day !== null && daysBetween(day, today) > 1;
  if (kind === 'planned' && past(from)) return { field: 'from', because: 'plan_past' };
  if (kind === 'planned' && past(until)) return { field: 'until', because: 'plan_past' };
  const passesThrough = kind === 'transit' && from !== null && until !== null;
  if (passesThrough && daysBetween(from, until) > TRANSIT_DAYS) return { field: 'until', because: 'transit_long' };
  return null;
}

/** Every fault of a list of stays, as of a day; none when it is empty. Days are inclusive. */
export function checkStays(stays: readonly Stay[], today: string): StayFault[] {
  const faults: StayFault[] = [];
  stays.forEach((stay, index) => {
    const country = checkCountry(stay.country);
    if (!country.valid) faults.push({ index, field: 'country', because: `${country.because}_country` });
    const time = timeFault(stay, today);
    if (time !== null) faults.push({ index, ...time });
    else if (stays.slice(0, index).some((earlier) => clash(earlier, stay)))
      faults.push({ index, field: 'from', because: 'overlapping' });
  });
  return faults;
}
