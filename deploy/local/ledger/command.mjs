import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtFile } from '../build/entries.mjs';
import { buildWhatChanged } from '../build/run-build.mjs';
import { DIST } from '../places.mjs';
import { Fault } from '../terminal.mjs';
import { settingsOf } from '../up/plan.mjs';
import { findRunning, groundOf } from '../up/running.mjs';

const ENTRY = 'notification/ledger';

/**
 * `npm run ledger:verify`: beside a running `npm run up`, or against the database that the settings of notification in the
 * environment name, such as one restored from a backup.
 * @param {string[]} args
 * @returns {Promise<number>} the code to end with
 */
export async function ledgerCommand(args) {
  const named = process.env['LAPWING_DATABASE_URL'] !== undefined;
  const running = named ? null : findRunning();
  if (!named && !running)
    throw new Fault(
      'Lapwing is not running: start it in another terminal with npm run up, or give the settings of notification (LAPWING_DATABASE_URL and the others of .env.example) in the environment.',
    );
  await buildWhatChanged({ only: [ENTRY] });
  const env = running ? settingsOf('notification', groundOf(running)) : process.env;
  const child = spawn(process.execPath, [builtFile(DIST, ENTRY), ...args], { env, stdio: 'inherit' });
  const [code] = await once(child, 'close');
  return Number(code ?? 1);
}
