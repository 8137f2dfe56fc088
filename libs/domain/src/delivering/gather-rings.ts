import type { Urgency } from '../model.js';

/*
 * Does a ring leave at once, or together with rings for other alerts to the same recipient? A phone that rings for each
 * of twenty alerts is a phone that is switched off. The rules, in their order:
 *  0. What was recorded in the same moment as a message that leaves now, and is no more urgent, leaves with it: news of
 *     several things at once rings once.
 *  1. What one of the organisation's own reports at first hand is happening now, and leaves at once whatever waits.
 *  2. What waits already for the same recipient takes this one along.
 *  3. Critical: two within ten minutes leave at once; from the third on they wait for each other, twenty seconds at most.
 *  4. The rest: one leaves at once; those within ten minutes after it leave together when these are over.
 * Rings for the same alert never wait for each other: they are steps, and each has its own time.
 */

/** The ring in question. */
export interface RingToLeave {
  urgency: Urgency;
  /** One of the organisation's own reported it. */
  firstHand: boolean;
}

/** What a recipient was rung for on one channel and at one urgency, other alerts only. Instants are ISO 8601 in UTC. */
export interface EarlierRings {
  /** A message recorded together with this one leaves now, and is as urgent or more. */
  sameMoment: boolean;
  /** When messages left, or were to leave. */
  left: readonly string[];
  /** When the message that still waits leaves; null where none waits. */
  waitsUntil: string | null;
}

export type Leaving =
  | { leave: 'now'; because: 'first_hand' | 'alone' | 'one_of_the_first' }
  | { leave: 'together'; at: string; because: 'told_at_once' | 'joins' | 'burst' | 'same_moment' };

/** Alerts this close to each other are one moment for whoever is rung. */
export const MOMENT_MINUTES = 10;
/** Critical rings within a moment that leave at once. */
const CRITICAL_AT_ONCE = 2;
/** How long critical rings of a burst wait for each other. */
export const BURST_SECONDS = 20;

/** When a ring that is recorded `now` leaves, and why. */
export function whenToLeave({ urgency, firstHand }: RingToLeave, earlier: EarlierRings, now: string): Leaving {
  const present = Date.parse(now);
  const { waitsUntil, sameMoment } = earlier;
  if (sameMoment) return { leave: 'together', at: now, because: 'told_at_once' };
  if (firstHand) return { leave: 'now', because: 'first_hand' };
  if (waitsUntil !== null && Date.parse(waitsUntil) > present) {
    return { leave: 'together', at: waitsUntil, because: 'joins' };
  }
  const moment = MOMENT_MINUTES * 60_000;
  const within = earlier.left.map((at) => Date.parse(at)).filter((at) => at > present - moment && at <= present);
  if (within.length === 0) return { leave: 'now', because: 'alone' };
  if (urgency === 'critical') {
    if (within.length < CRITICAL_AT_ONCE) return { leave: 'now', because: 'one_of_the_first' };
    return { leave: 'together', at: instant(present + BURST_SECONDS * 1000), because: 'burst' };
  }
  return { leave: 'together', at: instant(Math.max(...within) + moment), because: 'same_moment' };
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
