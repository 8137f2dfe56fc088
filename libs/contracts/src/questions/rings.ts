import { z } from 'zod';
import { id, nothing } from '../shapes/basics.js';
import { question } from '../question.js';

const count = z.int().min(0);

/** Rings of one week, which begins with a Monday. */
const week = z.object({ week: z.iso.date(), rings: count, repeats: count, falseAlarms: count });

export const ringsLoad = question({
  name: 'rings.load',
  owner: 'notification',
  access: ['organisation_admin', 'caseworker'],
  sealed: true,
  door: 'GET /rings/load',
  summary: 'How much it rings: by week and member, all of the organisation for an admin, otherwise the own.',
  request: z.object({ weeks: z.coerce.number().int().min(1).max(26).default(8) }),
  reply: z.object({
    /** Whether everybody of the organisation is here, or the reader alone. */
    everybody: z.boolean(),
    members: z.array(
      z.object({
        memberId: id,
        /** Rings of the last seven days, and how many are meant to be the most. */
        rung: count,
        budget: count,
        /** The last week first; weeks without a ring are left out. */
        weeks: z.array(week),
      }),
    ),
  }),
});

export const asleepTake = question({
  name: 'asleep.take',
  owner: 'notification',
  access: ['operator', 'instance_admin'],
  door: 'POST /asleep/take',
  summary: '“I am on it”: nobody is rung any more for duties that had fallen asleep and ring again.',
  request: nothing,
  reply: nothing,
});
