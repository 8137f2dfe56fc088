import { existsSync, mkdtempSync, readdirSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';

let built: Promise<string> | null = null;

/** The settings that name the programs beside the service, bundled once for all specs of a run. */
export async function builtPrograms(): Promise<{ encrypterFile: string; mailReaderFile: string }> {
  built ??= bundle();
  const place = await built;
  return { encrypterFile: join(place, 'encrypter.mjs'), mailReaderFile: join(place, 'reader.mjs') };
}

async function bundle(): Promise<string> {
  const ready = join(tmpdir(), `lapwing-mail-programs-${newest()}`);
  if (existsSync(ready)) return ready;
  const outdir = mkdtempSync(`${ready}-`);
  await build({
    entryPoints: [
      { in: sourceOf('encrypt-mail/worker/main.ts'), out: 'encrypter' },
      { in: sourceOf('read-untrusted/child/main.ts'), out: 'reader' },
    ],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outdir,
    outExtension: { '.js': '.mjs' },
    mainFields: ['module', 'main'],
    logLevel: 'error',
    banner: {
      js: "import { createRequire as lapwingRequire } from 'node:module'; const require = lapwingRequire(import.meta.url);",
    },
  });
  // It would go on as a process of its own as long as this one.
  await stop();
  try {
    renameSync(outdir, ready);
    return ready;
  } catch {
    // Another spec was quicker; this one keeps its own.
    return outdir;
  }
}

function sourceOf(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}

/** When the newest of their sources changed, so that no spec runs with what was built before that. */
function newest(): number {
  const folders = ['encrypt-mail/worker', 'read-untrusted', 'read-untrusted/child'].map(sourceOf);
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  return Math.round(Math.max(...files.map((file) => statSync(file).mtimeMs)));
}
