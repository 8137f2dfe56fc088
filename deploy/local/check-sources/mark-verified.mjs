import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../places.mjs';

const CATALOGUE = path.join(ROOT, 'services', 'ingestion', 'src', 'offer-catalogue', 'catalogue');

/**
 * Writes the day beside the sources of these ids in the files of the catalogue; the rest of them stays as it is.
 * @param {readonly string[]} ids
 * @param {string} day
 * @param {string} [folder] where the files are
 * @returns {Promise<string>} what was done, as a sentence
 */
export async function markVerified(ids, day, folder = CATALOGUE) {
  let marked = 0;
  for (const file of await readdir(folder)) {
    const place = path.join(folder, file);
    /** @type {{ id: string, verified: string | null }[]} */
    const before = JSON.parse(await readFile(place, 'utf8'));
    const found = before.filter(({ id, verified }) => ids.includes(id) && verified !== day);
    if (found.length === 0) continue;
    const after = before.map((source) => (ids.includes(source.id) ? { ...source, verified: day } : source));
    await writeFile(place, `${JSON.stringify(after, null, 2)}\n`);
    marked += found.length;
  }
  return `${marked} ${marked === 1 ? 'source is' : 'sources are'} marked as verified on ${day}.`;
}
