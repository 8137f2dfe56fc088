import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtFile } from '../build/entries.mjs';
import { buildWhatChanged } from '../build/run-build.mjs';
import { DATA, DIST } from '../places.mjs';
import { keySettingsOf, plainEnvironment, settingsOf } from '../up/plan.mjs';
import { findRunning, groundOf } from '../up/running.mjs';

const ENTRY = 'matching/keys';
/** What may be set for these commands alone; a password never stands on the command line. */
const HEEDED = ['PGPASSWORD', 'LAPWING_KMS_URL', 'LAPWING_KMS_KEY', 'LAPWING_KMS_TOKEN_FILE'];

/**
 * `npm run keys` and `npm run persons:verify-shredded`. What needs the database is left out while Lapwing does not run.
 * @param {string[]} args
 * @returns {Promise<number>} the code to end with
 */
export async function keysCommand(args) {
  const running = findRunning();
  await buildWhatChanged({ only: [ENTRY] });
  const heeded = HEEDED.filter((name) => process.env[name] !== undefined).map((name) => [name, process.env[name]]);
  const settings = running
    ? settingsOf('matching', groundOf(running))
    : { ...plainEnvironment(), ...keySettingsOf(DATA) };
  const child = spawn(process.execPath, [builtFile(DIST, ENTRY), ...args], {
    env: { ...settings, ...Object.fromEntries(heeded) },
    stdio: 'inherit',
  });
  const [code] = await once(child, 'close');
  return Number(code ?? 1);
}
