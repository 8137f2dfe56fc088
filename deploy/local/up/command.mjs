import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { SERVICES, builtFile } from '../build/entries.mjs';
import { buildWhatChanged } from '../build/run-build.mjs';
import { DATA, DIST, LOGS, POSTGRES, makeDataFolder, shown } from '../places.mjs';
import { choosePort } from '../supervise/ports.mjs';
import { commandOf } from '../supervise/identity.mjs';
import { Fault, bold, dim, duration, say, step, yellow } from '../terminal.mjs';
import { fact } from './board.mjs';
import { natsPlan, needNats, postgresPlan } from './foundation.mjs';
import { clearLeftovers } from './leftovers.mjs';
import { reservePort } from './lock.mjs';
import { deadManPlan, servicePlans, standInPlans } from './parts.mjs';
import { STATE, WISHED_PORTS, addressesOf, natsUrlOf } from './plan.mjs';
import { freshLink, migrate } from './prepare.mjs';
import { forgetRunning, writeRunning } from './running.mjs';
import { keepSecrets } from './secrets.mjs';
import { stopOnSignals } from './signals.mjs';
import { Supervisor } from './supervisor.mjs';

/** @typedef {import('./plan.mjs').Ground} Ground */

const PATIENCE_MS = 60_000;

/** `npm run up`: everything on one machine, until Ctrl-C. */
export async function upCommand() {
  const began = performance.now();
  makeDataFolder();
  greet();
  await clearLeftovers();
  await needNats();
  await step('Building', () => buildWhatChanged());
  const ports = await choosePorts();
  const { secrets, busSetup } = await prepareSecrets();
  /** @type {Supervisor} */
  const supervisor = new Supervisor(() => remember(supervisor, ports, began));
  const stopped = stopOnSignals(supervisor);
  try {
    const { ground, adminUrl } = await startGround(supervisor, { ports, secrets, natsConfig: busSetup.natsConfig });
    await migrate(ground, adminUrl, process.env['DATABASE_URL'] ? null : `${POSTGRES}.migrated`);
    const link = await freshLink(ground);
    introduce(ports, link);
    await startParts(supervisor, ground, began);
    await stopped.wanted;
    supervisor.board.close('Stopping …');
  } finally {
    await supervisor.stop();
    supervisor.board.leave();
    forgetRunning();
  }
  say(`Stopped. Everything is kept in ${shown(DATA)}; npm run up goes on from there.`);
}

function greet() {
  say(bold('Lapwing'));
  say(
    yellow(
      `  DEVELOPMENT MODE: keys and passwords lie beside the data in ${shown(DATA)}/, and anybody at this machine can sign in.`,
    ),
  );
  say(yellow('  Never put real people in here.'));
}

/** @returns {Promise<import('./running.mjs').Ports>} */
async function choosePorts() {
  /** @type {Record<string, number>} */
  const ports = {};
  for (const [part, wished] of Object.entries(WISHED_PORTS)) {
    const { port, replaced } = await choosePort(wished, reservePort);
    if (replaced) say(`  Port ${wished} is taken, so ${part} uses ${bold(String(port))}.`);
    ports[part] = port;
  }
  return /** @type {import('./running.mjs').Ports} */ (ports);
}

async function prepareSecrets() {
  /** @type {typeof import('../bus-setup.js')} */
  const busSetup = await import(pathToFileURL(builtFile(DIST, 'local/bus-setup')).href);
  const { secrets, created } = keepSecrets(STATE.secrets, busSetup.generateNkey);
  if (created)
    say(`  New passwords and keys are in ${shown(STATE.secrets)} and ${shown(STATE.keys)}/ (development only).`);
  return { secrets, busSetup };
}

/**
 * Starts what everything stands on, and answers with its addresses.
 * @param {Supervisor} supervisor
 * @param {Pick<Ground, 'ports' | 'secrets'> & { natsConfig: typeof import('../bus-setup.js').natsConfig }} wish
 * @returns {Promise<{ ground: Ground, adminUrl: string }>}
 */
async function startGround(supervisor, { ports, secrets, natsConfig }) {
  let adminUrl = process.env['DATABASE_URL'] ?? '';
  const users = Object.fromEntries(SERVICES.map((name) => [name, secrets.services[name]?.natsPublicKey ?? '']));
  const nats = natsPlan({ folder: STATE.nats, port: Number(ports['nats']), users, natsConfig });
  const plans = [nats];
  if (adminUrl === '') {
    const started = (/** @type {string} */ url) => void (adminUrl = url);
    plans.unshift(postgresPlan({ port: Number(ports['postgres']), started, say: (line) => say(`  ${line}`) }));
  }
  const what = plans.length > 1 ? 'Starting PostgreSQL and NATS' : 'Starting NATS (PostgreSQL: DATABASE_URL)';
  await step(what, () => Promise.all(plans.map((plan) => startNow(supervisor, plan))));
  const databaseUrl = withoutUser(adminUrl);
  supervisor.databaseUrl = databaseUrl;
  return { adminUrl, ground: { databaseUrl, natsUrl: natsUrlOf(ports), secrets, ports, data: DATA } };
}

/** The address of a database without who opens it: the services come as their own roles. @param {string} url */
function withoutUser(url) {
  const address = new URL(url);
  address.username = '';
  address.password = '';
  return address.href;
}

/** @param {Supervisor} supervisor @param {import('../supervise/part.mjs').PartPlan} plan */
async function startNow(supervisor, plan) {
  try {
    const part = await supervisor.start(plan);
    await part.untilReady(PATIENCE_MS);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Fault(`${plan.name} did not start: ${why}\nSee ${shown(path.join(LOGS, `${plan.name}.log`))}.`);
  }
}

/** @param {import('./running.mjs').Ports} ports @param {string} link */
function introduce(ports, link) {
  const addresses = addressesOf(ports);
  say();
  fact('Sign in', link);
  say(dim('                 (works once; npm run up in another terminal prints another)'));
  fact('Console', addresses.console);
  fact('Mail', addresses.mail);
  fact('Signal', addresses.signal);
  fact('Logs', shown(LOGS));
  say();
}

/** @param {Supervisor} supervisor @param {Ground} ground @param {number} began */
async function startParts(supervisor, ground, began) {
  supervisor.board.show();
  await Promise.all(
    [...standInPlans(ground), ...servicePlans(ground), deadManPlan(ground)].map((plan) => supervisor.start(plan)),
  );
  const time = () => duration(performance.now() - began);
  if (!(await allReady(supervisor, PATIENCE_MS)) && !supervisor.stopping)
    supervisor.board.close(
      `Not everything is ready after ${time()}: npm run doctor says more. Ctrl-C stops everything.`,
    );
  if (await allReady(supervisor, Infinity))
    supervisor.board.close(`Ready in ${time()}. Next, in another terminal: npm run demo. Ctrl-C stops everything.`);
}

/** Whether every part got ready within this time; ends early when the parts are being stopped. @param {Supervisor} supervisor @param {number} patience */
async function allReady(supervisor, patience) {
  const deadline = Date.now() + patience;
  while (!supervisor.allReady && !supervisor.stopping && Date.now() < deadline) await delay(50);
  return supervisor.allReady && !supervisor.stopping;
}

/** @param {Supervisor} supervisor @param {import('./running.mjs').Ports} ports @param {number} began */
function remember(supervisor, ports, began) {
  if (supervisor.stopping) return;
  const startedAt = new Date(performance.timeOrigin + began).toISOString();
  const self = { pid: process.pid, command: commandOf(process.pid) };
  const addresses = addressesOf(ports);
  const { databaseUrl } = supervisor;
  writeRunning({
    version: 1,
    startedAt,
    supervisor: self,
    parts: supervisor.processes(),
    databaseUrl,
    ports,
    addresses,
  });
}
