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
  const outdir = mkdtempSync(join(tmpdir(), 'lapwing-parser-'));
  await build({
    entryPoints: [
      { in: sourceOf('main.ts'), out: 'parser' },
      { in: sourceOf('printed/main.ts'), out: 'parser-pdf' },
    ],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outdir,
    outExtension: { '.js': '.mjs' },
    mainFields: ['module', 'main'],
    external: ['canvas'],
    logLevel: 'error',
    banner: {
      js: "import { createRequire as lapwingRequire } from 'node:module'; const require = lapwingRequire(import.meta.url);",
    },
  });
  return join(outdir, 'parser.mjs');
}

function sourceOf(file: string): string {
  return fileURLToPath(new URL(`../parser-child/${file}`, import.meta.url));
}
