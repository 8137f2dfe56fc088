import type { Policy } from '../escalation/policy.js';

/*
 * Who cannot be reached, and who has to know? A member of whom nothing is verified, or of whom all is stopped, is out of
 * reach. The rules:
 *  1. What would put somebody on call out of reach is done only when confirmed.
 *  2. Whoever is out of reach is noted with the instant since when; the note goes when something reaches them again.
 *  3. Of somebody on call the admins are told after ten minutes (an address may just be changing), and daily after that.
 */

const MINUTE = 60_000;
const TOLD_AFTER = 10 * MINUTE;
const TOLD_AGAIN_AFTER = 24 * 60 * MINUTE;

/** Somebody out of reach. Instants are ISO 8601 in UTC. */
export interface Gap {
  memberId: string;
  since: string;
  onCall: boolean;
  toldAt: string | null;
}

/** The members out of reach as they stand now, and those of them the admins are to be told of. */
export function gapsNow(
  before: readonly Gap[],
  unreachable: readonly string[],
  onCall: ReadonlySet<string>,
  now: string,
): { gaps: Gap[]; tell: string[] } {
  const known = new Map(before.map((gap) => [gap.memberId, gap]));
  const gaps = unreachable.map((memberId) => {
    const { since = now, toldAt = null } = known.get(memberId) ?? {};
    const gap = { memberId, since, toldAt, onCall: onCall.has(memberId) };
    return isToTell(gap, now) ? { gap: { ...gap, toldAt: now }, tell: true } : { gap, tell: false };
  });
  return { gaps: gaps.map(({ gap }) => gap), tell: gaps.filter(({ tell }) => tell).map(({ gap }) => gap.memberId) };
}

function isToTell(gap: Gap, now: string): boolean {
  if (!gap.onCall) return false;
  const last = gap.toldAt === null ? Date.parse(gap.since) + TOLD_AFTER : Date.parse(gap.toldAt) + TOLD_AGAIN_AFTER;
  return Date.parse(now) >= last;
}

/** Whether an address may go, or why that has to be confirmed first. `left` counts what reaches the member without it. */
export function mayRemoveAddress(facts: {
  left: number;
  reachesNow: boolean;
  onCall: boolean;
  confirmed: boolean;
}): { remove: true } | { remove: false; because: 'last_of_on_call' } {
  const { left, reachesNow, onCall, confirmed } = facts;
  if (confirmed || left > 0 || !reachesNow || !onCall) return { remove: true };
  return { remove: false, because: 'last_of_on_call' };
}

/** Every member a policy names, whatever of it is there: those on call, of its groups and steps, the lead, the director. */
export function namedIn(policy: Partial<Policy>): string[] {
  const { onCall = [], groups = [], lead = null, director = null } = policy;
  const { critical = [], criticalOther = null, high = [], digest = [] } = policy;
  const steps = [...critical, ...(criticalOther ?? []), ...high, ...digest].filter((step) => step.target === 'member');
  const single = [lead, director, ...steps.map((step) => step.who)].filter((one) => one !== null);
  return [...new Set([...onCall, ...single, ...groups.flatMap((group) => group.members)])];
}
