/** `npm run read:fit`: fits the weights of the reader on the develop texts and writes them into its knowledge. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireNode } from './node-version.mjs';
import { DIST, ROOT } from './places.mjs';

const HELP = `npm run read:fit [-- --dry-run]

Fits the weights by which the reader decides (libs/domain/src/reading/knowledge/weights) on the develop texts of
tests/corpus, and prints how well they do on texts left out. --dry-run prints only.
Run it after the knowledge or the develop texts have changed, then npm run read:score.
`;

/** @returns {Promise<typeof import('../../tests/corpus/fitting/main.js')>} */
async function bundled() {
  const { build } = await import('esbuild');
  const outfile = path.join(DIST, 'local', `read-fit.${process.pid}.mjs`);
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: ['tests/corpus/fitting/main.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}

requireNode();
const asked = process.argv.slice(2);
const unknown = asked.filter((word) => word !== '--help' && word !== '--dry-run');
if (asked.includes('--help')) process.stdout.write(HELP);
else if (unknown.length > 0) {
  process.stderr.write(`read:fit: unknown option "${unknown[0]}"; see npm run read:fit -- --help\n`);
  process.exitCode = 2;
} else {
  const { fitReader } = await bundled();
  fitReader(ROOT, !asked.includes('--dry-run'), (line) => process.stdout.write(`${line}\n`));
}
