import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Logger } from '@nestjs/common';

/** Reads the key-encryption key (64 hex digits); absent, it is made in development, with a loud warning, else null. */
export function readKek(path: string | null, mode: 'development' | 'production'): Buffer | null {
  if (path === null) return null;
  if (!existsSync(path)) {
    if (mode === 'production') return null;
    writeKek(path);
    new Logger('keys').warn('DEVELOPMENT: a key-encryption key was made beside the data; it protects nothing');
  }
  const kek = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex');
  if (kek.length !== 32) throw new Error('The key-encryption key must be 64 hex digits.');
  return kek;
}

/** Writes a new key-encryption key, for its owner only. Throws where there is a file already. */
export function writeKek(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const file = openSync(path, 'wx', 0o600);
  try {
    writeFileSync(file, randomBytes(32).toString('hex'));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
