/**
 * Who is responsible for an alert? The assigned members of the touched persons who are still there; the desk for a
 * person who has none, and always for a window in which to act.
 */
import { DESK, type Outcome } from '../model.js';
import type { ExposureIndex } from './exposure-index.js';
import type { Touched } from './reasons.js';

/** The members who answer for one person, or the desk. */
export function dutiesOfPerson(
  personId: string,
  exposures: Pick<ExposureIndex, 'get'>,
  gone: ReadonlySet<string>,
): string[] {
  const assigned = (exposures.get(personId)?.assignees ?? []).filter((memberId) => !gone.has(memberId));
  return assigned.length === 0 ? [DESK] : assigned;
}

/** The duties of an alert, the desk first; `gone` are members who left or are suspended. */
export function dutiesOf(
  touched: readonly Pick<Touched, 'personId'>[],
  exposures: Pick<ExposureIndex, 'get'>,
  gone: ReadonlySet<string>,
  window: boolean,
): string[] {
  const duties = new Set(touched.flatMap(({ personId }) => dutiesOfPerson(personId, exposures, gone)));
  if (window) duties.add(DESK);
  return [...duties].sort((a, b) => (a === DESK ? -1 : b === DESK ? 1 : a < b ? -1 : 1));
}

/** Whether an outcome says that somebody has acted; "not tried" says the contrary. */
export function isOutcome(outcome: Outcome | null): boolean {
  return outcome !== null && outcome !== 'not_tried';
}

/** The duties of an alert that still lack an outcome for a person of theirs. */
export function openDuties(
  touched: readonly Pick<Touched, 'personId'>[],
  outcomes: ReadonlyMap<string, Outcome>,
  exposures: Pick<ExposureIndex, 'get'>,
  gone: ReadonlySet<string>,
): string[] {
  const waiting = touched.filter(({ personId }) => !isOutcome(outcomes.get(personId) ?? null));
  return dutiesOf(waiting, exposures, gone, false);
}
