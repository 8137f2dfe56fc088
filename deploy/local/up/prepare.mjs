import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { SERVICES, builtFile } from '../build/entries.mjs';
import { DIST, LOGS, ROOT, shown } from '../places.mjs';
import path from 'node:path';
import { run, tail } from '../processes.mjs';
import { Fault, step } from '../terminal.mjs';
import { migratorSettingsOf, settingsOf } from './plan.mjs';

/** @typedef {import('./plan.mjs').Ground} Ground */

/**
 * What the migrations depend on, and the passwords they set; a new cluster has another password of its own.
 * @param {Ground} ground
 * @param {string} adminUrl
 */
function stateOfMigrations(ground, adminUrl) {
  const hash = createHash('sha256').update(JSON.stringify(ground.secrets)).update(new URL(adminUrl).password);
  for (const service of SERVICES) hash.update(readFileSync(builtFile(DIST, `${service}/migrate`)));
  return hash.digest('hex');
}

/**
 * Brings roles, schemas and tables up to date; does nothing when the file `marker` says they are. A database
 * from elsewhere has no marker (null) and is always looked at.
 * @param {Ground} ground
 * @param {string} adminUrl
 * @param {string | null} marker
 */
export async function migrate(ground, adminUrl, marker) {
  const state = stateOfMigrations(ground, adminUrl);
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
  throw new Fault(`${causeIn(done.output)}\nThe database of ${service} could not be prepared, see ${shown(log)}.`);
}

/** Why a program of ours ended, from the last line of its log that names a cause. @param {string} output */
function causeIn(output) {
  const line = output.split('\n').findLast((candidate) => candidate.includes('"cause"'));
  try {
    return String(JSON.parse(line ?? '').cause.message);
  } catch {
    return tail(output, 6);
  }
}

/**
 * @typedef {{ memberId: string, login: string, signInUrl: string | null }} FirstMember
 * @typedef {{ signInUrl: string | null, members: FirstMember[] }} FirstPeople
 */

/**
 * Makes sure the first organisation and its people exist, and returns them with fresh one-time sign-in links; the few
 * newest unused ones of each work.
 * @param {Ground} ground
 * @returns {Promise<FirstPeople>}
 */
export async function firstPeople(ground) {
  const log = path.join(LOGS, 'bootstrap.log');
  const env = settingsOf('gateway', ground);
  const done = await run(process.execPath, [builtFile(DIST, 'gateway/bootstrap')], { cwd: ROOT, env });
  const people = done.code === 0 ? JSON.parse(done.stdout.trim().split('\n').at(-1) ?? '{}') : {};
  if (typeof people.signInUrl !== 'string') {
    writeFileSync(log, done.output, { mode: 0o600 });
    throw new Fault(`${causeIn(done.output)}\nNo sign-in link could be made, see ${shown(log)}.`);
  }
  return people;
}

/** A fresh one-time sign-in link of the desk. @param {Ground} ground @returns {Promise<string>} */
export async function freshLink(ground) {
  return (await firstPeople(ground)).signInUrl ?? '';
}
