/**
 * What became of the touched persons, and what does that do to the ringing? Outcomes are only ever added; taking one back adds
 * that, and what was known before it counts again. Every outcome but "not tried" says that somebody has acted and ends the part
 * of a duty that is about the person; detained, missing and returned open the task "who and what else is exposed" besides.
 */
import type { Outcome } from '../model.js';

export interface OutcomeSaid {
  personId: string;
  outcome: Outcome;
  by: string;
  at: string;
}

/** Somebody took back what was said last of a person. */
export interface OutcomeTakenBack {
  personId: string;
  takenBack: true;
  by: string;
  at: string;
}

/** Of each person what counts, from all that was said in order. */
export function standingOutcomes(said: Iterable<OutcomeSaid | OutcomeTakenBack>): Map<string, OutcomeSaid> {
  const stacks = new Map<string, OutcomeSaid[]>();
  for (const one of said) {
    const stack = stacks.get(one.personId) ?? [];
    if ('takenBack' in one) stack.pop();
    else stack.push(one);
    stacks.set(one.personId, stack);
  }
  const last = [...stacks].map(([personId, stack]) => [personId, stack.at(-1)] as const);
  return new Map(last.flatMap(([personId, one]) => (one === undefined ? [] : [[personId, one] as const])));
}

/** After which outcomes the task "who and what else is exposed" stands. */
export const TASK_OUTCOMES = ['detained', 'missing', 'returned'] as const satisfies readonly Outcome[];

/** Whether an outcome opens the task. */
export function opensTask(outcome: Outcome): boolean {
  return (TASK_OUTCOMES as readonly Outcome[]).includes(outcome);
}

/** What an outcome does: the ringing about the person goes on or ends, and a task may stand. */
export function meaningOfOutcome(outcome: Outcome): 'rings_on' | 'ends' | 'ends_and_opens_task' {
  if (outcome === 'not_tried') return 'rings_on';
  return opensTask(outcome) ? 'ends_and_opens_task' : 'ends';
}

/** The duties that lack an outcome again and did not before: they ring once more, because a slip must not end in silence. */
export function dutiesReopened(openBefore: readonly string[], openNow: readonly string[]): string[] {
  return openNow.filter((duty) => !openBefore.includes(duty));
}
