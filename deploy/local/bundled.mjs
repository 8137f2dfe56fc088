import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from './packages.mjs';
import { DIST, ROOT } from './places.mjs';

/**
 * Bundles a TypeScript file of the repository and imports it, with the packages installed where they are missing; nothing of the bundle stays on disk.
 * @param {string} source path from the root of the repository
 * @param {string} name of the bundle, unique among commands
 * @returns {Promise<any>}
 */
export async function importBundled(source, name) {
  await installPackages();
  const { build } = await import('esbuild');
  const outfile = path.join(DIST, 'local', `${name}.${process.pid}.mjs`);
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: [source],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      outfile,
      logLevel: 'error',
      // Packages of the older kind ask for the platform's modules by require.
      banner: {
        js: "import { createRequire as lapwingRequire } from 'node:module'; const require = lapwingRequire(import.meta.url);",
      },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
