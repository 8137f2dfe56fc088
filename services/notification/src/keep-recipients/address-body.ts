import { z } from 'zod';
import type { Channel } from '@lapwing/domain';

/** What is sealed of an address. */
export const addressBody = z.object({
  address: z.string(),
  /** Signal's own id of the member, or the Matrix room, learned from the first message that was accepted. */
  serviceId: z.string().nullable().default(null),
  /** An armored OpenPGP key, or the key of a browser's push subscription. */
  publicKey: z.string().nullable().default(null),
  /** What both sides share, for channels that sign. */
  secret: z.string().nullable().default(null),
});
export type AddressBody = z.infer<typeof addressBody>;

/** As addresses were sealed once: all of a member together. */
const together = z.object({
  email: z.string().nullable(),
  signal: z.string().nullable(),
  serviceId: z.string().nullable(),
});

/** The body of an address from what was sealed under a schema version. */
export function readBody(channel: Channel, schemaVersion: number, text: string): AddressBody {
  if (schemaVersion > 1) return addressBody.parse(JSON.parse(text));
  const { email, signal, serviceId } = together.parse(JSON.parse(text));
  const address = (channel === 'email' ? email : signal) ?? '';
  return addressBody.parse({ address, serviceId: channel === 'signal' ? serviceId : null });
}
