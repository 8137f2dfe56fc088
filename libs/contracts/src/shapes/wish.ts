import { z } from 'zod';
import { SILENCING_REASONS } from '@lapwing/domain';
import { instant } from './basics.js';
import { DECIDERS } from './review.js';

const decider = z.enum(DECIDERS);
const value = z.union([z.string(), z.number(), z.boolean()]).nullable();

/** A change that would silence a source: until a second operator of another organisation agrees, all stays as it is. */
export const sourceWish = z
  .object({
    /** `waiting`: for a second operator. `refused`: lately, so that who asked reads why. */
    state: z.enum(['waiting', 'refused']),
    reasons: z.array(z.enum(SILENCING_REASONS)),
    /** What would be otherwise, by the fields of the entry; settings as JSON, of secrets the names alone. */
    changes: z.array(z.object({ field: z.string().max(60), before: value, after: value })),
    by: decider,
    since: instant,
    second: z.object({ by: decider, at: instant, note: z.string() }).nullable(),
  })
  .meta({ id: 'SourceWish' });
export type SourceWish = z.infer<typeof sourceWish>;
