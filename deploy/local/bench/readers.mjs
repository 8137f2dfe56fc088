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
 * Ingestion alone, as it runs at a user's, on a database and a message server of its own.
 * @typedef {{ pid: number, health: string, ended: Promise<void>, stop: () => Promise<void> }} ReaderProcess
 * @typedef {{ database: import('pg').Client, readers: ReaderProcess[], stop: () => Promise<void> }} Readers
 */

/**
 * Starts so many processes of ingestion that share the work; `places` are the `host:port` pairs they may fetch.
 * @param {{ folder: string, places: string[], processes: number, settings?: Record<string, string> }} wish
 * @returns {Promise<Readers>}
 */
export async function startReaders({ folder, places, processes, settings = {} }) {
  if (findNats() === null) await installNats();
  mkdirSync(path.join(folder, 'nats'), { recursive: true, mode: 0o700 });
  /** @type {typeof import('../bus-setup.js')} */
  const { generateNkey, natsConfig } = await import(pathToFileURL(builtFile(DIST, 'local/bus-setup')).href);
  const secrets = makeSecrets(generateNkey);
  const postgres = await startPostgres({ dataDir: path.join(folder, 'postgres') });
  const nats = await startBus(path.join(folder, 'nats'), secrets, natsConfig);
  const ports = { gateway: 0, newsroom: 0, mail: 0, smtp: 0, signal: 0, nats: nats.port };
  const ground = { databaseUrl: withoutUser(postgres.url), natsUrl: nats.url, secrets, ports, data: folder };
  await migrate(ground, postgres.url, path.join(folder, 'migrate.log'));
  const open = { LAPWING_FETCH_EXEMPT: places.join(','), ...settings };
  /** @type {ReaderProcess[]} */
  const readers = [];
  for (let n = 0; n < processes; n += 1) readers.push(await startReader(ground, n, open));
  const database = new pg.Client({ connectionString: postgres.url });
  await database.connect();
  const stop = async () => {
    await Promise.all(readers.map((reader) => reader.stop()));
    await database.end();
    await nats.stop();
    await postgres.stop();
  };
  return { database, readers, stop };
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

/** @param {import('../up/plan.mjs').Ground} ground @param {string} adminUrl @param {string} log */
async function migrate(ground, adminUrl, log) {
  const env = migratorSettingsOf('ingestion', ground, adminUrl);
  const done = await run(process.execPath, [builtFile(DIST, 'ingestion/migrate')], { cwd: ROOT, env, log });
  if (done.code !== 0) throw new Error(`The database could not be prepared:\n${tail(done.output, 12)}`);
}

/** @param {import('../up/plan.mjs').Ground} ground @param {number} number @param {Record<string, string>} open */
async function startReader(ground, number, open) {
  const port = await freePort();
  const env = { ...settingsOf('ingestion', ground), LAPWING_HEALTH_PORT: String(port), ...open };
  const log = path.join(ground.data, `ingestion-${number}.log`);
  const child = await startChild({ script: builtFile(DIST, 'ingestion/main'), env, cwd: ROOT, log });
  const health = `http://127.0.0.1:${port}`;
  const until = Date.now() + 60_000;
  for (;;) {
    const ready = await fetch(`${health}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return { ...child, health };
    if (Date.now() > until) throw new Error(`Ingestion does not get ready:\n${tail(readFileSync(log, 'utf8'), 20)}`);
  }
}
