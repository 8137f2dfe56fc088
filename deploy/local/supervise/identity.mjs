import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isAlive } from '../processes.mjs';

/**
 * The command line of a living process, or null. Process ids are used again, so a remembered id alone proves nothing.
 * @param {number} pid
 * @returns {string | null}
 */
export function commandOf(pid) {
  if (!isAlive(pid)) return null;
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || null;
    } catch {
      return null;
    }
  }
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/**
 * Whether the process that was remembered is still this one and not another that got its id.
 * @param {{ pid: number, command: string | null }} remembered
 */
export function isSameProcess({ pid, command }) {
  const now = commandOf(pid);
  return now !== null && (command === null || now === command);
}
