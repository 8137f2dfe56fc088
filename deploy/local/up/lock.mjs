import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DATA, makeDataFolder } from '../places.mjs';
import { commandOf, isSameProcess } from '../supervise/identity.mjs';

const LOCK_FILE = path.join(DATA, 'up.lock');

/** The locks of this process. @type {Set<string>} */
const held = new Set();

/** @typedef {{ pid: number, command: string | null }} Holder */

/** Who starts or runs here at the moment, or null. @param {string} [file] @returns {Holder | null} */
export function lockHolder(file = LOCK_FILE) {
  const holder = read(file);
  return holder !== null && isSameProcess(holder) ? holder : null;
}

/**
 * Takes the lock of this state folder until the process ends; answers with the process that has it, or null when it is
 * ours now. The lock of a dead process counts for nothing.
 * @param {string} [file]
 * @returns {Holder | null}
 */
export function takeLock(file = LOCK_FILE) {
  makeDataFolder();
  const own = `${file}.${process.pid}`;
  const self = { pid: process.pid, command: commandOf(process.pid) };
  try {
    writeFileSync(own, JSON.stringify(self), { mode: 0o600 });
    while (!tryLink(own, file)) {
      const holder = lockHolder(file);
      if (holder !== null) return holder;
      setAside(file, `${own}.stale`);
    }
  } finally {
    rmSync(own, { force: true });
  }
  if (held.size === 0) process.once('exit', release);
  held.add(file);
  return null;
}

/**
 * Whether a port is ours from now on: another start on this machine may have chosen it and not listen yet.
 * @param {number} port
 */
export function reservePort(port) {
  return takeLock(path.join(tmpdir(), `lapwing-port-${process.getuid?.() ?? 0}-${port}.lock`)) === null;
}

function release() {
  for (const file of held) if (read(file)?.pid === process.pid) rmSync(file, { force: true });
}

/** A link appears with its content at once, and for one process only. @param {string} from @param {string} to */
function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (Object(error).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a stale lock; one that another process has put in its place meanwhile comes back. @param {string} file @param {string} aside */
function setAside(file, aside) {
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (lockHolder(aside) !== null) tryLink(aside, file);
  rmSync(aside, { force: true });
}

/** @param {string} file @returns {Holder | null} */
function read(file) {
  try {
    const { pid, command } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof pid === 'number' ? { pid, command } : null;
  } catch {
    return null;
  }
}
