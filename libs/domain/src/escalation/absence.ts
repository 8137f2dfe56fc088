import type { Preferences } from '../reaching/preferences.js';
import { dayAt } from './wall-clock.js';

/*
 * Who is there in the place of a member? The member, unless away today by the member's own calendar; then the delegate,
 * and the delegate's delegate, three of them at most. Nobody where the chain ends, runs in a circle, or leads to somebody
 * who cannot be reached: then the policy decides.
 */

const LONGEST_CHAIN = 3;

/** What decides whether a member is there. */
export type Presence = Pick<Preferences, 'zone' | 'away'>;

export type WhoIsThere =
  | { memberId: string; because: 'present' | 'delegate' }
  | { memberId: null; because: 'away' | 'circle' | 'too_long' | 'unreachable' };

/** The absence of a member that holds at an instant; null for one who is there. */
export function absenceAt(presence: Presence | undefined, now: string): Presence['away'][number] | null {
  if (presence === undefined || presence.away.length === 0) return null;
  const today = dayAt(Date.parse(now), presence.zone);
  return presence.away.find(({ from, until }) => from <= today && today <= until) ?? null;
}

/** Who is there for a member now. */
export function whoIsThere(
  memberId: string,
  presences: ReadonlyMap<string, Presence>,
  canBeReached: (memberId: string) => boolean,
  now: string,
): WhoIsThere {
  const seen = new Set<string>();
  let current = memberId;
  for (;;) {
    const absence = absenceAt(presences.get(current), now);
    if (absence === null) return found(memberId, current, canBeReached);
    seen.add(current);
    if (absence.delegate === null) return { memberId: null, because: 'away' };
    if (seen.has(absence.delegate)) return { memberId: null, because: 'circle' };
    if (seen.size > LONGEST_CHAIN) return { memberId: null, because: 'too_long' };
    current = absence.delegate;
  }
}

function found(asked: string, current: string, canBeReached: (memberId: string) => boolean): WhoIsThere {
  if (!canBeReached(current)) return { memberId: null, because: 'unreachable' };
  return { memberId: current, because: current === asked ? 'present' : 'delegate' };
}
