/**
 * The scoring command: bundles the reader with its measures and runs it over the corpus. Prints nothing but results on
 * standard output.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = join(root, 'dist', 'read-score', `score.${process.pid}.mjs`);

// A reader of the output may close it early.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) =>
  process.exit(error.code === 'EPIPE' ? 0 : 1),
);

try {
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/corpus/scoring/command.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile: bundle,
    logLevel: 'error',
  });
  const { command } = await import(pathToFileURL(bundle).href);
  process.exitCode = command(process.argv.slice(2), join(root, 'tests', 'corpus'), {
    print: (/** @type {string} */ text) => process.stdout.write(`${text}\n`),
    complain: (/** @type {string} */ text) => process.stderr.write(`${text}\n`),
  });
} catch (error) {
  process.stderr.write(`read:score: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
} finally {
  rmSync(bundle, { force: true });
}
