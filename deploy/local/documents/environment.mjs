import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../build/bundle.mjs';
import { builtFile } from '../build/entries.mjs';
import { DIST, ROOT } from '../places.mjs';

/** Writes `.env.example` from the schemas of the services. */
export async function writeEnvironmentExample() {
  const name = 'documents/environment-example';
  await bundle([{ name, source: 'deploy/environment-example.ts' }]);
  /** @type {typeof import('../../environment-example.js')} */
  const { environmentExample } = await import(pathToFileURL(builtFile(DIST, name)).href);
  writeFileSync(path.join(ROOT, '.env.example'), environmentExample());
}
