/**
 * What differs between two tables of urgency? Each stage of each kind, while new and later, and each step of a modifier,
 * in the order of the table.
 */
import { KINDS, type Kind, type Stage, type Urgency } from '../model.js';
import {
  stagesOf,
  URGENCY_MODIFIERS,
  urgencyAt,
  type UrgencyModifier,
  type UrgencyStep,
  type UrgencyTable,
} from './urgency-table.js';

/** One cell of the table that is otherwise. */
export interface LevelChange {
  kind: Kind;
  stage: Stage;
  isNew: boolean;
  before: Urgency;
  after: Urgency;
}

/** One modifier that moves otherwise. */
export interface StepChange {
  modifier: UrgencyModifier;
  before: UrgencyStep;
  after: UrgencyStep;
}

export interface UrgencyChanges {
  levels: LevelChange[];
  steps: StepChange[];
}

/** Everything in which a table differs from another. */
export function compareUrgency(before: UrgencyTable, after: UrgencyTable): UrgencyChanges {
  const levels = KINDS.flatMap((kind) =>
    stagesOf(kind).flatMap((stage) =>
      [true, false].map((isNew) => ({
        kind,
        stage,
        isNew,
        before: urgencyAt(before, kind, stage, isNew),
        after: urgencyAt(after, kind, stage, isNew),
      })),
    ),
  );
  const steps = URGENCY_MODIFIERS.map((modifier) => ({
    modifier,
    before: before.steps[modifier],
    after: after.steps[modifier],
  }));
  return { levels: levels.filter(isOtherwise), steps: steps.filter(isOtherwise) };
}

function isOtherwise<Value>(change: { before: Value; after: Value }): boolean {
  return change.before !== change.after;
}
