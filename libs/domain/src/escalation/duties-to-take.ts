import { DESK } from '../model.js';

/** A duty of one alert that has not ended. */
export interface OpenDuty {
  responsible: string;
}

/**
 * Which open duties of an alert a member takes by saying "I have it": the own one and those the member was rung for;
 * the desk's only when there is neither. Other members' duties stay with them.
 */
export function dutiesToTake<D extends OpenDuty>(
  open: readonly D[],
  memberId: string,
  rungFor: ReadonlySet<string>,
): { duties: D[]; because: 'own_or_rung' | 'desk' | 'none' } {
  const mine = open.filter((duty) => duty.responsible === memberId || rungFor.has(duty.responsible));
  if (mine.length > 0) return { duties: mine, because: 'own_or_rung' };
  const desk = open.filter((duty) => duty.responsible === DESK);
  return { duties: desk, because: desk.length > 0 ? 'desk' : 'none' };
}
