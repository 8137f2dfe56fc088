import { z } from 'zod';
import { id, instant } from './basics.js';

export const WISH_STATES = ['waiting', 'done', 'refused', 'withdrawn', 'ended'] as const;
export const WISH_REASONS = [
  'wants_a_second',
  'takes_effect_alone',
  'confirmed',
  'refused',
  'withdrawn',
  'nobody_else',
  'asker_gone',
  'too_late',
  'changed_meanwhile',
] as const;

/** What every change has in common that takes something away and waits for a second person. */
export const secondPerson = z.object({
  id,
  state: z.enum(WISH_STATES),
  because: z.enum(WISH_REASONS),
  by: id,
  at: instant,
  /** When it takes effect by itself, where nobody else can answer. */
  effectiveAt: instant.nullable(),
  expiresAt: instant,
  second: id.nullable(),
  settledAt: instant.nullable(),
  /** Whether the reader is somebody who can answer, and whether they may take it back. */
  mayAnswer: z.boolean(),
  mayWithdraw: z.boolean(),
});
export type SecondPerson = z.infer<typeof secondPerson>;
