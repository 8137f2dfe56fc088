import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

let built: Promise<string> | null = null;

/** The parser process, bundled as a release does it, once per run of a spec. */
export function builtParser(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
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
