import type { InputOf, personsSearch } from '@lapwing/contracts';
import type { PersonStatus, Profile } from '@lapwing/domain';

/** What the list is narrowed down to; `open` leaves out closed records. */
export interface Narrowing {
  status: PersonStatus | 'open' | 'any';
  country: string | null;
  profile: Profile | null;
  assignee: string | null;
  code: string | null;
}

export const EVERYBODY: Narrowing = { status: 'open', country: null, profile: null, assignee: null, code: null };

export function isNarrowed(narrowing: Narrowing): boolean {
  return Object.entries(EVERYBODY).some(([field, value]) => narrowing[field as keyof Narrowing] !== value);
}

/** The question behind it. */
export function wishOf({ status, ...rest }: Narrowing): InputOf<typeof personsSearch> {
  if (status === 'any') return { ...rest, statuses: [] };
  return { ...rest, statuses: status === 'open' ? ['pre_departure', 'active', 'safe'] : [status] };
}
