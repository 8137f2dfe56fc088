import { z } from 'zod';
import { urgency } from './alert.js';
import { id, instant } from './basics.js';
import { ATTEMPT_STATES } from './delivery.js';
import { channel } from './recipient.js';

/** One message somebody was told, by whichever channels. */
export const inboxItem = z
  .object({
    alertId: id,
    /** What messages call the alert: `K7-42`. */
    code: z.string(),
    urgency,
    purpose: z.string(),
    repeat: z.int(),
    at: instant,
    channels: z.array(z.object({ channel, state: z.enum(ATTEMPT_STATES) })),
    /** Whether the alert is still open, and the reader has it. */
    open: z.boolean(),
    takenByMe: z.boolean(),
  })
  .meta({ id: 'InboxItem' });
export type InboxItem = z.infer<typeof inboxItem>;
