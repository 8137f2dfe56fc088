import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { builtFile } from './build/entries.mjs';
import { installPackages } from './packages.mjs';
import { DIST } from './places.mjs';

/**
 * Bundles a TypeScript file of the repository and imports it, with the packages installed where they are missing; nothing of the bundle stays on disk.
 * @param {string} source path from the root of the repository
 * @param {string} name of the bundle, unique among commands
 * @returns {Promise<any>}
 */
export async function importBundled(source, name) {
  await installPackages();
  const { bundle } = await import('./build/bundle.mjs');
  const entry = { name: `local/${name}.${process.pid}`, source };
  const outfile = builtFile(DIST, entry.name);
  try {
    await bundle([entry]);
    return await import(pathToFileURL(outfile).href);
  } finally {
    for (const file of [outfile, `${outfile}.map`]) rmSync(file, { force: true });
  }
}
