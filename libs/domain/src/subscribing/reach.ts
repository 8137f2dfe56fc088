/**
 * Can a table make a happening critical for anybody? Whatever may hold for the report or the person is tried together, so
 * that no step is overlooked that matters only beside another.
 */
import type { Kind, Stage } from '../model.js';
import { modifies, moveUrgency, stagesOf, URGENCY_MODIFIERS, urgencyAt, type UrgencyTable } from './urgency-table.js';

/** One way things may lie, as two tables see it: whether each of them calls it critical. */
export interface Reach {
  before: boolean;
  after: boolean;
}

/** What happens, as far as a table asks. */
export interface Happening {
  stage: Stage;
  isNew: boolean;
  isUnverified: boolean;
}

/** Every pair of sums of steps that somebody could meet in two tables at once. */
function sumsOf(before: UrgencyTable, after: UrgencyTable, kind: Kind): { before: number; after: number }[] {
  let sums = new Map([['0 0', { before: 0, after: 0 }]]);
  for (const modifier of URGENCY_MODIFIERS) {
    if (modifier === 'unverified' || !modifies(modifier, kind)) continue;
    const grown = [...sums.values()].flatMap((sum) => [
      sum,
      { before: sum.before + before.steps[modifier], after: sum.after + after.steps[modifier] },
    ]);
    sums = new Map(grown.map((sum) => [`${sum.before} ${sum.after}`, sum]));
  }
  return [...sums.values()];
}

/** For one kind: every combination of the judgements of two tables that somebody could meet. */
export function reachesOf(
  before: UrgencyTable,
  after: UrgencyTable,
  kind: Kind,
): (happening: Happening) => readonly Reach[] {
  const sums = sumsOf(before, after, kind);
  const known = new Map<string, Reach[]>();
  return ({ stage, isNew, isUnverified }) => {
    const key = `${stage} ${isNew} ${isUnverified}`;
    const isCritical = (table: UrgencyTable, sum: number): boolean => {
      const steps = isUnverified ? sum + table.steps.unverified : sum;
      const isDoubted = isUnverified && table.steps.unverified < 0;
      return moveUrgency(urgencyAt(table, kind, stage, isNew), steps, isDoubted) === 'critical';
    };
    const found = known.get(key) ?? [
      ...new Map(
        sums.map((sum) => {
          const reach = { before: isCritical(before, sum.before), after: isCritical(after, sum.after) };
          return [`${reach.before} ${reach.after}`, reach] as const;
        }),
      ).values(),
    ];
    known.set(key, found);
    return found;
  };
}

/** Whether a table makes any happening of a kind critical for anybody at all. */
export function canBeCritical(table: UrgencyTable, kind: Kind): boolean {
  const reaches = reachesOf(table, table, kind);
  return stagesOf(kind).some((stage) =>
    [true, false].some((isNew) => reaches({ stage, isNew, isUnverified: false }).some(({ after }) => after)),
  );
}
