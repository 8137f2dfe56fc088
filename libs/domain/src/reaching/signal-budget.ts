/*
 * May one more message leave by Signal now? The network's limits are unknown and have struck at fifty messages a week, so
 * that a day has a cap of our own. In this order:
 *  1. A member gets so many a day and no more: one broken policy must not use up everybody's.
 *  2. What can wait (updates, then line checks and digests) leaves a part of the day to what rings.
 *  3. Half of the day is divided among the organisations; what one has not used of its part nobody else gets.
 */

/** How much a message matters against others on the same day. */
export type SignalWeight = 'first' | 'ordinary' | 'last';

/** What has left in the last 24 hours. */
export interface SignalSpending {
  /** Most messages in 24 hours, altogether and to one member. */
  cap: number;
  memberCap: number;
  total: number;
  toMember: number;
  byOrganisation: number;
  /** What each other organisation that is reached by Signal has used. */
  byOthers: readonly number[];
}

export type SignalLeave =
  | { leaves: true; because: 'within_budget' }
  | { leaves: false; because: 'member_budget' | 'day_budget' | 'organisation_budget' };

const SHARES: Readonly<Record<SignalWeight, number>> = { first: 1, ordinary: 0.8, last: 0.5 };
const DIVIDED = 0.5;

/** Whether a message of this weight may leave after what has left already. */
export function mayLeaveBySignal(spending: SignalSpending, weight: SignalWeight): SignalLeave {
  const { cap, memberCap, total, toMember, byOrganisation, byOthers } = spending;
  if (toMember >= memberCap) return { leaves: false, because: 'member_budget' };
  const limit = Math.floor(cap * SHARES[weight]);
  if (total >= limit) return { leaves: false, because: 'day_budget' };
  const part = Math.floor((cap * DIVIDED) / (byOthers.length + 1));
  const keptForOthers = byOthers.reduce((sum, used) => sum + Math.max(0, part - used), 0);
  const ownPartUsed = byOrganisation >= part;
  if (ownPartUsed && total + keptForOthers >= limit) return { leaves: false, because: 'organisation_budget' };
  return { leaves: true, because: 'within_budget' };
}
