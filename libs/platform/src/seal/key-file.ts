import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { decrypt, encrypt } from './envelope.js';

const hex32 = z.string().regex(/^[0-9a-f]{64}$/);
const contents = z.object({
  version: z.literal(1),
  organisations: z.record(
    z.uuid(),
    z.object({ epoch: z.int().min(1), keys: z.record(z.string(), hex32), idKey: hex32 }),
  ),
});
/** Keys of all organisations: by epoch, and one for ids. */
export type KeyFile = z.infer<typeof contents>;

const AAD = Buffer.from('lapwing key file 1');

/** Reads an encrypted key file; an absent file is an empty one. Throws when the key-encryption key is another. */
export function readKeyFile(path: string, kek: Buffer): KeyFile {
  if (!existsSync(path)) return { version: 1, organisations: {} };
  const plain = decrypt(kek, readFileSync(path), AAD);
  return contents.parse(JSON.parse(plain.toString('utf8')));
}

/** Replaces the key file as one step that survives a crash. */
export function writeKeyFile(path: string, kek: Buffer, keys: KeyFile): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomBytes(4).toString('hex')}`;
  const file = openSync(temporary, 'wx', 0o600);
  try {
    writeSync(file, encrypt(kek, Buffer.from(JSON.stringify(keys)), AAD));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path);
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
