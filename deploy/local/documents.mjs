/** `npm run documents`: writes docs/openapi.json and docs/asyncapi.json from the contracts, .env.example from the settings. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { writeEnvironmentExample } from './documents/environment.mjs';
import { DIST, ROOT } from './places.mjs';

const DOCS = path.join(ROOT, 'docs');

/** @returns {Promise<{ openapiDocument(): object, asyncapiDocument(): object }>} */
async function bundled() {
  const outfile = path.join(DIST, 'local', `documents.${process.pid}.mjs`);
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: ['libs/contracts/src/documents/index.ts'],
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

/** @param {string} name @param {object} document */
async function write(name, document) {
  const file = path.join(DOCS, name);
  const options = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(document), { ...options, parser: 'json' }));
  process.stdout.write(`docs/${name}\n`);
}

const { openapiDocument, asyncapiDocument } = await bundled();
mkdirSync(DOCS, { recursive: true });
await write('openapi.json', openapiDocument());
await write('asyncapi.json', asyncapiDocument());
await writeEnvironmentExample();
process.stdout.write('.env.example\n');
