/** `npm run bench`: measures what the parts cost on this machine, beside raw limits and peers of the same run. */
import { rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireNode } from './node-version.mjs';
import { DIST, ROOT } from './places.mjs';

const HELP = `npm run bench [-- profile ...]

Measures what the parts of Lapwing cost on this machine. Figures are of processor time, so that other work
matters little; compare the ratios of one run rather than the figures of two machines.

Profiles: `;

/** @returns {Promise<typeof import('../../tests/bench/main.js')>} */
async function bundled() {
  const { build } = await import('esbuild');
  const outfile = path.join(DIST, 'local', `bench.${process.pid}.mjs`);
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: ['tests/bench/main.ts'],
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
const { bench, PROFILE_NAMES } = await bundled();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !name.startsWith('--help') && !PROFILE_NAMES.includes(name));
const print = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
if (asked.includes('--help')) print(HELP + PROFILE_NAMES.join(', '));
else if (unknown.length > 0) {
  process.stderr.write(`bench: no profile "${unknown[0]}"; there is ${PROFILE_NAMES.join(', ')}\n`);
  process.exitCode = 2;
} else {
  print(`Node ${process.version}, ${os.cpus()[0]?.model ?? 'unknown processor'}, ${os.cpus().length} cores`);
  bench(ROOT, asked, print);
}
