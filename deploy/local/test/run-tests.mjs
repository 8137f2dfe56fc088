import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { buildWhatChanged } from '../build/run-build.mjs';
import { findNats, installNats } from '../nats.mjs';
import { DATA, NODE_MODULES, ROOT, makeDataFolder } from '../places.mjs';
import { aptInstall, findChromium } from '../system-packages.mjs';
import { Fault, say, step } from '../terminal.mjs';

/** What jest writes of a run, as far as the closing line needs it. @typedef {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, numPendingTests: number, numTodoTests: number }} Results */

/**
 * The closing line of a run: a spec file that could not even start counts as one failure.
 * @param {Results} results
 */
export function closingLine(results) {
  const skipped = results.numPendingTests + results.numTodoTests;
  const line = `${results.numPassedTests} passed, ${failures(results)} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/** @param {Results} results */
function failures(results) {
  return results.numFailedTests + results.numRuntimeErrorTestSuites;
}

/** NATS is needed by every spec of a wire; without it the run is not worth starting. */
async function needNats() {
  if (findNats() !== null) return;
  await step('Installing nats-server', () => installNats());
}

/** The browser, installed where that needs no password; without one its specs are skipped, and that is said. */
async function needChromium() {
  const found = findChromium();
  if (found !== null) return found;
  const installed = await step('Installing chromium for the browser specs', () => aptInstall('chromium'));
  const now = installed ? findChromium() : null;
  if (now === null) say('No chromium here and no way to install it: the browser specs are skipped.');
  return now;
}

/** Whether a run of these files needs the built system: only libraries and slices do without. @param {string[]} filters */
function needsBuild(filters) {
  const files = filters.filter((filter) => !filter.startsWith('-'));
  return files.length === 0 || files.some((file) => !/^(\.\/)?(libs|services)\//.test(file));
}

async function build() {
  try {
    await step('Building what the tests start', () => buildWhatChanged());
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    say(`${error.message}\nThe specs of the built system will fail; the others run.`);
  }
}

/**
 * Runs jest to its end with its own output; answers with its exit code.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function jest(args, env) {
  const script = path.join(NODE_MODULES, 'jest', 'bin', 'jest.js');
  const node = ['--no-warnings', script, ...args];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, node, { cwd: ROOT, env, stdio: 'inherit' });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** `npm test [filter …]`. @param {string[]} filters */
export async function testCommand(filters) {
  await needNats();
  const wantsBuild = needsBuild(filters);
  const chromium = wantsBuild ? await needChromium() : findChromium();
  if (wantsBuild) await build();
  makeDataFolder();
  const file = path.join(DATA, 'test-results.json');
  rmSync(file, { force: true });
  // One more than processors: much of what specs do is waiting, for the database or for another process.
  const workers = availableParallelism() + 1;
  const env = { ...process.env, LAPWING_CHROMIUM: chromium ?? '' };
  const args = ['--json', `--outputFile=${file}`, `--maxWorkers=${workers}`, ...filters];
  const code = await jest(args, env);
  if (!existsSync(file)) throw new Fault('The tests ended without a result; see the output above.\n0 passed, 1 failed');
  const results = JSON.parse(readFileSync(file, 'utf8'));
  say();
  say(closingLine(results));
  return failures(results) > 0 ? 1 : code;
}
