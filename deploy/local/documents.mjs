/**
 * `npm run documents`: writes docs/openapi.json and docs/asyncapi.json from the contracts, docs/hostile-input.md
 * from the cases of the hostile suite, the figures in docs/picture.md from the domain, .env.example from the settings.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { importBundled } from './bundled.mjs';
import { writeEnvironmentExample } from './documents/environment.mjs';
import { ROOT } from './places.mjs';

const DOCS = path.join(ROOT, 'docs');

/** @param {string} name @param {object} document */
async function write(name, document) {
  await writeText(name, 'json', JSON.stringify(document));
}

/** @param {string} name @param {string} parser @param {string} text */
async function writeText(name, parser, text) {
  const file = path.join(DOCS, name);
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, parser }));
  process.stdout.write(`docs/${name}\n`);
}

/** @type {{ openapiDocument(): object, asyncapiDocument(): object }} */
const { openapiDocument, asyncapiDocument } = await importBundled('libs/contracts/src/documents/index.ts', 'documents');
mkdirSync(DOCS, { recursive: true });
await write('openapi.json', openapiDocument());
await write('asyncapi.json', asyncapiDocument());
/** @type {{ ATTACKS: object[], hostileTable(cases: object[]): string }} */
const { ATTACKS, hostileTable } = await importBundled('services/ingestion/src/testing/hostile/table.ts', 'hostile');
await writeText('hostile-input.md', 'markdown', hostileTable(ATTACKS));
/** @type {{ printPicture(text: string): string }} */
const { printPicture } = await importBundled('libs/domain/src/picture/print-picture.ts', 'picture');
await writeText('picture.md', 'markdown', printPicture(readFileSync(path.join(DOCS, 'picture.md'), 'utf8')));
await writeEnvironmentExample();
process.stdout.write('.env.example\n');
