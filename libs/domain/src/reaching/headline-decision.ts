/**
 * What becomes of a written decision that messages may carry public headlines? While it waits, in this order:
 * 1. who asked is gone or no admin any more: it ends, so that nothing of an intruder outlives their account;
 * 2. seven days have passed: it ends;
 * 3. otherwise it waits for another admin. Nobody being there never counts as agreement: without it nothing is lost.
 */
import type { Role } from '../model.js';
import { WISH_LASTS_MS, type Seconding } from '../subscribing/follow-wish.js';

export type DecisionStep =
  { do: 'end'; because: 'asker_gone' | 'too_late' } | { do: 'wait'; because: 'wants_a_second' };

/** Whether a member may ask for headlines, or agree to them. */
export function mayDecideHeadlines({ roles, active }: Pick<Seconding, 'roles' | 'active'>): boolean {
  const admin: Role = 'organisation_admin';
  return active && roles !== null && roles.includes(admin);
}

/** Decides about one that waits. */
export function followDecision(
  { askedAt, by }: { askedAt: Date; by: string },
  members: readonly Seconding[],
  now: Date,
): DecisionStep {
  const asker = members.find(({ id }) => id === by);
  if (asker === undefined || !mayDecideHeadlines(asker)) return { do: 'end', because: 'asker_gone' };
  if (now.getTime() - askedAt.getTime() >= WISH_LASTS_MS) return { do: 'end', because: 'too_late' };
  return { do: 'wait', because: 'wants_a_second' };
}
