import path from 'node:path';
import { DIST } from '../places.mjs';
import { Fault, dim, duration, red, say } from '../terminal.mjs';
import { CONSOLE, buildConsole, consoleSources } from './console.mjs';
import { ENTRIES, builtFile } from './entries.mjs';
import { fingerprintOf, isFresh, readRecord, writeRecord } from './freshness.mjs';

/**
 * One thing to build: its name, the file that proves it exists, and what it is bundled from, null for the console.
 * @typedef {{ name: string, output: string, entry: import('./entries.mjs').Entry | null }} Piece
 */

/** @returns {Piece[]} */
function pieces() {
  const bundles = ENTRIES.map((entry) => ({ name: entry.name, output: builtFile(DIST, entry.name), entry }));
  return [{ name: 'console', output: path.join(CONSOLE, 'index.html'), entry: null }, ...bundles];
}

/**
 * Builds bundles together, because they share most of their sources; where that fails, each alone, so that those it does
 * not concern are built all the same.
 * @param {import('./entries.mjs').Entry[]} entries
 * @returns {Promise<(name: string) => Promise<string[]>>} what became of each
 */
async function bundles(entries) {
  if (entries.length === 0) return async () => [];
  // The compilers are processes of their own as soon as they are there.
  const { bundle } = await import('./bundle.mjs');
  try {
    const sources = await bundle(entries);
    return async (name) => sources.get(name) ?? [];
  } catch {
    const alone = new Map(entries.map((entry) => [entry.name, bundle([entry])]));
    for (const work of alone.values()) work.catch(() => undefined);
    return async (name) => (await alone.get(name))?.get(name) ?? [];
  }
}

async function builtConsole() {
  await buildConsole();
  return consoleSources();
}

/**
 * Whether the console must be built: new files count, so its sources are listed anew.
 * @param {Piece} piece
 * @param {Record<string, import('./freshness.mjs').Built>} record
 * @param {Map<string, string>} known
 */
function isCurrent(piece, record, known) {
  const built = record[piece.name];
  if (piece.name !== 'console' || built === undefined) return isFresh(built, piece.output, known);
  return isFresh({ sources: consoleSources(), fingerprint: built.fingerprint }, piece.output, known);
}

/**
 * Builds what is out of date, all at once, and returns the names of what was built.
 * @param {{ force?: boolean, only?: string[] }} [options]
 * @returns {Promise<string[]>}
 */
export async function buildWhatChanged({ force = false, only = [] } = {}) {
  const record = readRecord();
  const wanted = pieces().filter((piece) => only.length === 0 || only.some((name) => piece.name.startsWith(name)));
  const known = new Map();
  const stale = wanted.filter((piece) => force || !isCurrent(piece, record, known));
  /** @type {string[]} */
  const broken = [];
  const bundled = bundles(stale.flatMap(({ entry }) => entry ?? []));
  await Promise.all(
    stale.map(async (piece) => {
      try {
        const sources = piece.entry === null ? await builtConsole() : await (await bundled)(piece.name);
        record[piece.name] = { sources, fingerprint: fingerprintOf(sources) };
      } catch (error) {
        delete record[piece.name];
        broken.push(`${red(piece.name)}: ${whyBroken(error)}`);
      }
    }),
  );
  writeRecord(record);
  if (broken.length > 0)
    throw new Fault(`${broken.join('\n\n')}\n\nThe build failed: correct the sources named above.`);
  return stale.map((piece) => piece.name);
}

/** @param {unknown} error */
function whyBroken(error) {
  if (error instanceof Error && 'errors' in error && Array.isArray(error.errors)) {
    return error.errors
      .map(({ text, location }) => (location ? `${location.file}:${location.line}: ${text}` : text))
      .join('\n  ');
  }
  return error instanceof Error ? error.message : String(error);
}

/** `npm run build`. @param {string[]} args */
export async function buildCommand(args) {
  const started = performance.now();
  const only = args.filter((arg) => !arg.startsWith('-'));
  const built = await buildWhatChanged({ force: args.includes('--force'), only });
  const time = dim(duration(performance.now() - started));
  say(built.length === 0 ? `Everything is up to date. ${time}` : `Built ${built.sort().join(', ')}. ${time}`);
}
