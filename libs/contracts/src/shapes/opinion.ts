import { z } from 'zod';
import { type OpinionClaim, POLARITIES } from '@lapwing/domain';
import { country, instant, partialDate } from './basics.js';
import { certainty, kind, stage } from './development.js';

const opinionClaim: z.ZodType<OpinionClaim> = z.object({
  kind,
  hosts: z.array(country),
  origin: country.nullable(),
  stage,
  polarity: z.enum(POLARITIES),
  certainty,
  when: partialDate.nullable(),
  subjects: z.array(z.string()),
  persecution: z.union([z.boolean(), z.literal('unknown')]),
  background: z.boolean(),
  spans: z.array(z.object({ start: z.int().min(0), end: z.int().min(0) })),
});

/** What a second reader said of a document: a hint for people, never a mention. */
export const secondOpinion = z
  .object({
    model: z.string(),
    /** `review`: it claims danger in words that stand in the text. `unusable`: there was no answer that could be read. */
    verdict: z.enum(['review', 'nothing', 'unusable']),
    /** Why, as a code. */
    because: z.string(),
    claims: z.array(opinionClaim),
    /** How many of its claims do not count, by reason. */
    leftOut: z.record(z.string(), z.int()),
    /** SHA-256 of its reply; null where none came. */
    replySha256: z.string().nullable(),
    milliseconds: z.int(),
    promptTokens: z.int().nullable(),
    completionTokens: z.int().nullable(),
    at: instant,
  })
  .meta({ id: 'SecondOpinion' });
export type SecondOpinion = z.infer<typeof secondOpinion>;
