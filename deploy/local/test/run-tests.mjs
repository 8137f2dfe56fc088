import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { buildWhatChanged } from '../build/run-build.mjs';
import { findNats, installNats } from '../nats.mjs';
import { DATA, NODE_MODULES, ROOT, makeDataFolder } from '../places.mjs';
import { aptInstall, findChromium, findHeadlessShell } from '../system-packages.mjs';
import { Fault, say, step } from '../terminal.mjs';

/**
 * What jest writes of a run, as far as it is needed here.
 * @typedef {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, numPendingTests: number,
 *   numTodoTests: number, testResults: { name: string, status: string, assertionResults: { status: string }[] }[] }} Results
 */

/** So many spec files that failed beside others are tried alone; more of them are no accident. */
const MOST_TRIED_ALONE = 6;

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

/**
 * The results when the files that failed were run once more, alone.
 * @param {Results} results
 * @param {Results} alone
 * @returns {Results}
 */
export function withSecondTry(results, alone) {
  const again = new Set(alone.testResults.map(({ name }) => name));
  const before = results.testResults.filter(({ name }) => again.has(name)).flatMap((file) => file.assertionResults);
  const had = (/** @type {string} */ status) => before.filter((test) => test.status === status).length;
  return {
    ...results,
    numPassedTests: results.numPassedTests - had('passed') + alone.numPassedTests,
    numFailedTests: alone.numFailedTests,
    numRuntimeErrorTestSuites: alone.numRuntimeErrorTestSuites,
    numPendingTests: results.numPendingTests - had('pending') + alone.numPendingTests,
    numTodoTests: results.numTodoTests - had('todo') + alone.numTodoTests,
  };
}

/** NATS is needed by every spec of a wire; without it the run is not worth starting. */
async function needNats() {
  if (findNats() !== null) return;
  await step('Installing nats-server', () => installNats());
}

/** The browser, installed where that needs no password; without one its specs are skipped, and that is said. */
async function needChromium() {
  const found = findChromium();
  const now = found ?? (await installed('chromium', findChromium));
  if (now === null) say('No chromium here and no way to install it: the browser specs are skipped.');
  // A browser that was here belongs to a machine of somebody's: nothing is put beside it.
  const mayAdd = !process.env['LAPWING_CHROMIUM'] && (found === null || Boolean(process.env['CI']));
  if (mayAdd && findHeadlessShell() === null) await installed('chromium-headless-shell', findHeadlessShell);
  return now;
}

/** @param {string} name @param {() => string | null} find */
async function installed(name, find) {
  const done = await step(`Installing ${name} for the browser specs`, () => aptInstall(name));
  return done ? find() : null;
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
 * Runs jest to its end with its own output.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>}
 */
function jest(args, env) {
  const script = path.join(NODE_MODULES, 'jest', 'bin', 'jest.js');
  const node = ['--no-warnings', script, ...args];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, node, { cwd: ROOT, env, stdio: 'inherit' });
    child.on('exit', () => resolve());
  });
}

/** `npm test [filter …]`. @param {string[]} filters */
export async function testCommand(filters) {
  await needNats();
  const wantsBuild = needsBuild(filters);
  const chromium = wantsBuild ? await needChromium() : findChromium();
  if (wantsBuild) await build();
  makeDataFolder();
  // More than processors: much of what specs do is waiting, for the database or for another process.
  const workers = availableParallelism() + 2;
  const browsers = { LAPWING_CHROMIUM: chromium ?? '', LAPWING_CHROMIUM_SHELL: findHeadlessShell() ?? '' };
  const env = { ...process.env, ...browsers };
  const results = await run([`--maxWorkers=${workers}`, ...filters], env);
  const failed = results.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
  const crowded = filters.length === 0 && failed.length > 0 && failed.length <= MOST_TRIED_ALONE;
  const last = crowded ? await tryAlone(results, failed, env) : results;
  say();
  say(closingLine(last));
  return failures(last) > 0 || last.numPassedTests === 0 ? 1 : 0;
}

/**
 * One run of jest and what it found.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Results>}
 */
async function run(args, env) {
  const file = path.join(DATA, 'test-results.json');
  rmSync(file, { force: true });
  await jest(['--json', `--outputFile=${file}`, ...args], env);
  if (!existsSync(file)) throw new Fault('The tests ended without a result; see the output above.\n0 passed, 1 failed');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * What waits for other processes may starve beside a crowd of specs: a file that failed there is run once more, alone, and
 * its name is said, so that nobody takes it for sound.
 * @param {Results} results
 * @param {string[]} failed
 * @param {NodeJS.ProcessEnv} env
 */
async function tryAlone(results, failed, env) {
  const names = failed.map((name) => path.relative(ROOT, name));
  say(`\nFailed beside others, run once more alone: ${names.join(', ')}`);
  const alone = await run(['--maxWorkers=1', '--runTestsByPath', ...failed], env);
  const still = alone.testResults.filter(({ status }) => status === 'failed').length;
  if (still < failed.length) say(`\n${failed.length - still} of ${failed.length} spec files passed only when alone.`);
  return withSecondTry(results, alone);
}
