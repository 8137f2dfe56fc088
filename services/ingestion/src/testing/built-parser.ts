import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles the parser process as a release does and returns the file, for specs. */
export async function builtParser(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'lapwing-parser-')), 'parser.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('../parser-child/main.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    mainFields: ['module', 'main'],
    external: ['canvas'],
    logLevel: 'error',
    banner: {
      js: "import { createRequire as lapwingRequire } from 'node:module'; const require = lapwingRequire(import.meta.url);",
    },
  });
  return outfile;
}
