import { z } from 'zod';

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** What a worker starts with: our own keys, the one in use first, armored and open. */
export const workerStart = z.object({ own: z.array(z.string()).min(1) });

/** What a worker is asked. */
export const workerTask = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('encrypt'),
    id: z.int(),
    /** The recipient's armored key. */
    key: z.string(),
    /** The headers anybody may read, complete but for the content. */
    head: z.string(),
    /** Headers and body that only the recipient reads; padding goes between them. */
    inside: z.object({ head: z.string(), body: z.string() }),
    now: z.date(),
  }),
  z.object({ do: z.literal('decrypt'), id: z.int(), message: bytes }),
]);
export type WorkerTask = z.infer<typeof workerTask>;

/** Why a worker could not do it. */
export const REFUSALS = ['key_expired', 'key_unusable', 'too_long', 'not_for_us', 'broken'] as const;

/** What a worker answers. */
export const workerReply = z.union([
  z.object({ id: z.int(), bytes }),
  z.object({ id: z.int(), bytes: z.null(), because: z.enum(REFUSALS) }),
]);
export type WorkerReply = z.infer<typeof workerReply>;
