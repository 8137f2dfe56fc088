/**
 * The reading command: bundles the reader when its sources are newer than the bundle, then runs it. Prints nothing but
 * results on standard output.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = join(root, 'dist', 'read', 'read.mjs');
const sources = ['libs/domain/src', 'services/ingestion/src/read-cli', 'package-lock.json'].map((path) =>
  join(root, path),
);

/** @param {string} path @returns {number} */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(stat.mtimeMs, ...inside);
}

function isFresh() {
  return existsSync(bundle) && sources.every((path) => newest(path) <= statSync(bundle).mtimeMs);
}

function install() {
  process.stderr.write('read: installing what is missing (npm ci) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  process.stderr.write('read: npm ci failed; what it printed above says why.\n');
  process.exit(1);
}

async function bundleReader() {
  if (!existsSync(join(root, 'node_modules', 'esbuild'))) install();
  const { build } = await import('esbuild');
  const draft = `${bundle}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: ['services/ingestion/src/read-cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile: draft,
    logLevel: 'error',
  });
  renameSync(draft, bundle);
}

try {
  if (!isFresh()) await bundleReader();
  await import(pathToFileURL(bundle).href);
} catch (error) {
  rmSync(`${bundle}.${process.pid}`, { force: true });
  process.stderr.write(`read: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
