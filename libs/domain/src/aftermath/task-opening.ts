/**
 * For whom does the task "who and what else is exposed" stand? Whoever was taken has a phone, papers and keys on them. The rules:
 *  1. An alert that is over opens none.
 *  2. "Taken", reported by the own organisation: for the persons the report names, not for those who are only linked to them.
 *  3. A development in which somebody was taken (detention, abduction, forced return; detained, ordered or executed): for whoever
 *     is there, is what it names and is not touched through a link or at a lower urgency alone. It names its people in public
 *     words, which nobody here can compare: so it may be one of them. Where these are more than a few it is nobody in
 *     particular, and a caseworker opens the task for the one it is.
 *  4. An outcome of detained, missing or returned opens it for its person, and a caseworker can open it for anybody touched.
 */
import type { Kind, Stage } from '../model.js';
import { listTouched } from '../matching/group-touched.js';
import type { ReasonCode, Touch, TouchedGroup } from '../matching/reasons.js';
import type { ReportKind } from '../matching/report.js';

export const TASK_CAUSES = ['reported_taken', 'taken_in_public', 'outcome', 'by_hand'] as const;
export type TaskCause = (typeof TASK_CAUSES)[number];

/** As many touched persons may each be the one who was taken; among more nobody is meant in particular. */
export const MOST_MEANT = 10;

const TAKEN_KINDS: readonly Kind[] = ['detention', 'abduction', 'forced_return'];
const TAKEN_STAGES: readonly (Stage | null)[] = ['detained', 'ordered', 'executed'];
const THERE: readonly ReasonCode[] = ['resides_in_host', 'transits_host'];

/** What of an alert decides; `reported` is what a first-hand report says. */
export interface TaskAlert {
  state: 'raised' | 'updated' | 'corrected' | 'withdrawn' | 'closed';
  kind: Kind | null;
  reported: ReportKind | null;
  touched: readonly TouchedGroup[];
}

export type TaskWanted =
  | { wanted: true; because: TaskCause; personIds: string[] }
  | { wanted: false; because: 'over' | 'nobody_taken' | 'none_of_ours' | 'too_many' };

/** Whose task an alert opens by itself. */
export function tasksOf({ state, kind, reported, touched }: TaskAlert): TaskWanted {
  if (state === 'withdrawn' || state === 'closed') return { wanted: false, because: 'over' };
  if (reported !== null) {
    if (reported !== 'taken') return { wanted: false, because: 'nobody_taken' };
    const named = touched.filter((group) => has(group, 'reported_by_own_organisation'));
    return wanted('reported_taken', named, Number.POSITIVE_INFINITY);
  }
  if (kind === null || !TAKEN_KINDS.includes(kind)) return { wanted: false, because: 'nobody_taken' };
  const taken = touched.filter(({ stage }) => TAKEN_STAGES.includes(stage));
  if (taken.length === 0) return { wanted: false, because: 'nobody_taken' };
  return wanted('taken_in_public', taken.filter(mayBeMeant), MOST_MEANT);
}

function wanted(because: TaskCause, groups: readonly TouchedGroup[], most: number): TaskWanted {
  const count = groups.reduce((sum, { persons }) => sum + persons.size, 0);
  if (count === 0) return { wanted: false, because: 'none_of_ours' };
  if (count > most) return { wanted: false, because: 'too_many' };
  return { wanted: true, because, personIds: listTouched(groups).map(({ personId }) => personId) };
}

function mayBeMeant(touch: Touch): boolean {
  const isThere = THERE.some((code) => has(touch, code));
  return isThere && touch.urgency !== 'digest' && !has(touch, 'other_profile_same_host');
}

function has({ reasons }: Touch, code: ReasonCode): boolean {
  return reasons.some((reason) => reason.code === code);
}
