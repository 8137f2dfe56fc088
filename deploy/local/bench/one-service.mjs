import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { SERVICES, builtFile } from '../build/entries.mjs';
import { findNats, installNats, startNats } from '../nats.mjs';
import { DIST, ROOT } from '../places.mjs';
import { freePort, startPostgres } from '../postgres.mjs';
import { run, tail } from '../processes.mjs';
import { startChild } from '../supervise/child.mjs';
import { migratorSettingsOf, settingsOf } from '../up/plan.mjs';
import { makeSecrets } from '../up/secrets.mjs';

/**
 * One service alone, as it runs at a user's, on a database and a message server of its own.
 * @typedef {{ pid: number, health: string, ended: Promise<void>, stop: () => Promise<void> }} ServiceProcess
 * @typedef {{
 *   database: import('pg').Client, databaseUrl: string, natsUrl: string, seeds: Record<string, string>,
 *   settings: NodeJS.ProcessEnv, start: () => Promise<ServiceProcess>, stop: () => Promise<void>
 * }} OneService
 */

/**
 * Prepares its database and message server; `start` starts a process of it, as often as wished. `databaseUrl` is of
 * somebody who may do everything, `seeds` are what the services of an installation show to the message server.
 * @param {{ service: string, folder: string, settings?: Record<string, string> }} wish
 * @returns {Promise<OneService>}
 */
export async function prepareService({ service, folder, settings = {} }) {
  if (findNats() === null) await installNats();
  mkdirSync(path.join(folder, 'nats'), { recursive: true, mode: 0o700 });
  /** @type {typeof import('../bus-setup.js')} */
  const { generateNkey, natsConfig } = await import(pathToFileURL(builtFile(DIST, 'local/bus-setup')).href);
  const secrets = makeSecrets(generateNkey);
  const postgres = await startPostgres({ dataDir: path.join(folder, 'postgres') });
  const nats = await startBus(path.join(folder, 'nats'), secrets, natsConfig);
  const ports = { gateway: 0, newsroom: 0, mail: 0, smtp: 0, imap: 0, signal: 0, nats: nats.port };
  const ground = { databaseUrl: withoutUser(postgres.url), natsUrl: nats.url, secrets, ports, data: folder };
  await migrate(service, ground, postgres.url);
  const database = new pg.Client({ connectionString: postgres.url });
  await database.connect();
  const env = { ...settingsOf(service, ground), ...settings };
  /** @type {ServiceProcess[]} */
  const started = [];
  const start = async () => {
    const log = path.join(folder, `${service}-${started.length}.log`);
    const one = await startProcess(service, env, log);
    started.push(one);
    return one;
  };
  const stop = async () => {
    await Promise.all(started.map((one) => one.stop()));
    await database.end();
    await nats.stop();
    await postgres.stop();
  };
  const seeds = Object.fromEntries(SERVICES.map((name) => [name, secrets.services[name]?.natsSeed ?? '']));
  return { database, databaseUrl: postgres.url, natsUrl: nats.url, seeds, settings: env, start, stop };
}

/** @param {string} url */
function withoutUser(url) {
  const address = new URL(url);
  address.username = '';
  address.password = '';
  return address.href;
}

/**
 * @param {string} folder
 * @param {import('../up/secrets.mjs').Secrets} secrets
 * @param {typeof import('../bus-setup.js').natsConfig} natsConfig
 */
async function startBus(folder, secrets, natsConfig) {
  const port = await freePort();
  const users = Object.fromEntries(SERVICES.map((name) => [name, secrets.services[name]?.natsPublicKey ?? '']));
  const known = /** @type {Parameters<typeof natsConfig>[0]['users']} */ (users);
  const configFile = path.join(folder, 'nats.conf');
  const storeDir = path.join(folder, 'store');
  writeFileSync(configFile, natsConfig({ host: '127.0.0.1', port, storeDir, users: known }), { mode: 0o600 });
  return { ...(await startNats({ configFile, port })), port };
}

/** @param {string} service @param {import('../up/plan.mjs').Ground} ground @param {string} adminUrl */
async function migrate(service, ground, adminUrl) {
  const env = migratorSettingsOf(service, ground, adminUrl);
  const log = path.join(ground.data, 'migrate.log');
  const done = await run(process.execPath, [builtFile(DIST, `${service}/migrate`)], { cwd: ROOT, env, log });
  if (done.code !== 0) throw new Error(`The database could not be prepared:\n${tail(done.output, 12)}`);
}

/** @param {string} service @param {NodeJS.ProcessEnv} settings @param {string} log */
async function startProcess(service, settings, log) {
  const port = await freePort();
  const env = { ...settings, LAPWING_HEALTH_PORT: String(port) };
  const child = await startChild({ script: builtFile(DIST, `${service}/main`), env, cwd: ROOT, log });
  const health = `http://127.0.0.1:${port}`;
  const until = Date.now() + 120_000;
  let over = false;
  void child.ended.then(() => (over = true));
  for (;;) {
    const ready = await fetch(`${health}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return { ...child, health };
    if (over || Date.now() > until)
      throw new Error(`${service} does not get ready:\n${tail(readFileSync(log, 'utf8'), 20)}`);
  }
}
