import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A list or map kept in one JSON file, replaced as a whole after each change.
 * @template T
 * @param {string} dir
 * @param {string} name
 * @param {T} empty
 * @returns {{ value: T, save: () => void }}
 */
export function keepIn(dir, name, empty) {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, name);
  /** @type {T} */
  const value = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : empty;
  const save = () => {
    writeFileSync(`${path}.new`, JSON.stringify(value), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  };
  return { value, save };
}

/**
 * The newest `most` entries of a list, one per line of a file: adding one costs no more the longer the list is. The file is
 * written anew when it has grown to twice that.
 * @template T
 * @param {string} dir
 * @param {string} name
 * @param {number} most
 * @returns {{ readonly all: T[], add: (entry: T) => void }}
 */
export function keepNewest(dir, name, most) {
  mkdirSync(dir, { recursive: true });
  const path = join(dir, name);
  /** @type {T[]} */
  let all = existsSync(path) ? readLines(path) : [];
  const rewrite = () => {
    all = all.slice(-most);
    writeFileSync(`${path}.new`, all.map((entry) => `${JSON.stringify(entry)}\n`).join(''), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  };
  rewrite();
  const add = (/** @type {T} */ entry) => {
    all.push(entry);
    if (all.length >= 2 * most) rewrite();
    else appendFileSync(path, `${JSON.stringify(entry)}\n`);
  };
  return {
    get all() {
      return all.slice(-most);
    },
    add,
  };
}

/** The last line may have been cut by a sudden end. @param {string} path */
function readLines(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.slice(0, -1).map((line) => JSON.parse(line));
}

/**
 * Options of a command line as `--name value` pairs.
 * @param {string[]} words
 * @returns {Record<string, string>}
 */
export function optionsOf(words) {
  /** @type {Record<string, string>} */
  const options = {};
  for (let index = 0; index + 1 < words.length; index += 2)
    options[(words[index] ?? '').replace(/^--/, '')] = words[index + 1] ?? '';
  return options;
}

/**
 * Ends the process in order on the usual signals; started `--with stdin`, also when whoever started it is gone.
 * @param {() => Promise<void>} close
 * @param {Record<string, string>} options
 */
export function closeInOrder(close, options) {
  const end = () => void close().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);
  if (options['with'] === 'stdin') process.stdin.once('end', end).resume();
}
