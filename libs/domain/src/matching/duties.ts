/**
 * Who is responsible for an alert? The assigned members of the touched persons who are still there; the desk for a
 * person who has none, and always for a window in which to act.
 */
import { DESK, type Outcome } from '../model.js';
import { PackedIds } from './columns/packed-ids.js';
import type { ExposureIndex } from './exposure-index.js';
import type { TouchedGroup } from './reasons.js';

/** The exposures, as far as they say who answers for whom. */
type Assignments = Pick<ExposureIndex, 'assigneesOf'>;

/** Who answers for these persons, the desk first; `gone` are members who left or are suspended. */
export function responsibleFor(
  persons: Iterable<PackedIds>,
  exposures: Assignments,
  gone: ReadonlySet<string>,
): string[] {
  const duties = new Set<string>();
  const seen = new Set<readonly string[]>();
  for (const ids of persons) {
    for (const assignees of exposures.assigneesOf(ids)) {
      // Persons share their lists of assignees, so that most are known after a few.
      if (seen.has(assignees)) continue;
      seen.add(assignees);
      const there = assignees.filter((memberId) => !gone.has(memberId));
      for (const duty of there.length === 0 ? [DESK] : there) duties.add(duty);
    }
  }
  return inOrder(duties);
}

function inOrder(duties: ReadonlySet<string>): string[] {
  return [...duties].sort((a, b) => (a === DESK ? -1 : b === DESK ? 1 : a < b ? -1 : 1));
}

/** The duties of an alert, the desk first. */
export function dutiesOf(
  touched: readonly Pick<TouchedGroup, 'persons'>[],
  exposures: Assignments,
  gone: ReadonlySet<string>,
  window: boolean,
): string[] {
  const duties = responsibleFor(
    touched.map(({ persons }) => persons),
    exposures,
    gone,
  );
  return window && !duties.includes(DESK) ? [DESK, ...duties] : duties;
}

/** Whether an outcome says that somebody has acted; "not tried" says the contrary. */
export function isOutcome(outcome: Outcome | null): boolean {
  return outcome !== null && outcome !== 'not_tried';
}

/** The duties of an alert that still lack an outcome for a person of theirs. */
export function openDuties(
  touched: readonly Pick<TouchedGroup, 'persons'>[],
  outcomes: ReadonlyMap<string, Outcome>,
  exposures: Assignments,
  gone: ReadonlySet<string>,
): string[] {
  const waiting = touched.flatMap(({ persons }) =>
    [...persons].filter((personId) => !isOutcome(outcomes.get(personId) ?? null)),
  );
  return waiting.length === 0 ? [] : responsibleFor([PackedIds.of(waiting)], exposures, gone);
}
