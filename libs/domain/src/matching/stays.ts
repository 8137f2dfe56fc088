/** Can these stays be true? Each must not end before it begins, and a person lives in one place at a time. */
import type { Stay } from '../model.js';
import { checkCountry } from './countries.js';

export interface StayFault {
  index: number;
  field: 'country' | 'from' | 'until';
  because: 'unknown_country' | 'withdrawn_country' | 'reversed' | 'overlapping';
}

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

/** Every fault of a list of stays; none when it is empty. Days are inclusive. */
export function checkStays(stays: readonly Stay[]): StayFault[] {
  const faults: StayFault[] = [];
  stays.forEach((stay, index) => {
    const country = checkCountry(stay.country);
    if (!country.valid) faults.push({ index, field: 'country', because: `${country.because}_country` });
    if (stay.from !== null && stay.until !== null && stay.until < stay.from)
      faults.push({ index, field: 'until', because: 'reversed' });
    else if (stays.slice(0, index).some((earlier) => clash(earlier, stay)))
      faults.push({ index, field: 'from', because: 'overlapping' });
  });
  return faults;
}
