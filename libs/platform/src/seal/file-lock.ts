import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { isSystemFault } from './system-fault.js';

const LOCK_AGE_MS = 5_000;

/** A lock that this process holds. */
export interface FileLock {
  /** Whether nobody took it over, thinking that its holder was gone. */
  held(): boolean;
  release(): void;
}

/**
 * Takes the lock beside a file, waiting for whoever holds it. What is done under it takes milliseconds: an older lock was
 * left by a process that was killed. Throws when it cannot be had within ten seconds.
 */
export function takeLock(file: string): FileLock {
  const lock = `${file}.lock`;
  const name = randomBytes(8).toString('hex');
  const deadline = Date.now() + 2 * LOCK_AGE_MS;
  while (!tryTake(lock, name)) {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > LOCK_AGE_MS) rmSync(lock, { force: true });
    if (Date.now() > deadline) throw new Error('The key file is held by another process.');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  }
  const held = (): boolean => nameIn(lock) === name;
  return {
    held,
    release: () => {
      if (held()) rmSync(lock, { force: true });
    },
  };
}

function tryTake(lock: string, name: string): boolean {
  try {
    const file = openSync(lock, 'wx', 0o600);
    writeSync(file, name);
    closeSync(file);
    return true;
  } catch (cause) {
    if (isSystemFault(cause, 'EEXIST')) return false;
    throw cause;
  }
}

function nameIn(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
}
