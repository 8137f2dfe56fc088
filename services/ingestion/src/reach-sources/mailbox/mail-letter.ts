import { z } from 'zod';

/** What may be shown of a mail: who sent it is not in it. */
export const letter = z.object({
  title: z.string().max(1000).nullable(),
  text: z.string().max(2_000_000),
  published: z.iso.datetime().nullable(),
  /** Attachments that can be read for themselves, in Base64. */
  attachments: z.array(z.object({ type: z.string().max(100), bytes: z.base64() })).max(20),
});
export type Letter = z.infer<typeof letter>;
