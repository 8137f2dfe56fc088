import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
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

const LOCK_AGE_MS = 5_000;
const AAD = Buffer.from('lapwing key file 1');

/** Reads an encrypted key file; an absent file is an empty one. Throws when the key-encryption key is another. */
export function readKeyFile(path: string, kek: Buffer): KeyFile {
  if (!existsSync(path)) return { version: 1, organisations: {} };
  const plain = decrypt(kek, readFileSync(path), AAD);
  return contents.parse(JSON.parse(plain.toString('utf8')));
}

/**
 * Changes the key file while no other process does, from what it holds at that moment, and returns what it holds now.
 * Throws when another process holds it for longer than a change takes.
 */
export function changeKeyFile(path: string, kek: Buffer, change: (keys: KeyFile) => KeyFile): KeyFile {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const lock = `${path}.lock`;
  takeLock(lock);
  try {
    const changed = change(readKeyFile(path, kek));
    writeKeyFile(path, kek, changed);
    return changed;
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A change takes milliseconds: an older lock was left by a process that was killed. */
function takeLock(lock: string): void {
  const deadline = Date.now() + 2 * LOCK_AGE_MS;
  for (;;) {
    try {
      closeSync(openSync(lock, 'wx', 0o600));
      return;
    } catch (cause) {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > LOCK_AGE_MS) rmSync(lock, { force: true });
      if (Date.now() > deadline) throw new Error('The key file is held by another process.', { cause });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** Replaces the key file as one step that survives a crash. */
function writeKeyFile(path: string, kek: Buffer, keys: KeyFile): void {
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
