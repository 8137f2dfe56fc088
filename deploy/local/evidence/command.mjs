import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtFile } from '../build/entries.mjs';
import { buildWhatChanged } from '../build/run-build.mjs';
import { DIST } from '../places.mjs';
import { Fault } from '../terminal.mjs';
import { settingsOf } from '../up/plan.mjs';
import { findRunning, groundOf } from '../up/running.mjs';

const ENTRY = 'ingestion/evidence';

/**
 * `npm run evidence:export` and `npm run evidence:verify`, beside a running `npm run up`.
 * @param {'export' | 'verify'} command
 * @param {string[]} args
 * @returns {Promise<number>} the code to end with
 */
export function evidenceCommand(command, args) {
  return ingestionCommand(ENTRY, [command, ...args]);
}

/**
 * A command beside a running `npm run up`, with the settings of ingestion.
 * @param {string} entry
 * @param {string[]} args
 * @returns {Promise<number>} the code to end with
 */
export async function ingestionCommand(entry, args) {
  const running = findRunning();
  if (!running) throw new Fault('Lapwing is not running: start it in another terminal with npm run up.');
  await buildWhatChanged({ only: [entry] });
  const child = spawn(process.execPath, [builtFile(DIST, entry), ...args], {
    env: settingsOf('ingestion', groundOf(running)),
    stdio: 'inherit',
  });
  const [code] = await once(child, 'close');
  return Number(code ?? 1);
}
