import { setTimeout as delay } from 'node:timers/promises';
import { isSameProcess } from '../supervise/identity.mjs';
import { say } from '../terminal.mjs';
import { findLeftovers, forgetRunning } from './running.mjs';

const PATIENCE_MS = 15_000;

/**
 * Ends the processes of a run whose supervisor was killed, each only if it still is the one that was remembered.
 * @returns {Promise<number>} how many there were
 */
export async function clearLeftovers() {
  const leftovers = findLeftovers();
  if (leftovers.length > 0) {
    say(`  Ending what an earlier run left behind: ${leftovers.map(([name]) => name).join(', ')}.`);
    await endAll(leftovers.map(([, process]) => process));
  }
  forgetRunning();
  return leftovers.length;
}

/**
 * Asks these processes to end and kills those that do not in time.
 * @param {import('./running.mjs').Process[]} processes
 */
export async function endAll(processes) {
  for (const remembered of processes) signal(remembered, 'SIGTERM');
  const deadline = Date.now() + PATIENCE_MS;
  while (processes.some(isSameProcess) && Date.now() < deadline) await delay(50);
  for (const remembered of processes) signal(remembered, 'SIGKILL');
}

/** @param {import('./running.mjs').Process} remembered @param {NodeJS.Signals} name */
function signal(remembered, name) {
  if (!isSameProcess(remembered)) return;
  try {
    process.kill(remembered.pid, name);
  } catch {
    // It ended in between.
  }
}
