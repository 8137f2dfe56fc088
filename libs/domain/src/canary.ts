/**
 * What is a canary, and what is not? An invented happening in a state that is none, which flies from a document to a phone
 * to show that the way is open. Its states are codes that ISO leaves to users and that no person, claim or source may name;
 * its organisation is known by its id to every owner and to nobody else: it has no account and no members who sign in.
 */
import type { Development } from './model.js';

/** The names by which all parts know the canary. */
export const CANARY = Object.freeze({
  /** Where it happens, and who wants the person back. */
  host: 'XC',
  origin: 'XO',
  sourceId: '00000000-0000-8000-8000-0000000ca001',
  orgId: '00000000-0000-8000-8000-0000000ca002',
  memberId: '00000000-0000-8000-8000-0000000ca003',
});

/** What canaries leave behind is removed after a day. */
export const CANARY_DAY_MS = 24 * 3_600_000;

/** Whether a development is a canary and no news. */
export function isCanary({ hosts }: Pick<Development, 'hosts'>): boolean {
  return hosts.includes(CANARY.host);
}

/** Whether a development may touch somebody of an organisation: canaries the canary's own, and nothing else does. */
export function mayMeet(development: Pick<Development, 'hosts'>, orgId: string): boolean {
  return isCanary(development) === (orgId === CANARY.orgId);
}

/** Whether a development is a canary of more than a day ago, which flies no more. */
export function isSpentCanary(development: Pick<Development, 'hosts' | 'firstSeenAt'>, now: Date): boolean {
  return isCanary(development) && now.getTime() - Date.parse(development.firstSeenAt) >= CANARY_DAY_MS;
}
