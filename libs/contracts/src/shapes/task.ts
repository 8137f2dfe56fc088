import { z } from 'zod';
import {
  CLOSING_CAUSES,
  HOLDER_REASONS,
  LINE_STATES,
  LINKS,
  LONGEST_TASK_NOTE,
  OUTCOMES,
  TASK_CAUSES,
  TASK_MATTERS,
} from '@lapwing/domain';
import { ALERT_CAUSES, ALERT_STATES } from './alert.js';
import { id, instant } from './basics.js';
import { kind } from './development.js';

export const taskNote = z.string().trim().max(LONGEST_TASK_NOTE).nullable().default(null);

/** A task "who and what else is exposed" as lists show it. */
export const taskRow = z
  .object({
    id,
    personId: id,
    code: z.string(),
    state: z.enum(['open', 'closed']),
    openedAt: instant,
    dueAt: instant,
    overdue: z.boolean(),
    /** All it stands on was taken back: it can be closed with one tap. */
    doubted: z.boolean(),
    linesOpen: z.int().min(0),
    lines: z.int().min(0),
    /** Who has it; nobody means the admins. */
    holders: z.array(id),
    because: z.enum(HOLDER_REASONS),
    mine: z.boolean(),
  })
  .meta({ id: 'TaskRow' });
export type TaskRow = z.infer<typeof taskRow>;

/** One line of a task; where it is about somebody linked whom the reader may not see, the code is null. */
export const taskLine = z
  .object({
    id: z.string().max(80),
    matter: z.enum(TASK_MATTERS),
    personId: id.nullable(),
    code: z.string().nullable(),
    link: z.enum(LINKS).nullable(),
    /** Whether an alert behind the task touches the linked person, too. */
    touched: z.boolean(),
    state: z.enum(LINE_STATES),
    note: z.string().nullable(),
    by: id.nullable(),
    at: instant.nullable(),
  })
  .meta({ id: 'TaskLine' });
export type TaskLineView = z.infer<typeof taskLine>;

export const TASK_DEEDS = ['opened', 'joined', 'reopened', 'decided', 'named', 'closed'] as const;

export const taskView = z
  .object({
    ...taskRow.shape,
    version: z.int().min(1),
    /** What it stands on. */
    grounds: z.array(
      z.object({
        because: z.enum(TASK_CAUSES),
        alertId: id,
        at: instant,
        stands: z.boolean(),
        cause: z.enum(ALERT_CAUSES).nullable(),
        kind: kind.nullable(),
        state: z.enum(ALERT_STATES).nullable(),
      }),
    ),
    named: id.nullable(),
    checklist: z.array(taskLine),
    closed: z
      .object({ because: z.enum(CLOSING_CAUSES), by: id.nullable(), at: instant, note: z.string().nullable() })
      .nullable(),
    /** What was done with it, the newest first. */
    course: z.array(
      z.object({
        deed: z.enum(TASK_DEEDS),
        by: id.nullable(),
        at: instant,
        matter: z.enum(TASK_MATTERS).nullable(),
        state: z.enum(LINE_STATES).nullable(),
      }),
    ),
  })
  .meta({ id: 'Task' });
export type TaskView = z.infer<typeof taskView>;

/** What was said of a person by one alert, in order; null took back what was said before it. */
export const outcomeSaid = z
  .object({ outcome: z.enum(OUTCOMES).nullable(), by: id, at: instant })
  .meta({ id: 'OutcomeSaid' });
