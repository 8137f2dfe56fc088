import { z } from 'zod';
import { question } from '../question.js';

/** The headers of a push that its receiver needs; the gateway passes on no other. */
export const PUSH_HEADERS = [
  'content-type',
  'webhook-id',
  'webhook-timestamp',
  'webhook-signature',
  'x-hub-signature',
] as const;

const text = (most: number) => z.string().max(most);

/** Something from outside for one of our sources, as it came through the gateway's door for pushes. */
export const pushesReceive = question({
  name: 'pushes.receive',
  owner: 'ingestion',
  access: 'services',
  askers: ['gateway'],
  sealed: true,
  summary: 'Takes what somebody outside sends to one of our sources.',
  request: z.object({
    /** A source that is sent its documents, or the hub that tells of a feed. */
    door: z.enum(['webhook', 'websub']),
    token: z.string().regex(/^[\w-]{20,64}$/),
    method: z.enum(['GET', 'POST']),
    query: z.array(z.tuple([text(100), text(2000)])).max(20),
    headers: z.partialRecord(z.enum(PUSH_HEADERS), text(4000)),
    body: z.base64().max(350_000),
  }),
  /** `status` of HTTP, and the plain text to answer with. */
  reply: z.object({ status: z.int().min(200).max(599), body: text(2000) }),
});
