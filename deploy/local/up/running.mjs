import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DATA } from '../places.mjs';
import { isSameProcess } from '../supervise/identity.mjs';
import { STATE, natsUrlOf } from './plan.mjs';
import { readSecrets } from './secrets.mjs';

/** Who runs: read by `down`, `demo` and `doctor`. */
export const RUNNING_FILE = path.join(DATA, 'running.json');

/**
 * @typedef {{ pid: number, command: string | null }} Process
 * A part that waits for its next start has no process.
 * @typedef {{ pid: number | null, command: string | null, state: import('../supervise/part.mjs').PartState, why: string | null, restarts: number }} PartProcess
 * @typedef {{ gateway: number, newsroom: number, mail: number, smtp: number, signal: number } & Record<string, number>} Ports
 * @typedef {{ version: 1, startedAt: string, supervisor: Process, parts: Record<string, PartProcess>, databaseUrl: string, ports: Ports, addresses: Record<string, string> }} Running
 */

/** What was written by the last run, whether or not it still lives. @returns {Running | null} */
export function readRunning() {
  if (!existsSync(RUNNING_FILE)) return null;
  try {
    return JSON.parse(readFileSync(RUNNING_FILE, 'utf8'));
  } catch {
    return null;
  }
}

/** The run that lives now, or null. */
export function findRunning() {
  const running = readRunning();
  return running && isSameProcess(running.supervisor) ? running : null;
}

/** Whether all its parts are there: PostgreSQL and NATS alone are the beginning of a start. @param {Running} running */
export const isUp = ({ parts }) => 'gateway' in parts;

/** The processes of its parts. @param {Running} running @returns {[string, Process][]} */
export function processesOf({ parts }) {
  return Object.entries(parts).flatMap(([name, { pid, command }]) => (pid === null ? [] : [[name, { pid, command }]]));
}

/** Processes of a run whose supervisor was killed. @returns {[string, Process][]} */
export function findLeftovers() {
  const running = readRunning();
  if (!running || isSameProcess(running.supervisor)) return [];
  return processesOf(running).filter(([, process]) => isSameProcess(process));
}

/**
 * What the settings of that run were made of, for a command beside it.
 * @param {Running} running
 * @returns {import('./plan.mjs').Ground}
 */
export function groundOf({ databaseUrl, ports }) {
  return { databaseUrl, natsUrl: natsUrlOf(ports), secrets: readSecrets(STATE.secrets), ports, data: DATA };
}

/** @param {Running} running */
export function writeRunning(running) {
  writeFileSync(`${RUNNING_FILE}.new`, `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${RUNNING_FILE}.new`, RUNNING_FILE);
}

export function forgetRunning() {
  rmSync(RUNNING_FILE, { force: true });
}
