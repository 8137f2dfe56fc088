import { z } from 'zod';
import { secret } from '@lapwing/platform';
import { whyNotThere } from './endpoint-address.js';

const address = z
  .string()
  .superRefine((text, context) => {
    const fault = whyNotThere(text);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  })
  .nullable()
  .default(null);

/** What the second reader is configured by; without an address it is off. */
export const secondReaderSettings = {
  secondReaderUrl: address.describe(
    'Base address of an OpenAI-compatible endpoint, as http://127.0.0.1:11434/v1; empty: no second reader.',
  ),
  secondReaderModel: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'wants a name without blanks')
    .nullable()
    .default(null)
    .describe('The model to ask for there; needed where there is an address.'),
  secondReaderKey: secret()
    .regex(/^[\x21-\x7e]+$/, 'wants a key without blanks')
    .nullable()
    .default(null)
    .describe('Its key, where it wants one.'),
  secondReaderTimeout: z.coerce
    .number()
    .int()
    .min(1)
    .max(600)
    .default(60)
    .describe('Seconds an answer may take, all in all.'),
  secondReaderDaily: z.coerce.number().int().min(1).default(500).describe('Most questions on one day (UTC).'),
};
