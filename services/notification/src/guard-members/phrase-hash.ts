import { createHmac } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 64 MiB and three passes. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

let decoy: Promise<string> | null = null;

/** The hash of a phrase; the key of its organisation goes into it, so that a stolen table alone cannot be tried out. */
export async function hashPhrase(key: Buffer, phrase: string): Promise<string> {
  return hash(keyed(key, phrase), COST);
}

/** Whether a phrase fits; without a hash as much work is done, so that nobody can time who has chosen one. */
export async function checkPhrase(stored: string | null, key: Buffer, phrase: string): Promise<boolean> {
  decoy ??= hash('a phrase nobody has', COST);
  const fits = await verify(stored ?? (await decoy), keyed(key, phrase));
  return fits && stored !== null;
}

function keyed(key: Buffer, phrase: string): string {
  return createHmac('sha256', key).update(`phrase ${phrase}`, 'utf8').digest('base64');
}
