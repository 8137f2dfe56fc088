import { DESK, type Role } from '../model.js';

/*
 * May somebody have a member rung again by hand? The rules, in their order:
 *  1. Only for a duty that is open; who has it is not rung again for it.
 *  2. Admins may for everybody; others for a duty of their own or of the desk.
 *  3. Not more than once a minute per alert and member, whoever asks.
 */

/** Rings by hand stand behind all steps of a policy. */
export const HAND_STEP = 1_000;

const MINUTE = 60_000;

export interface HandRing {
  roles: readonly Role[];
  askedBy: string;
  /** The open duties of the alert. */
  duties: readonly { responsible: string; takenBy: string | null; held: boolean }[];
  /** When the member was last rung for the alert by hand. */
  lastByHandAt: string | null;
}

export type HandStep =
  | { ring: true; responsibles: string[]; because: 'asked' }
  | { ring: false; because: 'nothing_open' | 'taken' | 'not_yours' | 'too_soon' };

/** Whether the member is rung now, and for which duties. */
export function ringByHand({ roles, askedBy, duties, lastByHandAt }: HandRing, now: string): HandStep {
  if (duties.length === 0) return { ring: false, because: 'nothing_open' };
  const mayAll = roles.includes('organisation_admin');
  const mine = duties.filter(({ responsible }) => mayAll || responsible === askedBy || responsible === DESK);
  if (mine.length === 0) return { ring: false, because: 'not_yours' };
  const ringing = mine.filter(({ held }) => !held);
  if (ringing.length === 0) return { ring: false, because: 'taken' };
  if (lastByHandAt !== null && Date.parse(now) - Date.parse(lastByHandAt) < MINUTE) {
    return { ring: false, because: 'too_soon' };
  }
  return { ring: true, responsibles: ringing.map(({ responsible }) => responsible), because: 'asked' };
}
