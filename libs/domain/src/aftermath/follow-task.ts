/**
 * What does news about a person do to their tasks? The rules, in their order:
 *  1. The open task takes the alert in: one person, one task.
 *  2. A closed task that already knows the alert is opened again when the alert got worse or an outcome says so, and else rests.
 *  3. A task closed within the last month is of the same happening and is opened again.
 *  4. Otherwise a new one stands.
 * Opened again, what was "not needed" is asked once more, because it may be needed now; what was done stays done.
 */
import type { TaskCause } from './task-opening.js';

/** How long after its closing news counts as the same happening, in days. */
export const SAME_HAPPENING_DAYS = 30;

const DAY_MS = 86_400_000;

/** A task as far as following it asks. */
export interface KnownTask {
  id: string;
  state: 'open' | 'closed';
  alertIds: readonly string[];
  closedAt: string | null;
}

/** What is heard about a person. */
export interface TaskNews {
  alertId: string;
  because: TaskCause;
  /** The alert got worse with this version, or somebody says so themselves. */
  worse: boolean;
}

export type TaskStep =
  { do: 'open' } | { do: 'join' | 'reopen'; id: string } | { do: 'nothing'; because: 'known' | 'closed_and_not_worse' };

/** What to do with the tasks of a person, of which at most one is open. */
export function followTask(tasks: readonly KnownTask[], news: TaskNews, now: Date): TaskStep {
  const { alertId, worse } = news;
  const open = tasks.find(({ state }) => state === 'open');
  if (open !== undefined) {
    return open.alertIds.includes(alertId) ? { do: 'nothing', because: 'known' } : { do: 'join', id: open.id };
  }
  const [last] = tasks.toSorted((a, b) => ((a.closedAt ?? '') < (b.closedAt ?? '') ? 1 : -1));
  if (last === undefined) return { do: 'open' };
  const knows = tasks.find((task) => task.alertIds.includes(alertId));
  if (knows !== undefined)
    return worse ? { do: 'reopen', id: knows.id } : { do: 'nothing', because: 'closed_and_not_worse' };
  const since = now.getTime() - SAME_HAPPENING_DAYS * DAY_MS;
  return Date.parse(last.closedAt ?? '') >= since ? { do: 'reopen', id: last.id } : { do: 'open' };
}

/** Within how many hours a task is to be decided: what the organisation itself saw happen to its own, before the night is over. */
const HOURS: Readonly<Record<TaskCause, number>> = { reported_taken: 6, outcome: 6, by_hand: 6, taken_in_public: 24 };

/** When a task is overdue that was opened for this reason. */
export function taskDueAt(because: TaskCause, openedAt: Date): Date {
  return new Date(openedAt.getTime() + HOURS[because] * 3_600_000);
}

/** The classes of age in which open tasks are counted. */
export const TASK_AGES = ['under_6h', 'under_1d', 'under_1w', 'older'] as const;

/** How many hours old a task of the class is at most; the last class has no end. */
export const TASK_AGE_HOURS = { under_6h: 6, under_1d: 24, under_1w: 168, older: null } as const;
