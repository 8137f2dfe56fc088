import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { SERVICES, builtFile } from '../build/entries.mjs';
import { DIST, LOGS, ROOT, shown } from '../places.mjs';
import path from 'node:path';
import { run, tail } from '../processes.mjs';
import { Fault, step } from '../terminal.mjs';
import { migratorSettingsOf, settingsOf } from './plan.mjs';

/** @typedef {import('./plan.mjs').Ground} Ground */

/** What the migrations and the passwords they set depend on. @param {Ground} ground */
function stateOfMigrations(ground) {
  const hash = createHash('sha256').update(JSON.stringify(ground.secrets));
  for (const service of SERVICES) hash.update(readFileSync(builtFile(DIST, `${service}/migrate`)));
  return hash.digest('hex');
}

/**
 * Brings roles, schemas and tables up to date; does nothing when `marker` says they are. The marker lies in the data
 * directory of the database it speaks of; a database from elsewhere (null) is always looked at.
 * @param {Ground} ground
 * @param {string} adminUrl
 * @param {string | null} marker
 */
export async function migrate(ground, adminUrl, marker) {
  const state = stateOfMigrations(ground);
  if (marker !== null && existsSync(marker) && readFileSync(marker, 'utf8') === state) return;
  await step('Preparing the database', async () => {
    // One after the other: they share the cluster's catalogue of roles, where concurrent grants collide.
    for (const service of SERVICES) await migrateOne(service, migratorSettingsOf(service, ground, adminUrl));
  });
  if (marker !== null) writeFileSync(marker, state);
}

/** @param {string} service @param {NodeJS.ProcessEnv} env */
async function migrateOne(service, env) {
  const log = path.join(LOGS, `migrate-${service}.log`);
  const done = await run(process.execPath, [builtFile(DIST, `${service}/migrate`)], { cwd: ROOT, env, log });
  if (done.code === 0) return;
  throw new Fault(`${tail(done.output, 6)}\n\nThe database of ${service} could not be prepared, see ${shown(log)}.`);
}

/**
 * Makes sure the first organisation and its admin exist, and returns a fresh one-time sign-in link.
 * @param {Ground} ground
 */
export async function freshLink(ground) {
  const log = path.join(LOGS, 'bootstrap.log');
  const env = settingsOf('gateway', ground);
  const done = await run(process.execPath, [builtFile(DIST, 'gateway/bootstrap')], { cwd: ROOT, env });
  const link = /https?:\/\/[^\s"]+/.exec(done.stdout)?.[0];
  if (done.code !== 0 || !link) {
    writeFileSync(log, done.output, { mode: 0o600 });
    throw new Fault(`${tail(done.output, 6)}\n\nNo sign-in link could be made, see ${shown(log)}.`);
  }
  return link;
}
