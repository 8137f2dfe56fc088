import { z } from 'zod';
import { id } from '../shapes/basics.js';
import { SERVICES, type Service } from '../service.js';
import { question } from '../question.js';

const seenBy = <const S extends Service>(owner: S) =>
  question({
    name: `${owner}.inbox.seen` as const,
    owner,
    access: 'services',
    askers: SERVICES.filter((service) => service !== owner),
    summary: `Which of these messages ${owner} has committed.`,
    request: z.object({ ids: z.array(id).max(1000) }),
    reply: z.object({ seen: z.array(id) }),
  });

/** A producer settles its outbox by asking every consumer named in the catalogue. */
export const INBOX_SEEN = {
  ingestion: seenBy('ingestion'),
  matching: seenBy('matching'),
  notification: seenBy('notification'),
  gateway: seenBy('gateway'),
} as const satisfies Record<Service, unknown>;
