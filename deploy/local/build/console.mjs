import path from 'node:path';
import { DIST, NODE_MODULES, ROOT } from '../places.mjs';
import { run, tail } from '../processes.mjs';
import { Fault } from '../terminal.mjs';
import { filesBelow } from './freshness.mjs';

/** The console's folder below `dist/`, as the gateway serves it. */
export const CONSOLE = path.join(DIST, 'console');

/** Everything the console can be made from. */
export function consoleSources() {
  return filesBelow(['services/console', 'libs/contracts/src', 'libs/domain/src']);
}

/** Builds the console; vite's output is shown when it fails. */
export async function buildConsole() {
  const vite = path.join(NODE_MODULES, 'vite', 'bin', 'vite.js');
  const args = [vite, 'build', 'services/console', '--outDir', CONSOLE, '--emptyOutDir', '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' };
  const done = await run(process.execPath, args, { cwd: ROOT, env });
  if (done.code !== 0) throw new Fault(`${tail(done.output, 20)}\nThe console could not be built.`);
}
