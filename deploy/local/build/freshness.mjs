import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, ROOT } from '../places.mjs';

const RECORD = path.join(DIST, '.built.json');

/** What everything built depends on beside its own sources. */
const COMMON = ['package-lock.json', '.swcrc', 'deploy/local/build/bundle.mjs'];

/** @typedef {{ sources: string[], fingerprint: string }} Built */

/** What was built, from which sources, by name. @returns {Record<string, Built>} */
export function readRecord() {
  try {
    return JSON.parse(readFileSync(RECORD, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {Record<string, Built>} record */
export function writeRecord(record) {
  mkdirSync(DIST, { recursive: true });
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
}

/**
 * One hash over the bytes of these files of the checkout; a file that is gone counts as such.
 * @param {string[]} sources
 * @param {Map<string, string>} [known] what was read just now: most files are in many bundles
 */
export function fingerprintOf(sources, known = new Map()) {
  const hash = createHash('sha256');
  for (const source of [...COMMON, ...sources].sort()) {
    const digest = known.get(source) ?? digestOf(path.join(ROOT, source));
    known.set(source, digest);
    hash.update(`${source}\0${digest}\0`);
  }
  return hash.digest('hex');
}

/** @param {string} file */
function digestOf(file) {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'gone';
}

/**
 * Whether what was recorded is still what its sources would give.
 * @param {Built | undefined} built
 * @param {string} output
 * @param {Map<string, string>} known
 */
export function isFresh(built, output, known) {
  return built !== undefined && existsSync(output) && fingerprintOf(built.sources, known) === built.fingerprint;
}

/**
 * All files below these folders of the checkout, for a build whose inputs cannot be asked.
 * @param {string[]} folders
 */
export function filesBelow(folders) {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.spec.'))
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name))),
  );
}
