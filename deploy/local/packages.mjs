import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LOGS, NODE_MODULES, ROOT, shown } from './places.mjs';
import { run, tail } from './processes.mjs';
import { Fault, step } from './terminal.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, peer?: boolean, link?: boolean }>} Packages */

/**
 * The first locked package that is not installed in its locked version, or null when all are.
 * Optional packages may be missing: they belong to other platforms.
 * @param {Packages} locked
 * @param {Packages} installed
 * @returns {string | null}
 */
export function firstMissing(locked, installed) {
  for (const [place, wanted] of Object.entries(locked)) {
    if (!place.startsWith('node_modules/') || wanted.link) continue;
    const found = installed[place];
    if (!found && (wanted.optional || wanted.peer)) continue;
    if (found?.version !== wanted.version) return place.replace('node_modules/', '');
  }
  return null;
}

/** Why the packages need installing, or null when they are as the lockfile says. */
export function packagesMissing() {
  const record = path.join(NODE_MODULES, '.package-lock.json');
  if (!existsSync(record)) return 'node_modules';
  return firstMissing(packagesOf(path.join(ROOT, 'package-lock.json')), packagesOf(record));
}

/** @param {string} file @returns {Packages} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** The npm that started this command, else the one on PATH; its own settings for this run must not leak further. */
function npm() {
  const started = process.env['npm_execpath'];
  return started?.endsWith('.js') ? { program: process.execPath, first: [started] } : { program: 'npm', first: [] };
}

/** Installs the packages of the lockfile when they are missing or other ones than it says. */
export async function installPackages() {
  if (!packagesMissing()) return;
  await step('Installing packages (a minute or two the first time)', async () => {
    const { program, first } = npm();
    const log = path.join(LOGS, 'npm.log');
    const done = await run(program, [...first, 'ci', '--no-audit', '--no-fund'], { cwd: ROOT, log });
    if (done.code === 127)
      throw new Fault('npm was not found: install it (it comes with Node.js) and run the command again.');
    if (done.code !== 0) {
      throw new Fault(
        `${tail(done.output)}\n\nnpm ci failed, see ${shown(log)}: check the connection to the registry and run the command again.`,
      );
    }
  });
}
