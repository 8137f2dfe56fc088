import { accessSync, constants, existsSync, mkdtempSync, renameSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
  '--process-per-site',
];

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function firstOnPath(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(executable) ?? null;
}

/** The browser of this machine: LAPWING_CHROMIUM, else the first known one on the path; null where there is none. */
export function findBrowser(): string | null {
  return process.env['LAPWING_CHROMIUM'] || firstOnPath(NAMES);
}

/** The lighter browser of this machine, which has no windows; null where there is none, or another one was named. */
function findShell(): string | null {
  const told = process.env['LAPWING_CHROMIUM_SHELL'];
  if (told !== undefined) return told || null;
  return process.env['LAPWING_CHROMIUM'] ? null : firstOnPath(['chromium-headless-shell']);
}

const whole = findBrowser();
/** Does the same work with a third less of the processor, but what belongs to a desktop, such as notifications. */
const light = findShell() ?? whole;
if (light === null) {
  process.stderr.write('No Chromium here: the console is not driven. Install chromium or set LAPWING_CHROMIUM.\n');
}

/** What a visit needs: the whole browser where something is shown outside of its pages. */
export type Need = 'pages' | 'desktop';

const browserFor = (need: Need): string | null => (need === 'desktop' ? whole : light);

/** `describe` where a browser is at hand, else skipped. */
export const describeInBrowser = (name: string, need: Need, tests: () => void): void =>
  (browserFor(need) === null ? describe.skip : describe)(name, tests);

export async function launch(need: Need): Promise<Browser> {
  const executablePath = browserFor(need);
  if (executablePath === null) throw new Error('There is no browser to launch.');
  return chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
}

/** The console, built once for all specs of a run, whose temporary files are its own; returns the folder. */
export function builtConsole(): string {
  const ready = join(tmpdir(), 'console');
  if (existsSync(ready)) return ready;
  const built = buildInto(mkdtempSync(`${ready}-`));
  try {
    renameSync(built, ready);
    return ready;
  } catch {
    // Another spec was quicker; this one keeps its own.
    return built;
  }
}

function buildInto(folder: string): string {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const build = ['build', 'services/console', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, ...build], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: buildEnvironment(),
  });
  return folder;
}

/** The test runner's environment would make React its development build. */
function buildEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' };
}
