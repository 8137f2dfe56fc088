import { accessSync, constants, mkdtempSync } from 'node:fs';
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
export const describeInBrowser = found === null ? describe.skip : describe;

export async function launch(): Promise<Browser> {
  if (found === null) throw new Error('There is no browser to launch.');
  return chromium.launch({ executablePath: found, headless: true, args: ARGUMENTS });
}

/** Builds the console into a folder of its own and returns the folder. */
export function buildConsole(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lapwing-console-'));
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
