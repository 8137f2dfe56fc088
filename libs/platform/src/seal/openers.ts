import { randomBytes } from 'node:crypto';
import type { Opener } from './key-file.js';
import type { KeyService } from './key-service.js';
import { isSeedOf, recipientOf, type Argon, type Recipient } from './recipient.js';

const ARGON: Argon = { memory: 65_536, passes: 3 };
/** Shorter ones are guessed on a stolen file. */
export const SHORTEST_PASSPHRASE = 16;

/** A recipient for a passphrase that a person remembers. */
export async function passphraseRecipient(name: string, passphrase: string): Promise<Recipient> {
  const salt = randomBytes(16).toString('base64');
  const seed = await seedFromPassphrase(passphrase, salt, ARGON);
  return { kind: 'passphrase', salt, argon: ARGON, ...recipientOf(name, seed) };
}

/** A recipient for a key that a key service keeps. Throws `KeyServiceFault`. */
export async function kmsRecipient(name: string, service: KeyService): Promise<Recipient> {
  const seed = randomBytes(32);
  const wrappedSeed = await service.wrap(seed);
  return { kind: 'kms', key: service.key, wrappedSeed, ...recipientOf(name, seed) };
}

/** What the passphrase opens, or null when it belongs to none of the recipients. Takes about 0.1 s for each. */
export async function passphraseOpener(recipients: readonly Recipient[], passphrase: string): Promise<Opener | null> {
  for (const recipient of recipients) {
    if (recipient.kind !== 'passphrase') continue;
    const seed = await seedFromPassphrase(passphrase, recipient.salt, recipient.argon);
    if (isSeedOf(recipient, seed)) return { kind: 'seed', seed };
  }
  return null;
}

/** What the key service opens, or null when its key belongs to none of the recipients. Throws `KeyServiceFault`. */
export async function kmsOpener(recipients: readonly Recipient[], service: KeyService): Promise<Opener | null> {
  for (const recipient of recipients) {
    if (recipient.kind !== 'kms' || recipient.key !== service.key) continue;
    const seed = await service.unwrap(recipient.wrappedSeed);
    if (seed.length === 32 && isSeedOf(recipient, seed)) return { kind: 'seed', seed };
  }
  return null;
}

/** Argon2id. The same passphrase typed on two keyboards may differ in how letters with accents are written. */
async function seedFromPassphrase(passphrase: string, salt: string, { memory, passes }: Argon): Promise<Buffer> {
  // Loaded by whoever needs it: processes that never see a passphrase shall not carry a native module.
  const { hashRaw } = await import('@node-rs/argon2');
  return hashRaw(passphrase.normalize('NFKC'), {
    memoryCost: memory,
    timeCost: passes,
    parallelism: 1,
    outputLen: 32,
    salt: Buffer.from(salt, 'base64'),
  });
}
