import type { Urgency } from '../model.js';
import type { PolicyStep } from './policy.js';

/*
 * Does "this is a mistake" end a duty? What is not critical: yes, for that duty alone. What is critical: when a second
 * member says the same of the same version, and until then it goes to the next person at once. A seized phone or one
 * tired person must not be able to silence what may cost a life.
 */

export interface Doubted {
  ends: boolean;
  /** Who has called this version of it a mistake, this member included. */
  doubtedBy: string[];
  because: 'not_critical' | 'second_person' | 'first_person';
}

/** What a member's "this is a mistake" does to a duty; `before` are those who said so of this version. */
export function doubt(urgency: Urgency, before: readonly string[], memberId: string): Doubted {
  const doubtedBy = [...new Set([...before, memberId])];
  if (urgency !== 'critical') return { ends: true, doubtedBy, because: 'not_critical' };
  const second = doubtedBy.length > 1;
  return { ends: second, doubtedBy, because: second ? 'second_person' : 'first_person' };
}

/**
 * The step to take when the one who was rung cannot: the next that means somebody else. Steps that would ring the same
 * person by another channel are left out; where all of them would, none is.
 */
export function stepAfterPassing(steps: readonly PolicyStep[], rung: number): number {
  const other = steps.findIndex((step, index) => index >= rung && step.target !== 'responsible');
  return other === -1 ? rung : other;
}
