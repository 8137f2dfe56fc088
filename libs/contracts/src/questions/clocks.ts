import { z } from 'zod';
import { byId, limit } from '../shapes/basics.js';
import { comingDay } from '../shapes/clock.js';
import { personView } from '../shapes/person.js';
import { question } from '../question.js';

const carers = ['organisation_admin', 'caseworker'] as const;
const owner = 'matching';

export const clocksList = question({
  name: 'clocks.list',
  owner,
  access: carers,
  sealed: true,
  door: 'GET /clocks',
  summary:
    'The days that count for the persons the reader may see: what is overdue, and what comes within so many days.',
  request: z.object({ within: z.coerce.number().int().min(0).max(366).default(60), limit }),
  reply: z.object({
    /** The earliest first. */
    items: z.array(comingDay),
    /** How many more there are, later than those listed. */
    more: z.int().min(0),
  }),
});

export const personsHeardFrom = question({
  name: 'persons.heard_from',
  owner,
  access: carers,
  sealed: true,
  door: 'POST /persons/{id}/contact',
  summary: 'Somebody heard from the person today (UTC). Again on the same day it changes nothing.',
  request: byId,
  reply: personView,
});
