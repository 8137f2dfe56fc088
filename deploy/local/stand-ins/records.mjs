import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
