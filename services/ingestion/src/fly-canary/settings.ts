import { z } from 'zod';

/** How often a canary flies, and how long it may take. */
export const canarySettings = {
  canaryEvery: z.coerce
    .number()
    .int()
    .min(0)
    .max(86_400)
    .default(900)
    .describe('Seconds between two canaries, which show that the way from a document to a phone is open; 0 is off.'),
  canaryPatience: z.coerce
    .number()
    .int()
    .min(1)
    .max(86_400)
    .default(600)
    .describe('Seconds a canary may take; two in a row that take longer page the operators.'),
};
