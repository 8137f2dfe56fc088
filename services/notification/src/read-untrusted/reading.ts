import { z } from 'zod';

const line = z.string().max(998);

/** What the service is told of a mail; everything is cut to what it needs. */
export const mailReading = z.object({
  /** The address it says it comes from, in lower case; null where there is none or more than one. */
  from: z.string().max(254).nullable(),
  messageId: line.nullable(),
  /** Messages it answers, the last one first. */
  answers: z.array(line).max(50),
  subject: z.string().max(500),
  /** Nobody wrote it: a program did. */
  automatic: z.boolean(),
  /** It comes from a mail system rather than from a person. */
  fromSystem: z.boolean(),
  /** The text without what it quotes, cut; null where it has none. */
  text: z.string().max(20_000).nullable(),
  /** What a mail system says became of a message, for each recipient. */
  reports: z.array(z.object({ action: line, status: line, diagnostic: line })).max(20),
  /** Ids of messages that stand anywhere in it, the returned one first. */
  mentioned: z.array(line).max(50),
  /** An armored message that has to be opened first. */
  encrypted: z.string().max(400_000).nullable(),
  /** The key in the sender's Autocrypt header, in Base64. */
  key: z.string().max(64_000).nullable(),
});
export type MailReading = z.infer<typeof mailReading>;

/** What the service is told of a key. */
export const keyReading = z.union([
  z.object({ is: z.literal('refused'), because: z.enum(['unreadable', 'private_key', 'several_keys']) }),
  z.object({
    is: z.literal('key'),
    fingerprint: z.string().regex(/^[0-9A-F]{40,64}$/),
    encrypts: z.string().max(40).nullable(),
    rsaBits: z.int().nullable(),
    revoked: z.boolean(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
    addresses: z.array(z.string().max(254)).max(50),
    /** The key without what nobody needs to encrypt to it. */
    armored: z.string().max(100_000),
  }),
]);
export type KeyReading = z.infer<typeof keyReading>;
