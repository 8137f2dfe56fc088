import { setTimeout as delay } from 'node:timers/promises';
import { isSameProcess } from '../supervise/identity.mjs';
import { DATA, shown } from '../places.mjs';
import { say } from '../terminal.mjs';
import { clearLeftovers, endAll } from './leftovers.mjs';
import { findRunning, forgetRunning, processesOf } from './running.mjs';

const PATIENCE_MS = 30_000;

/** `npm run down`: stops what `up` started, by the ids it wrote down, and nothing else. */
export async function downCommand() {
  const running = findRunning();
  if (!running) {
    const leftovers = await clearLeftovers();
    say(leftovers > 0 ? 'Stopped.' : 'Nothing is running.');
    return;
  }
  process.kill(running.supervisor.pid, 'SIGTERM');
  const deadline = Date.now() + PATIENCE_MS;
  while (isSameProcess(running.supervisor) && Date.now() < deadline) await delay(50);
  await endAll([running.supervisor, ...processesOf(running).map(([, process]) => process)]);
  forgetRunning();
  say(`Stopped. Everything is kept in ${shown(DATA)}; npm run up goes on from there.`);
}
