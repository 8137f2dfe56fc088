import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { DATA, POSTGRES, shown } from '../places.mjs';
import { movedFolder } from '../postgres-binaries.mjs';
import { Fault, bold, say } from '../terminal.mjs';
import { lockHolder } from './lock.mjs';
import { findLeftovers, findRunning } from './running.mjs';

/** What a reset removes; the packages and the programs of PostgreSQL stay. */
function placesOfState() {
  return [DATA, movedFolder(POSTGRES)].filter((place) => existsSync(place));
}

/** `npm run reset [--yes]`: removes the local state, keys included. @param {string[]} args */
export async function resetCommand(args) {
  if (lockHolder() !== null || findRunning() || findLeftovers().length > 0) {
    throw new Fault('Lapwing is running: stop it with npm run down, then reset.');
  }
  const places = placesOfState();
  if (places.length === 0) {
    say('There is nothing to remove.');
    return;
  }
  if (!args.includes('--yes') && !(await confirmed(places))) {
    say('Nothing was removed.');
    return;
  }
  for (const place of places) rmSync(place, { recursive: true, force: true });
  say('Removed. npm run up starts anew.');
}

/** @param {string[]} places */
async function confirmed(places) {
  const list = places.map((place) => bold(shown(path.resolve(place)))).join(' and ');
  if (!process.stdin.isTTY) throw new Fault(`This removes ${list} for good: say so with npm run reset -- --yes.`);
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question(
    `This removes ${list} for good: persons, alerts, evidence, keys. Type yes to go on: `,
  );
  asking.close();
  return answer.trim().toLowerCase() === 'yes';
}
