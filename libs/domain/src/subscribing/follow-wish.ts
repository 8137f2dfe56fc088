/**
 * What becomes of a change that waits for a second person? In this order:
 * 1. who asked for it is gone or may not ask any more: it ends, so that nothing of an intruder outlives their account;
 * 2. seven days have passed: it ends;
 * 3. nobody else could have answered, neither when it was asked nor now: after 24 hours it is carried out;
 * 4. otherwise it waits.
 * Who left a role less than seven days ago still counts as somebody who could answer: nobody gets rid of the second person by
 * removing them first.
 */
import type { Role } from '../model.js';

const HOUR_MS = 3_600_000;
/** How long a change waits for a second person. */
export const WISH_LASTS_MS = 7 * 24 * HOUR_MS;
/** After so long it is carried out where there is no second person. */
export const ALONE_AFTER_MS = 24 * HOUR_MS;

/** Roles that may ask for a change of what rings, and confirm one. */
export const SECONDING_ROLES = ['organisation_admin', 'operator'] as const satisfies readonly Role[];

/** A change that waits. */
export interface WaitingWish {
  askedAt: Date;
  /** Whether nobody else could have answered when it was asked for. */
  wasAlone: boolean;
}

/** Who is there to answer. */
export interface Answerers {
  askerMayAsk: boolean;
  /** Somebody else could answer now, or could until lately. */
  others: boolean;
}

export type WishStep =
  | { do: 'end'; because: 'asker_gone' | 'too_late' }
  | { do: 'carry_out'; because: 'nobody_else' }
  | { do: 'wait'; because: 'wants_a_second' | 'takes_effect_alone' };

/** Decides about a change that waits. */
export function followWish(wish: WaitingWish, { askerMayAsk, others }: Answerers, now: Date): WishStep {
  const age = now.getTime() - wish.askedAt.getTime();
  if (!askerMayAsk) return { do: 'end', because: 'asker_gone' };
  if (age >= WISH_LASTS_MS) return { do: 'end', because: 'too_late' };
  if (!wish.wasAlone || others) return { do: 'wait', because: 'wants_a_second' };
  if (age >= ALONE_AFTER_MS) return { do: 'carry_out', because: 'nobody_else' };
  return { do: 'wait', because: 'takes_effect_alone' };
}

/** A member as far as seconding asks. */
export interface Seconding {
  id: string;
  /** Null where their roles have never been told. */
  roles: readonly Role[] | null;
  active: boolean;
  /** When they last could second and then could no longer; null when that never happened. */
  couldUntil: Date | null;
}

/** Whether a member may second a change of what rings. */
export function maySecond({ roles, active }: Seconding): boolean {
  return active && roles !== null && roles.some((role) => (SECONDING_ROLES as readonly Role[]).includes(role));
}

/** Whether somebody but the one who asks could answer, or could until seven days ago. */
export function othersCould(members: readonly Seconding[], asker: string, now: Date): boolean {
  return members.some(
    (member) =>
      member.id !== asker &&
      (maySecond(member) ||
        (member.couldUntil !== null && now.getTime() - member.couldUntil.getTime() < WISH_LASTS_MS)),
  );
}
