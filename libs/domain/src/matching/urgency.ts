/**
 * How urgent is a development where it acts? The rules, in order:
 * 1. what the organisation's table says of the kind and the stage, by age;
 * 2. an unverified report counts by the table's step, by default one urgency lower;
 * 3. what mitigates never rings, except a window in which to act: that is high, once.
 * Who is touched moves it further, per person (see touch.ts).
 */
import { URGENCIES, type Development, type Stage, type Urgency } from '../model.js';
import { adjustUrgency, urgencyAt, type UrgencyModifier, type UrgencyTable } from '../subscribing/urgency-table.js';

/** A happening is new for this long, in hours. */
const NEW_HOURS = 72;

/** What the development is at one host. */
export interface Danger {
  stage: Stage;
  /** By the table alone, before anything moves it. */
  base: Urgency;
  /** As it stands for somebody of whom nothing moves it. */
  urgency: Urgency;
  /** A release, a document issued or a blocked return: there is something to do now. */
  window: boolean;
}

/** The more urgent of two. */
export function moreUrgent(a: Urgency, b: Urgency): Urgency {
  return isMoreUrgent(a, b) ? a : b;
}

/** Whether `a` is more urgent than `b`. */
export function isMoreUrgent(a: Urgency, b: Urgency): boolean {
  return URGENCIES.indexOf(a) > URGENCIES.indexOf(b);
}

/** Whether a mitigating development opens a window in which to act. */
export function opensWindow(development: Development, stage: Stage): boolean {
  if (development.polarity !== 'mitigating') return false;
  if (development.kind === 'refuge') return stage === 'executed';
  return stage === 'blocked' && ['detention', 'forced_return', 'abduction'].includes(development.kind);
}

/** How urgent it is at a stage, `ageHours` after it happened, by a table. */
export function dangerOf(development: Development, stage: Stage, ageHours: number, table: UrgencyTable): Danger {
  if (development.polarity === 'mitigating') {
    const window = opensWindow(development, stage);
    const urgency = window && development.certainty !== 'unverified' ? 'high' : 'digest';
    return { stage, window, base: urgency, urgency };
  }
  const base = urgencyAt(table, development.kind, stage, ageHours <= NEW_HOURS);
  const general = development.certainty === 'unverified' ? (['unverified'] as const) : [];
  return { stage, window: false, base, urgency: adjustUrgency(table, base, development.kind, general) };
}

/** How urgent it is for somebody of whom these things hold; what mitigates is moved by nothing. */
export function dangerFor(
  development: Development,
  danger: Danger,
  holding: readonly UrgencyModifier[],
  table: UrgencyTable,
): Urgency {
  if (development.polarity === 'mitigating') return danger.urgency;
  const all = development.certainty === 'unverified' ? (['unverified', ...holding] as const) : holding;
  return adjustUrgency(table, danger.base, development.kind, all);
}
