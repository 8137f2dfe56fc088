/**
 * May a task be closed, and who has it?
 *  Closing: every line is decided; or all alerts behind it were taken back, and then one tap is enough; or somebody says why.
 *  Having it: whom somebody named; else who took the duty about the person, if they may see the person; else who looks after
 *  the person; else the admins. Members who are gone have nothing.
 */
import type { Outcome } from '../model.js';
import { opensTask } from './outcomes.js';
import type { TaskAlert, TaskCause } from './task-opening.js';

export const CLOSING_CAUSES = ['all_decided', 'wrong_alarm', 'other', 'record_closed'] as const;
export type ClosingCause = (typeof CLOSING_CAUSES)[number];

export type TaskClosing =
  { closes: true; because: ClosingCause } | { closes: false; because: 'lines_open' | 'says_not_why' | 'alert_stands' };

/** Whether a task may be closed as somebody wishes. */
export function closeTask(
  task: { openLines: number; doubted: boolean },
  wish: { because: Exclude<ClosingCause, 'record_closed'>; note: string | null },
): TaskClosing {
  if (wish.because === 'wrong_alarm')
    return task.doubted || says(wish.note)
      ? { closes: true, because: 'wrong_alarm' }
      : { closes: false, because: 'alert_stands' };
  if (wish.because === 'other')
    return says(wish.note) ? { closes: true, because: 'other' } : { closes: false, because: 'says_not_why' };
  return task.openLines === 0 ? { closes: true, because: 'all_decided' } : { closes: false, because: 'lines_open' };
}

function says(note: string | null): boolean {
  return note !== null && note.trim() !== '';
}

/** One thing a task stands on, as it is now. */
export interface TaskGround {
  because: TaskCause;
  /** How its alert stands; null where that is gone. */
  alert: TaskAlert['state'] | null;
  /** Whether the alert still touches the person. */
  touches: boolean;
  /** What is known of the person by that alert. */
  outcome: Outcome | null;
}

/** Whether nothing is left of what a task stands on: each alert was taken back or is not about the person, each outcome too. */
export function isDoubted(grounds: readonly TaskGround[]): boolean {
  return grounds.length > 0 && !grounds.some(stands);
}

function stands({ because, alert, touches, outcome }: TaskGround): boolean {
  if (because === 'outcome') return outcome !== null && opensTask(outcome);
  return alert !== null && alert !== 'withdrawn' && touches;
}

export const HOLDER_REASONS = ['named', 'took_it', 'looks_after', 'desk'] as const;
export type HolderReason = (typeof HOLDER_REASONS)[number];

/** Who has a task, and why; nobody named means the admins. */
export interface TaskHolders {
  members: string[];
  because: HolderReason;
}

/** Who has a task now. */
export function whoHasTask(known: {
  named: string | null;
  takers: readonly string[];
  assignees: readonly string[];
  gone: ReadonlySet<string>;
  maySee: (memberId: string) => boolean;
}): TaskHolders {
  const there = (ids: readonly string[]): string[] => ids.filter((memberId) => !known.gone.has(memberId));
  const named = there(known.named === null ? [] : [known.named]);
  if (named.length > 0) return { members: named, because: 'named' };
  const takers = there(known.takers).filter(known.maySee);
  if (takers.length > 0) return { members: [...new Set(takers)], because: 'took_it' };
  const carers = there(known.assignees);
  return carers.length > 0 ? { members: carers, because: 'looks_after' } : { members: [], because: 'desk' };
}

/** Whether a task is a member's own; what the admins have is each admin's. */
export function isOwnTask(holders: TaskHolders, memberId: string, isAdmin: boolean): boolean {
  return holders.members.length === 0 ? isAdmin : holders.members.includes(memberId);
}
