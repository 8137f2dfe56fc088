import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';

let built: Promise<string> | null = null;

/** The parser process, bundled as a release does it, once for all specs of a run, whose temporary files are its own. */
export function builtParser(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const ready = join(tmpdir(), 'parser');
  if (existsSync(ready)) return join(ready, 'parser.mjs');
  const outdir = mkdtempSync(`${ready}-`);
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
  // It would go on as a process of its own as long as this one.
  await stop();
  try {
    renameSync(outdir, ready);
    return join(ready, 'parser.mjs');
  } catch {
    // Another spec was quicker; this one keeps its own.
    return join(outdir, 'parser.mjs');
  }
}

function sourceOf(file: string): string {
  return fileURLToPath(new URL(`../parser-child/${file}`, import.meta.url));
}
