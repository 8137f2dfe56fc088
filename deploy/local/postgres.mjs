import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { findPostgres, placeForRoot } from './postgres-binaries.mjs';

/** PostgreSQL refuses to run as root; this is the user `nobody`. */
const NOBODY = 65534;
const SUPERUSER = 'postgres';

/**
 * @typedef {object} PostgresWish
 * @property {string} dataDir where the cluster lives; moved for root where `nobody` cannot reach it
 * @property {number} [port] a free one if absent
 * @property {boolean} [durable] false gives up crash safety for speed; tests only
 * @property {string} [log] file for the server's log
 * @property {boolean} [detached] true lets a Ctrl-C in the terminal pass it by, for a supervisor that stops it in order
 * @property {(line: string) => void} [say] gets a sentence when a place had to be changed
 *
 * @typedef {object} RunningPostgres
 * @property {string} url as the superuser, database `postgres`
 * @property {string} host
 * @property {number} port
 * @property {string} password
 * @property {number} pid
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a cluster that belongs to this checkout, made on first use with scram-sha-256 and a generated password.
 * @param {PostgresWish} wish
 * @returns {Promise<RunningPostgres>}
 */
export async function startPostgres(wish) {
  const asRoot = process.getuid?.() === 0;
  const identity = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const { bin, dataDir } = placeForRoot(findPostgres(), path.resolve(wish.dataDir), asRoot, wish.say ?? (() => {}));
  const durable = wish.durable ?? true;
  if (!existsSync(path.join(dataDir, 'PG_VERSION'))) initialise(bin, dataDir, identity, durable);
  const password = readFileSync(passwordFile(dataDir), 'utf8');
  const port = wish.port ?? (await freePort());
  const output = wish.log === undefined ? null : openSync(wish.log, 'a', 0o600);
  const child = spawn(path.join(bin, 'postgres'), serverArguments(dataDir, port, durable), {
    ...identity,
    cwd: '/',
    // Its own process group: a Ctrl-C in the terminal must not end the database before those who still write.
    detached: wish.detached ?? false,
    stdio: ['ignore', output ?? 'ignore', output ?? 'ignore'],
  });
  if (output !== null) closeSync(output);
  const ended = /** @type {Promise<void>} */ (new Promise((resolve) => child.once('exit', () => resolve())));
  const url = `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    child.kill('SIGINT');
    const gone = await Promise.race([ended.then(() => true), delay(15_000, false, { ref: false })]);
    if (!gone) child.kill('SIGQUIT');
    await ended;
  };
  try {
    await answers(url, ended);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, host: '127.0.0.1', port, password, pid: child.pid ?? 0, ended, stop };
}

/**
 * A TCP port of the loopback address that nobody uses at the moment.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

/** @param {string} dataDir */
function passwordFile(dataDir) {
  return `${dataDir}.password`;
}

/**
 * @param {string} bin
 * @param {string} dataDir
 * @param {{ uid?: number, gid?: number }} identity
 * @param {boolean} durable
 */
function initialise(bin, dataDir, identity, durable) {
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = passwordFile(dataDir);
  writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  const locale = isAtLeast17(bin, identity) ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  const handed = `${file}.handed`;
  writeFileSync(handed, readFileSync(file), { mode: 0o600 });
  if (identity.uid !== undefined) for (const place of [dataDir, handed]) chownSync(place, identity.uid, NOBODY);
  const settings = ['-D', dataDir, '-U', SUPERUSER, '-A', 'scram-sha-256', '--pwfile', handed, '-E', 'UTF8'];
  try {
    execFileSync(path.join(bin, 'initdb'), [...settings, '--locale=C', ...locale, ...(durable ? [] : ['--no-sync'])], {
      ...identity,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (cause) {
    rmSync(dataDir, { recursive: true, force: true });
    throw new Error('The PostgreSQL cluster could not be made.', { cause });
  } finally {
    rmSync(handed);
  }
}

/**
 * @param {string} bin
 * @param {{ uid?: number, gid?: number }} identity
 */
function isAtLeast17(bin, identity) {
  const text = execFileSync(path.join(bin, 'postgres'), ['--version'], { ...identity, cwd: '/', encoding: 'utf8' });
  return Number(/(\d+)/.exec(text)?.[1] ?? 0) >= 17;
}

/**
 * @param {string} dataDir
 * @param {number} port
 * @param {boolean} durable
 */
function serverArguments(dataDir, port, durable) {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=128MB');
  return ['-D', dataDir, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
}

/**
 * @param {string} url
 * @param {Promise<void>} ended
 */
async function answers(url, ended) {
  let dead = false;
  void ended.then(() => (dead = true));
  const until = Date.now() + 30_000;
  while (!dead && Date.now() < until) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
      await delay(20);
    }
  }
  throw new Error(
    dead
      ? 'PostgreSQL ended while starting; another one may be using its folder or port.'
      : 'PostgreSQL does not answer.',
  );
}
