import { z } from 'zod';
import { CLOCK_CODES, CLOCK_SOURCES, DOCUMENT_CLASSES } from '@lapwing/domain';
import { urgency } from './alert.js';
import { country, day, id } from './basics.js';

/** A day that counts for a person. */
export const comingDay = z
  .object({
    personId: id,
    /** The person's code. */
    code: z.string(),
    what: z.enum(CLOCK_CODES),
    country: country.nullable(),
    /** The last day of what runs out, or the day on which something is decided or agreed; in UTC. */
    day,
    /** Negative once the day is over. */
    daysLeft: z.int(),
    from: z.enum(CLOCK_SOURCES),
    /** The paper that runs out, where it is one. */
    document: z.enum(DOCUMENT_CLASSES).nullable(),
    /** How urgent it is today; null while nobody is reminded of it yet. */
    urgency: urgency.nullable(),
  })
  .meta({ id: 'ComingDay' });
export type ComingDay = z.infer<typeof comingDay>;
