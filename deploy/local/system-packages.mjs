import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './processes.mjs';

/**
 * The first of these programs that PATH holds, or null.
 * @param {string[]} names
 * @returns {string | null}
 */
export function findProgram(names) {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  for (const name of names) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (folder !== '' && isExecutable(file)) return file;
    }
  }
  return null;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** How this machine lets us install Debian packages without asking anybody, or null. @returns {Promise<string[] | null>} */
export async function aptPrefix() {
  if (findProgram(['apt-get']) === null) return null;
  if (process.getuid?.() === 0) return [];
  const sudo = findProgram(['sudo']);
  if (sudo === null) return null;
  return (await run(sudo, ['-n', 'true'])).code === 0 ? [sudo, '-n'] : null;
}

/**
 * Installs a Debian package where that needs no password; answers whether it did.
 * @param {string} name
 */
export async function aptInstall(name) {
  const prefix = await aptPrefix();
  if (prefix === null) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const apt = async (args) => {
    const [program = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
    return (await run(program, rest, { env })).code === 0;
  };
  const install = ['install', '-y', '--no-install-recommends', name];
  return (await apt(install)) || ((await apt(['update'])) && (await apt(install)));
}

/** The Chromium that browser specs drive: `LAPWING_CHROMIUM`, else one on PATH, else a usual place; or null. */
export function findChromium() {
  const told = process.env['LAPWING_CHROMIUM'];
  if (told) return existsSync(told) ? told : null;
  const usual = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/snap/bin/chromium'];
  return (
    findProgram(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']) ??
    usual.find((file) => existsSync(file)) ??
    null
  );
}

/** Chromium without all that makes windows, as Debian packages it; nobody is to have it beside a browser that was named. */
export function findHeadlessShell() {
  return process.env['LAPWING_CHROMIUM'] ? null : findProgram(['chromium-headless-shell']);
}
