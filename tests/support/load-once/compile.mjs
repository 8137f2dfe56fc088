import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDER = path.join(ROOT, 'node_modules', '.cache', 'lapwing-specs');
const SETTINGS = readFileSync(path.join(ROOT, '.swcrc'), 'utf8');
const COMPILER = readFileSync(path.join(ROOT, 'node_modules', '@swc', 'core', 'package.json'), 'utf8');

/** Where the compiled form of a source is kept. @param {string} file */
function placeOf(file) {
  return path.join(FOLDER, `${path.relative(ROOT, file)}.js`);
}

/** Where the map of a compiled source is kept. @param {string} file */
export function mapOf(file) {
  return `${placeOf(file)}.map`;
}

/** @param {string} place @param {string} text */
function keep(place, text) {
  // Several processes compile the same source at once; each of them must find it whole.
  const own = `${place}.${process.pid}`;
  writeFileSync(own, text);
  renameSync(own, place);
}

/** @param {string} place @param {string} mark */
function kept(place, mark) {
  try {
    const code = readFileSync(place, 'utf8');
    return code.endsWith(mark) ? code : null;
  } catch {
    return null;
  }
}

/** The JavaScript of a TypeScript source, compiled when it has changed since the last time. @param {string} file */
export async function compile(file) {
  const source = readFileSync(file, 'utf8');
  const mark = `\n// ${createHash('sha256').update(SETTINGS).update(COMPILER).update(source).digest('hex')}\n`;
  const place = placeOf(file);
  const known = kept(place, mark);
  if (known !== null) return known;
  const { transform } = await import('@swc/core');
  const options = { ...JSON.parse(SETTINGS), swcrc: false, sourceMaps: true, filename: file };
  const { code, map } = await transform(source, options);
  mkdirSync(path.dirname(place), { recursive: true });
  keep(mapOf(file), map ?? '');
  keep(place, code + mark);
  return code;
}
