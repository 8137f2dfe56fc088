import { z } from 'zod';
import { HEADLINE_REFUSALS } from '@lapwing/domain';
import { id, instant } from './basics.js';
import { channel } from './recipient.js';
import { secondPerson } from './second-person.js';

/** A public key, as base64url. */
export const boxKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/, '32 bytes as base64url');
/** What names a development to its owner and to nobody else, for a short while. */
export const headlineHandle = z.string().regex(/^[A-Za-z0-9_-]{118}$/, 'a handle');

/** What an organisation decides about public headlines in its messages, in its own words. */
export const decisionText = z.string().trim().min(20).max(2000);

/** A written decision that messages may carry public headlines, and what became of it. */
export const headlineDecision = z
  .object({
    ...secondPerson.shape,
    text: z.string(),
    /** Who ended it after it had been agreed to, and when; it holds while that is null. */
    endedBy: id.nullable(),
    endedAt: instant.nullable(),
  })
  .meta({ id: 'HeadlineDecision' });
export type HeadlineDecision = z.infer<typeof headlineDecision>;

/** Whether a member's messages by one channel carry headlines, and why not. */
export const headlineUse = z.object({ channel, because: z.enum(HEADLINE_REFUSALS).nullable() });
export type HeadlineUse = z.infer<typeof headlineUse>;
