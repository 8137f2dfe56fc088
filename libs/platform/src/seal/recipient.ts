import { hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { openBox, publicKeyOf, sealBox } from './x25519.js';

const base64 = (bytes: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes);
const salt = base64(16);
const shape = {
  id: z.string().regex(/^[0-9a-f]{8}$/),
  name: z.string().min(1).max(60),
  addedOn: z.iso.date(),
  publicKey: base64(32),
};
/** Whoever opens the file must be able to pay for it, and no weaker than that may anybody make it. */
const argon = z.object({ memory: z.int().min(65_536).max(1_048_576), passes: z.int().min(2).max(10) });
const way = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('key'), salt, ...shape }),
  z.object({ kind: z.literal('passphrase'), salt, argon, ...shape }),
  z.object({ kind: z.literal('kms'), key: z.string().min(1), wrappedSeed: z.string().min(1), ...shape }),
]);

/** Whoever may open a key file, without the file key sealed for them. */
export type Recipient = z.infer<typeof way>;
export type Argon = z.infer<typeof argon>;

/** A recipient as it stands in the head of a key file. */
export const sealedRecipient = z.object({ way, sealed: base64(32 + 12 + 32 + 16) });
export type SealedRecipient = z.infer<typeof sealedRecipient>;

const LABEL = 'lapwing file key';

/** The parts every recipient has, from the seed its secret leads to. */
export function recipientOf(name: string, seed: Buffer): Pick<Recipient, 'id' | 'name' | 'addedOn' | 'publicKey'> {
  const addedOn = new Date().toISOString().slice(0, 10);
  return { id: randomBytes(4).toString('hex'), name, addedOn, publicKey: publicKeyOf(seed).toString('base64') };
}

/** The seed a key-encryption key leads to for one recipient. */
export function seedFromKey(kek: Buffer, salted: string): Buffer {
  return Buffer.from(hkdfSync('sha256', kek, Buffer.from(salted, 'base64'), 'lapwing recipient', 32));
}

/** Whether the seed is the one of that recipient. */
export function isSeedOf({ publicKey }: Recipient, seed: Buffer): boolean {
  return publicKeyOf(seed).equals(Buffer.from(publicKey, 'base64'));
}

/**
 * Seals a file key for a recipient by its public key, so that nobody's secret is needed to leave somebody else out:
 * public key of this sealing (32 bytes) · nonce · sealed key · tag.
 */
export function sealFor(recipient: Recipient, fileKey: Buffer): SealedRecipient {
  const sealed = sealBox(Buffer.from(recipient.publicKey, 'base64'), LABEL, fileKey, boundTo(recipient));
  return { way: recipient, sealed: sealed.toString('base64') };
}

/** The file key; throws when the seed is another or anything about the recipient was changed. */
export function unsealFor({ way: recipient, sealed }: SealedRecipient, seed: Buffer): Buffer {
  return openBox(seed, LABEL, Buffer.from(sealed, 'base64'), boundTo(recipient));
}

function boundTo({ id, kind, publicKey }: Recipient): Buffer {
  return Buffer.from(`lapwing recipient ${id} ${kind} ${publicKey}`, 'utf8');
}
