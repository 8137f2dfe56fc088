import type { Outcome } from '../model.js';
import type { AlertState } from './take-version.js';

/*
 * What does a deed count for that a member did under a duress phrase? Nothing: it is kept as claimed.
 *  1. To the member it looks done: the last claim about an alert or a person is what they see, until the alert goes on in a
 *     later version, or somebody else says otherwise later.
 *  2. To everybody else it is shown as claimed, until somebody does the same, or other, by themselves.
 * Nobody has to answer a claim, and lifting the guard makes none true: whoever finds it right does it.
 */

/** Something claimed of an alert; an outcome that is null was taken back. Instants are ISO 8601 in UTC. */
export interface ClaimedDeed {
  claimed: 'closed' | 'withdrawn' | 'outcome';
  personId: string | null;
  outcome: Outcome | null;
  by: string;
  at: string;
  /** The alert's version at that moment. */
  version: number;
  /** Why it was said to be none for the organisation; null where it was not. */
  dismissed: string | null;
}

/** What really stands of an alert. */
export interface ReallyStands {
  state: AlertState;
  version: number;
  /** When the last outcome of each person that counts was recorded. */
  outcomes: ReadonlyMap<string, string>;
}

const isEnded = (state: AlertState): boolean => state === 'closed' || state === 'withdrawn';

/** The claims that others are shown: those after which nobody has done anything about the same. */
export function claimsToShow(claims: readonly ClaimedDeed[], really: ReallyStands): ClaimedDeed[] {
  if (isEnded(really.state)) return [];
  return claims.filter(({ claimed, personId, at }) => {
    if (claimed !== 'outcome') return true;
    const known = really.outcomes.get(personId ?? '');
    return known === undefined || known < at;
  });
}

/** The state in which an alert looks to the member who claimed something of it; null where that makes no difference. */
export function stateAsClaimed(claims: readonly ClaimedDeed[], by: string, really: ReallyStands): ClaimedDeed | null {
  if (isEnded(really.state)) return null;
  const ends = claims.filter((one) => one.by === by && one.claimed !== 'outcome' && one.version === really.version);
  return ends.toSorted((one, other) => (one.at < other.at ? -1 : 1))[0] ?? null;
}

/** The outcomes of persons that a member claimed and that nobody has followed with another. */
export function outcomesAsClaimed(claims: readonly ClaimedDeed[], by: string, really: ReallyStands): ClaimedDeed[] {
  const own = claims.filter((one) => one.by === by && one.claimed === 'outcome');
  return own.filter(({ personId, at }) => (really.outcomes.get(personId ?? '') ?? '') <= at);
}
