/** `npm run documents`: writes docs/openapi.json and docs/asyncapi.json from the contracts, .env.example from the settings. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { importBundled } from './bundled.mjs';
import { writeEnvironmentExample } from './documents/environment.mjs';
import { ROOT } from './places.mjs';

const DOCS = path.join(ROOT, 'docs');

/** @param {string} name @param {object} document */
async function write(name, document) {
  const file = path.join(DOCS, name);
  const options = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(document), { ...options, parser: 'json' }));
  process.stdout.write(`docs/${name}\n`);
}

/** @type {{ openapiDocument(): object, asyncapiDocument(): object }} */
const { openapiDocument, asyncapiDocument } = await importBundled('libs/contracts/src/documents/index.ts', 'documents');
mkdirSync(DOCS, { recursive: true });
await write('openapi.json', openapiDocument());
await write('asyncapi.json', asyncapiDocument());
await writeEnvironmentExample();
process.stdout.write('.env.example\n');
