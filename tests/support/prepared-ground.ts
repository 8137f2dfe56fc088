import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./prepare-ground.mjs', import.meta.url));

/**
 * Copies secrets and a migrated database, made once for all specs of a run, into the folder of an installation: to make
 * them costs as much as half a start. The caller sees to it that nobody else copies at the same moment.
 */
export function layGround(data: string): void {
  // The files of the database belong to another user where root runs it.
  execFileSync('cp', ['-a', `${preparedGround()}/.`, data]);
}

/** Lays nothing: the installation makes everything itself, as on a machine that has never run it. */
export function fromNothing(): void {}

function preparedGround(): string {
  const ready = join(tmpdir(), 'ground');
  if (existsSync(ready)) return ready;
  const folder = mkdtempSync(`${ready}-`);
  const env = { ...process.env, LAPWING_DATA: folder, NODE_OPTIONS: '', DATABASE_URL: '' };
  execFileSync(process.execPath, [SCRIPT], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  renameSync(folder, ready);
  return ready;
}
