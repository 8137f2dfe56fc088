import type { Urgency } from '../model.js';

/*
 * May a member be rung once more this week? Whoever is rung too often stops listening, and then to everything. The
 * rules, in their order:
 *  1. What is critical always rings.
 *  2. What is for a person of the member's own always rings.
 *  3. Above the member's budget the rest waits for the digest.
 */

/** One ring that is about to be recorded. */
export interface RingWished {
  urgency: Urgency;
  memberId: string;
  /** Whose duties it rings for. */
  responsibles: readonly string[];
}

export type BudgetSays =
  { ring: true; because: 'critical' | 'own_person' | 'within_budget' } | { ring: false; because: 'over_budget' };

/** Days over which rings count against the budget. */
export const BUDGET_DAYS = 7;

/** Whether the ring fits, where the member was rung so often in the last seven days. */
export function withinBudget(ring: RingWished, rung: number, budget: number): BudgetSays {
  if (ring.urgency === 'critical') return { ring: true, because: 'critical' };
  if (ring.responsibles.includes(ring.memberId)) return { ring: true, because: 'own_person' };
  return rung < budget ? { ring: true, because: 'within_budget' } : { ring: false, because: 'over_budget' };
}

/** How much a member, or a whole organisation, was rung in a week. */
export interface RingLoad {
  rings: number;
  /** Rings for an alert that had rung the same member before. */
  repeats: number;
  /** Rings for an alert that somebody found to be a false alarm. */
  falseAlarms: number;
}

/** Below so many rings a share says nothing. */
const FEWEST = 5;

/** What part of the rings was needless, from 0 to 1; null where there were too few to say. */
export function shareOf(load: RingLoad, part: 'repeats' | 'falseAlarms'): number | null {
  return load.rings < FEWEST ? null : Math.round((load[part] / load.rings) * 100) / 100;
}

/** The loads of several members together. */
export function loadTogether(loads: readonly RingLoad[]): RingLoad {
  const sum = (part: keyof RingLoad): number => loads.reduce((total, load) => total + load[part], 0);
  return { rings: sum('rings'), repeats: sum('repeats'), falseAlarms: sum('falseAlarms') };
}
