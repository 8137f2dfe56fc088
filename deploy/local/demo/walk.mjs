import { dim, duration, green, say, yellow } from '../terminal.mjs';
import { insistOn, lookFor } from './patience.mjs';

/**
 * One station of the way: `look` answers with what is to be told once it is reached, else null.
 * A station that may be missed within its own patience is told, and the walk goes on; one that is left out says why.
 * @typedef {{ name: string, log: string, look: () => Promise<string | null>, mayMiss?: number, leftOut?: () => string | null }} Station
 */

/**
 * Waits for each station in turn and prints when it was reached, counted from the start.
 * @param {Station[]} stations
 * @param {{ started: number, patience: number }} timing
 */
export async function walk(stations, { started, patience }) {
  for (const { name, log, look, mayMiss, leftOut } of stations) {
    const why = leftOut?.() ?? null;
    if (why !== null) {
      say(`  ${yellow('•')} ${' '.repeat(7)}  ${name.padEnd(24)} ${dim(why)}`);
      continue;
    }
    const text =
      mayMiss === undefined
        ? await insistOn({ what: name, log, patience }, look)
        : await lookFor({ what: name, log, patience: mayMiss }, look);
    const time = duration(performance.now() - started).padStart(7);
    say(`  ${text === null ? yellow('•') : green('✓')} ${time}  ${name.padEnd(24)} ${dim(text ?? 'not yet')}`);
  }
}
