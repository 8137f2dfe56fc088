import { z } from 'zod';
import { LINE_STATES } from '@lapwing/domain';
import { byId, cursor, id, instant, limit, nothing } from '../shapes/basics.js';
import { taskNote, taskRow, taskView } from '../shapes/task.js';
import { question } from '../question.js';

const carers = ['organisation_admin', 'caseworker'] as const;
/** Who has a task was taken, or may have been. */
const owned = { owner: 'matching', access: carers, sealed: true } as const;

export const tasksList = question({
  ...owned,
  name: 'tasks.list',
  door: 'GET /tasks',
  summary: 'Tasks "who and what else is exposed" of persons the reader may see: the overdue first, then the oldest.',
  request: z.object({
    whose: z.enum(['mine', 'all']).default('mine'),
    state: z.enum(['open', 'closed']).default('open'),
    cursor,
    limit,
  }),
  reply: z.object({ items: z.array(taskRow), next: z.string().nullable() }),
});

export const tasksCount = question({
  owner: 'matching',
  access: carers,
  name: 'tasks.count',
  door: 'GET /tasks/count',
  summary: 'How many open tasks are the reader\u2019s own, and how many of these are overdue.',
  request: nothing,
  reply: z.object({ mine: z.int().min(0), overdue: z.int().min(0) }),
});

export const tasksGet = question({
  ...owned,
  name: 'tasks.get',
  door: 'GET /tasks/{id}',
  summary: 'One task with its checklist, what it stands on and what was done with it.',
  request: byId,
  reply: taskView,
});

export const tasksOfPerson = question({
  ...owned,
  name: 'tasks.of_person',
  door: 'GET /persons/{id}/tasks',
  summary: 'The tasks of a person, open and closed, the newest first.',
  request: byId,
  reply: z.object({ items: z.array(taskRow) }),
});

export const tasksOpen = question({
  ...owned,
  name: 'tasks.open',
  door: 'POST /alerts/{id}/tasks',
  summary: 'Opens the task for a person of an alert, or finds the one that stands.',
  request: z.object({ id, personId: id }),
  reply: taskView,
});

export const tasksDecide = question({
  ...owned,
  name: 'tasks.decide',
  door: 'POST /tasks/{id}/lines',
  summary: 'Decides one line; `seen` is when it had been decided last as the reader saw it.',
  request: z.object({
    id,
    line: z.string().max(80),
    state: z.enum(LINE_STATES),
    note: taskNote,
    seen: instant.nullable().default(null),
  }),
  reply: taskView,
});

export const tasksAssign = question({
  ...owned,
  name: 'tasks.assign',
  door: 'POST /tasks/{id}/assignment',
  summary: 'Gives the task to a member who may see the person; null gives it back to whom it falls by itself.',
  request: z.object({ id, memberId: id.nullable() }),
  reply: taskView,
});

export const tasksClose = question({
  ...owned,
  name: 'tasks.close',
  door: 'POST /tasks/{id}/close',
  summary: 'Closes a task whose lines are all decided, whose alerts were taken back, or with a reason.',
  request: z.object({ id, because: z.enum(['all_decided', 'wrong_alarm', 'other']), note: taskNote }),
  reply: taskView,
});

export const tasksReopen = question({
  ...owned,
  name: 'tasks.reopen',
  door: 'POST /tasks/{id}/reopening',
  summary: 'Opens a closed task again; what was not needed is asked once more.',
  request: byId,
  reply: taskView,
});
