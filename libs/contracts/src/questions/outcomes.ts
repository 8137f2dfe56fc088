import { z } from 'zod';
import { OUTCOMES } from '@lapwing/domain';
import { ALERT_CAUSES, alertView } from '../shapes/alert.js';
import { byId, id, instant } from '../shapes/basics.js';
import { kind } from '../shapes/development.js';
import { outcomeSaid } from '../shapes/task.js';
import { question } from '../question.js';

const owned = { owner: 'matching', access: ['organisation_admin', 'caseworker'], sealed: true } as const;

export const outcomesRecordTogether = question({
  ...owned,
  name: 'outcomes.record_together',
  door: 'POST /alerts/{id}/outcomes/together',
  summary: 'Records the same outcome for several touched persons; all or none.',
  request: z.object({ id, personIds: z.array(id).min(1).max(200), outcome: z.enum(OUTCOMES) }),
  reply: alertView,
});

export const outcomesTakeBack = question({
  ...owned,
  name: 'outcomes.take_back',
  door: 'POST /alerts/{id}/outcomes/taking-back',
  summary:
    'Takes back what was said last of a person; what was known before counts again, and where nobody has acted then, it rings once more.',
  request: z.object({ id, personId: id }),
  reply: alertView,
});

export const outcomesOfAlert = question({
  ...owned,
  name: 'outcomes.of_alert',
  door: 'GET /alerts/{id}/outcomes',
  summary: 'All that was said of each touched person the reader may see, by whom and when, and their tasks.',
  request: byId,
  reply: z.object({
    items: z.array(
      z.object({
        personId: id,
        said: z.array(outcomeSaid),
        /** The task that is open for the person, or was last. */
        task: z
          .object({ id, state: z.enum(['open', 'closed']), linesOpen: z.int().min(0), overdue: z.boolean() })
          .nullable(),
      }),
    ),
  }),
});

export const outcomesOfPerson = question({
  ...owned,
  name: 'outcomes.of_person',
  door: 'GET /persons/{id}/outcomes',
  summary: 'What was said of a person in each alert, the newest alert first.',
  request: byId,
  reply: z.object({
    items: z.array(
      z.object({
        alertId: id,
        cause: z.enum(ALERT_CAUSES),
        kind: kind.nullable(),
        raisedAt: instant,
        said: z.array(outcomeSaid),
      }),
    ),
  }),
});
