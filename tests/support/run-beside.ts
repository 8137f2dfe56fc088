import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Installation } from './installation.js';

const execute = promisify(execFile);

/** Runs a command of deploy/local beside an installation, as `npm run` does, and returns all that it says. */
export async function runBeside({ data }: Installation, command: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, LAPWING_DATA: data, NODE_OPTIONS: '' };
  const file = fileURLToPath(new URL(`../../deploy/local/${command}.mjs`, import.meta.url));
  const { stdout, stderr } = await execute(process.execPath, [file, ...args], { env });
  return `${stdout}${stderr}`;
}
