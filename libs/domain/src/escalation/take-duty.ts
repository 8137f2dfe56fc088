import type { Urgency } from '../model.js';
import type { DutyHistory } from './next-step.js';
import type { Policy } from './policy.js';
import { nextTime } from './wall-clock.js';

/*
 * What does "I have it" change? The member counts once. When as many different members have the duty as the policy wants,
 * it is taken: held for so long, and only an outcome ends it. Until then it goes on ringing the others. Where fewer can be
 * reached than the policy wants, all of them are enough.
 */

const MINUTE = 60_000;
/** A morning nearer than this is not the one that is meant: nobody is rung again for what they took a moment ago. */
const SHORTEST_NIGHT_MS = 30 * MINUTE;

export interface TakenDuty {
  takers: string[];
  /** Until when it is held; null while more members are wanted. */
  until: string | null;
  because: 'taken' | 'wants_more';
}

/** Until when a duty taken now is held. */
export function holdUntil(policy: Policy, urgency: Urgency, now: string): string {
  const at = Date.parse(now);
  if (urgency === 'critical') return new Date(at + policy.holdMinutes * MINUTE).toISOString();
  if (policy.highHoldMinutes !== null) return new Date(at + policy.highHoldMinutes * MINUTE).toISOString();
  return new Date(nextTime(policy.morning, policy.zone, at + SHORTEST_NIGHT_MS)).toISOString();
}

/** How long from now a duty can be held at most, in milliseconds. */
export function longestHold(policy: Policy, urgency: Urgency, now: string): number {
  return Date.parse(holdUntil(policy, urgency, now)) - Date.parse(now);
}

/** The duty after one more member has it; `reachable` are all who could be rung for it. */
export function takeDuty(
  history: Pick<DutyHistory, 'urgency' | 'takers'>,
  memberId: string,
  scene: { policy: Policy; reachable: { has(memberId: string): boolean; size: number } },
  now: string,
): TakenDuty {
  const { policy, reachable } = scene;
  const { urgency } = history;
  const takers = [...history.takers.filter((taker) => taker !== memberId), memberId];
  const reachableTakers = takers.filter((taker) => reachable.has(taker)).length;
  const othersLeft = reachable.size > reachableTakers;
  if (takers.length < policy.needs[urgency] && othersLeft) return { takers, until: null, because: 'wants_more' };
  return { takers, until: holdUntil(policy, urgency, now), because: 'taken' };
}
