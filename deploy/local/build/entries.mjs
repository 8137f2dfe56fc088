import path from 'node:path';

/** The four processes, in the order of the flow. */
export const SERVICES = Object.freeze(['ingestion', 'matching', 'notification', 'gateway']);

/**
 * What becomes one file: `source` and everything it imports, written to `dist/<name>.mjs`.
 * @typedef {{ name: string, source: string }} Entry
 */

/** @type {readonly Entry[]} */
export const ENTRIES = Object.freeze([
  ...SERVICES.flatMap((service) => [
    { name: `${service}/main`, source: `services/${service}/src/main.ts` },
    { name: `${service}/migrate`, source: `services/${service}/src/migrate.ts` },
  ]),
  { name: 'ingestion/parser', source: 'services/ingestion/src/parser-child/main.ts' },
  { name: 'ingestion/parser-pdf', source: 'services/ingestion/src/parser-child/printed/main.ts' },
  { name: 'ingestion/check-sources', source: 'services/ingestion/src/check-sources/main.ts' },
  { name: 'ingestion/evidence', source: 'services/ingestion/src/evidence-cli/main.ts' },
  { name: 'ingestion/review', source: 'services/ingestion/src/review-cli/main.ts' },
  { name: 'notification/encrypter', source: 'services/notification/src/encrypt-mail/worker/main.ts' },
  { name: 'notification/reader', source: 'services/notification/src/read-untrusted/child/main.ts' },
  { name: 'matching/keys', source: 'services/matching/src/keys-cli/main.ts' },
  { name: 'gateway/bootstrap', source: 'services/gateway/src/bootstrap/main.ts' },
  { name: 'local/bus-setup', source: 'deploy/local/bus-setup.ts' },
  { name: 'notification/ledger', source: 'services/notification/src/ledger-cli/main.ts' },
  { name: 'prepare/main', source: 'deploy/server/prepare.mjs' },
  { name: 'dead-man/main', source: 'deploy/server/dead-man/main.mjs' },
]);

/** The file an entry is built into. @param {string} dist @param {string} name */
export function builtFile(dist, name) {
  return path.join(dist, `${name}.mjs`);
}
