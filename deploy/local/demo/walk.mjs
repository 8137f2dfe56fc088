import { setTimeout as delay } from 'node:timers/promises';
import { Fault, dim, duration, green, say, yellow } from '../terminal.mjs';

const LOOK_MS = 150;
const MISSED = 'not yet';

/**
 * One station of the way: `look` answers with what is to be told once it is reached, else null.
 * A station that may be missed within its own patience is told, and the walk goes on.
 * @typedef {{ name: string, log: string, look: () => Promise<string | null>, mayMiss?: number }} Station
 */

/**
 * Waits for each station in turn and prints when it was reached, counted from the start.
 * @param {Station[]} stations
 * @param {{ started: number, patience: number }} timing
 */
export async function walk(stations, { started, patience }) {
  for (const station of stations) {
    const text = await reach(station, station.mayMiss ?? patience);
    const time = duration(performance.now() - started).padStart(7);
    say(`  ${text === MISSED ? yellow('•') : green('✓')} ${time}  ${station.name.padEnd(24)} ${dim(text)}`);
  }
}

/** @param {Station} station @param {number} patience @returns {Promise<string>} */
async function reach(station, patience) {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    const text = await station.look();
    if (text !== null) return text;
    await delay(LOOK_MS);
  }
  if (station.mayMiss !== undefined) return MISSED;
  throw new Fault(
    `\nThe station “${station.name}” was not reached within ${duration(patience)}: look into ${station.log}, or ask npm run doctor.`,
  );
}
