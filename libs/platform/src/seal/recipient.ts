import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { decrypt, encrypt } from './envelope.js';

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

const PRIVATE = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b656e032100', 'hex');

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
  const once = generateKeyPairSync('x25519');
  const mine = once.publicKey.export({ type: 'spki', format: 'der' }).subarray(PUBLIC.length);
  const theirs = Buffer.from(recipient.publicKey, 'base64');
  const key = sharedKey(once.privateKey, theirs, Buffer.concat([mine, theirs]));
  const sealed = Buffer.concat([mine, encrypt(key, fileKey, boundTo(recipient))]);
  return { way: recipient, sealed: sealed.toString('base64') };
}

/** The file key; throws when the seed is another or anything about the recipient was changed. */
export function unsealFor({ way: recipient, sealed }: SealedRecipient, seed: Buffer): Buffer {
  const bytes = Buffer.from(sealed, 'base64');
  const theirs = bytes.subarray(0, 32);
  const key = sharedKey(privateKeyOf(seed), theirs, Buffer.concat([theirs, publicKeyOf(seed)]));
  return decrypt(key, bytes.subarray(32), boundTo(recipient));
}

function sharedKey(mine: KeyObject, theirs: Buffer, context: Buffer): Buffer {
  const publicKey = createPublicKey({ key: Buffer.concat([PUBLIC, theirs]), format: 'der', type: 'spki' });
  const shared = diffieHellman({ privateKey: mine, publicKey });
  return Buffer.from(hkdfSync('sha256', shared, context, 'lapwing file key', 32));
}

function privateKeyOf(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PRIVATE, seed]), format: 'der', type: 'pkcs8' });
}

function publicKeyOf(seed: Buffer): Buffer {
  return createPublicKey(privateKeyOf(seed)).export({ type: 'spki', format: 'der' }).subarray(PUBLIC.length);
}

function boundTo({ id, kind, publicKey }: Recipient): Buffer {
  return Buffer.from(`lapwing recipient ${id} ${kind} ${publicKey}`, 'utf8');
}
