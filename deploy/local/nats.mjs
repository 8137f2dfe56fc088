import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import net from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { run } from './processes.mjs';
import { aptInstall, findProgram } from './system-packages.mjs';

const ADVICE =
  'nats-server is missing and cannot be installed from here: install it (Debian: apt-get install nats-server, macOS: brew install nats-server) or set NATS_SERVER_BIN to its path.';

/** The nats-server to use: `NATS_SERVER_BIN`, else the first on PATH; or null. @returns {string | null} */
export function findNats() {
  const told = process.env['NATS_SERVER_BIN'];
  if (told) return existsSync(told) ? told : null;
  return findProgram(['nats-server']);
}

/**
 * Installs nats-server with the system's packages where that needs no password; throws the sentence that says what to do.
 * @returns {Promise<string>} its path
 */
export async function installNats() {
  if (process.platform === 'linux') await aptInstall('nats-server');
  const brew = process.platform === 'darwin' ? findProgram(['brew']) : null;
  if (brew !== null) await run(brew, ['install', 'nats-server']);
  const found = findNats();
  if (found === null) throw new Error(ADVICE);
  return found;
}

/**
 * @typedef {object} RunningNats
 * @property {string} url
 * @property {number} pid
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop in order
 * @property {() => Promise<void>} kill at once, as a crash would
 */

/**
 * Starts nats-server with a configuration file that listens on the given loopback port.
 * @param {{ configFile: string, port: number, log?: string, detached?: boolean }} wish
 * @returns {Promise<RunningNats>}
 */
export async function startNats(wish) {
  const program = findNats();
  if (program === null) throw new Error(ADVICE);
  const output = wish.log === undefined ? null : openSync(wish.log, 'a', 0o600);
  const child = spawn(program, ['-c', wish.configFile], {
    // Its own process group: a Ctrl-C in the terminal must not end it before those who still publish.
    detached: wish.detached ?? false,
    stdio: ['ignore', output ?? 'ignore', output ?? 'ignore'],
  });
  if (output !== null) closeSync(output);
  const ended = /** @type {Promise<void>} */ (new Promise((resolve) => child.once('exit', () => resolve())));
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => async () => {
    child.kill(signal);
    const gone = await Promise.race([ended.then(() => true), delay(5_000, false, { ref: false })]);
    if (!gone) child.kill('SIGKILL');
    await ended;
  };
  let dead = false;
  void ended.then(() => (dead = true));
  const until = Date.now() + 15_000;
  while (!(await greets(wish.port))) {
    if (dead) throw new Error('nats-server ended while starting; its port may be taken.');
    if (Date.now() > until) throw new Error('nats-server does not answer.');
    await delay(10);
  }
  return {
    url: `nats://127.0.0.1:${wish.port}`,
    pid: child.pid ?? 0,
    ended,
    stop: end('SIGTERM'),
    kill: end('SIGKILL'),
  };
}

/**
 * Whether a NATS server on this port says its INFO line.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function greets(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    /** @param {boolean} answer */
    const done = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => done(false));
    socket.once('error', () => done(false));
    socket.once('data', (data) => done(data.toString('utf8').startsWith('INFO ')));
  });
}
