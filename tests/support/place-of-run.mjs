import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import path from 'node:path';

const MEMORY = '/dev/shm';
const GIB = 2 ** 30;
const NAME = /^lapwing-test-(\d+)-/;

/**
 * A folder for all files of a run: in memory where there is plenty of it. The specs make and drop databases by the
 * hundred, each of them hundreds of files, and on a disk the making of files takes longer than what is done with them.
 */
export function makePlaceOfRun() {
  const base = isFit(MEMORY) ? MEMORY : tmpdir();
  removeLeftovers(base);
  const folder = mkdtempSync(path.join(base, `lapwing-test-${process.pid}-`));
  chmodSync(folder, 0o711);
  return folder;
}

/** @param {string} place */
function isFit(place) {
  if (!existsSync('/proc/mounts') || freemem() < 4 * GIB) return false;
  const mounts = readFileSync('/proc/mounts', 'utf8').split('\n');
  const [, , kind, options] = mounts.find((line) => line.split(' ')[1] === place)?.split(' ') ?? [];
  if (kind !== 'tmpfs' || options === undefined || /\b(?:noexec|ro)\b/.test(options)) return false;
  const { bavail, bsize } = statfsSync(place);
  return bavail * bsize >= 2 * GIB;
}

/** A run that was killed could not tidy up. @param {string} base */
function removeLeftovers(base) {
  for (const name of readdirSync(base)) {
    const pid = Number(NAME.exec(name)?.[1] ?? 0);
    if (pid > 0 && !isAlive(pid)) rmSync(path.join(base, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
