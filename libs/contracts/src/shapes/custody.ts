import { z } from 'zod';
import { id, instant } from './basics.js';

export const CUSTODY_STEPS = [
  'fetched',
  'kept',
  'sealed',
  'witnessed',
  'extracted',
  'read',
  'reviewed',
  'version',
  'retracted',
  'restored',
  'ruled',
  'exported',
] as const;

/** One thing that was done with the evidence of a development. */
export const custodyStep = z
  .object({
    at: instant,
    what: z.enum(CUSTODY_STEPS),
    documentId: id.nullable(),
    /** Of the document's bytes; of its entry in the day for `sealed`. */
    sha256: z.string().nullable(),
    /** The program's part that did it, a public key, an authority, or a person under a name that says nothing. */
    by: z.string().nullable(),
    /** What the words of the step need to know. */
    detail: z.record(z.string(), z.string()),
  })
  .meta({ id: 'CustodyStep' });
export type CustodyStep = z.infer<typeof custodyStep>;
