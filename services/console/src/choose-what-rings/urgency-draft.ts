import type { UrgencyTableView } from '@lapwing/contracts';
import { compareUrgency, KINDS, tableFrom, type Kind, type UrgencyModifier, type UrgencyStep } from '@lapwing/domain';

export type Level = UrgencyTableView['levels'][number];

/** The kinds of a table, in their order. */
export function kindsOf({ levels }: UrgencyTableView): Kind[] {
  return KINDS.filter((kind) => levels.some((level) => level.kind === kind));
}

/** A table with one stage of one kind otherwise. */
export function withLevel(table: UrgencyTableView, changed: Level): UrgencyTableView {
  const isThis = ({ kind, stage }: Level): boolean => kind === changed.kind && stage === changed.stage;
  return { ...table, levels: table.levels.map((level) => (isThis(level) ? changed : level)) };
}

/** A table with one step otherwise. */
export function withStep(table: UrgencyTableView, modifier: UrgencyModifier, step: UrgencyStep): UrgencyTableView {
  return { ...table, steps: { ...table.steps, [modifier]: step } };
}

/** In how many places two tables differ. */
export function otherwise(before: UrgencyTableView, after: UrgencyTableView): number {
  const changes = compareUrgency(tableFrom(before.levels, before.steps), tableFrom(after.levels, after.steps));
  return changes.levels.length + changes.steps.length;
}
