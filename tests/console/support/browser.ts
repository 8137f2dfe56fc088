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

/** The browser of this machine: LAPWING_CHROMIUM, else the first known one on the path; null where there is none. */
export function findBrowser(): string | null {
  const named = process.env['LAPWING_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(executable) ?? null;
}

const found = findBrowser();
if (found === null) {
  process.stderr.write('No Chromium here: the console is not driven. Install chromium or set LAPWING_CHROMIUM.\n');
}

/** `describe` where a browser is at hand, else skipped. */
export const describeInBrowser = (name: string, tests: () => void): void =>
  (found === null ? describe.skip : describe)(name, tests);

export async function launch(): Promise<Browser> {
  if (found === null) throw new Error('There is no browser to launch.');
  return chromium.launch({ executablePath: found, headless: true, args: ARGUMENTS });
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
