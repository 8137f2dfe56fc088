import path from 'node:path';
import { DIST } from '../places.mjs';
import { Fault, dim, duration, red, say } from '../terminal.mjs';
import { bundle } from './bundle.mjs';
import { CONSOLE, buildConsole, consoleSources } from './console.mjs';
import { ENTRIES, builtFile } from './entries.mjs';
import { fingerprintOf, isFresh, readRecord, writeRecord } from './freshness.mjs';

/**
 * One thing to build: its name, the file that proves it exists, and the work, which answers with its sources.
 * @typedef {{ name: string, output: string, work: () => Promise<string[]> }} Piece
 */

/** @returns {Piece[]} */
function pieces() {
  const bundles = ENTRIES.map((entry) => ({
    name: entry.name,
    output: builtFile(DIST, entry.name),
    work: () => bundle(entry),
  }));
  const page = {
    name: 'console',
    output: path.join(CONSOLE, 'index.html'),
    work: async () => {
      await buildConsole();
      return consoleSources();
    },
  };
  return [page, ...bundles];
}

/**
 * Whether the console must be built: new files count, so its sources are listed anew.
 * @param {Piece} piece
 * @param {Record<string, import('./freshness.mjs').Built>} record
 */
function isCurrent(piece, record) {
  const built = record[piece.name];
  if (piece.name !== 'console' || built === undefined) return isFresh(built, piece.output);
  return isFresh({ sources: consoleSources(), fingerprint: built.fingerprint }, piece.output);
}

/**
 * Builds what is out of date, all at once, and returns the names of what was built.
 * @param {{ force?: boolean, only?: string[] }} [options]
 * @returns {Promise<string[]>}
 */
export async function buildWhatChanged({ force = false, only = [] } = {}) {
  const record = readRecord();
  const wanted = pieces().filter((piece) => only.length === 0 || only.some((name) => piece.name.startsWith(name)));
  const stale = wanted.filter((piece) => force || !isCurrent(piece, record));
  /** @type {string[]} */
  const broken = [];
  await Promise.all(
    stale.map(async (piece) => {
      try {
        const sources = await piece.work();
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
