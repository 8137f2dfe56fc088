import { existsSync, statSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { OLDEST_NODE, isNewEnough } from '../node-version.mjs';
import { findNats } from '../nats.mjs';
import { packagesMissing } from '../packages.mjs';
import { DATA, LOGS, ROOT, shown } from '../places.mjs';
import { findPostgres } from '../postgres-binaries.mjs';
import { aptPrefix, findChromium, findProgram } from '../system-packages.mjs';

/**
 * How one thing is. `note` is fine but worth knowing; `broken` keeps `npm run up` from working and has a cure.
 * @typedef {{ what: string, state: 'fine' | 'note' | 'broken', detail: string, cure: string | null }} Finding
 */

const MEGABYTE = 1024 * 1024;
const NEEDED_MEGABYTES = 1024;

/** @param {string} what @param {string} detail @returns {Finding} */
export const fine = (what, detail) => ({ what, state: 'fine', detail, cure: null });
/** @param {string} what @param {string} detail @param {string} cure @returns {Finding} */
export const note = (what, detail, cure) => ({ what, state: 'note', detail, cure });
/** @param {string} what @param {string} detail @param {string} cure @returns {Finding} */
export const broken = (what, detail, cure) => ({ what, state: 'broken', detail, cure });

function node() {
  if (isNewEnough(process.version)) return fine('Node.js', process.version);
  const wanted = `${OLDEST_NODE.major}.${OLDEST_NODE.minor}`;
  return broken('Node.js', `${process.version} is too old`, `install Node.js ${wanted} or newer`);
}

function npm() {
  const found = findProgram(['npm']);
  return found ? fine('npm', found) : broken('npm', 'not on PATH', 'install npm; it comes with Node.js');
}

function packages() {
  const missing = packagesMissing();
  if (missing === null) return fine('packages', 'as the lockfile says');
  return note('packages', `missing or other: ${missing}`, 'npm run up installs them, or npm ci');
}

async function nats() {
  const found = findNats();
  if (found !== null) return fine('nats-server', found);
  const brew = process.platform === 'darwin' && findProgram(['brew']) !== null;
  if (brew || (await aptPrefix()) !== null) return note('nats-server', 'missing', 'npm run up installs it');
  const cure =
    'install it (Debian: apt-get install nats-server, macOS: brew install nats-server) or set NATS_SERVER_BIN';
  return broken('nats-server', 'missing, and it cannot be installed without a password', cure);
}

function postgres() {
  if (process.env['DATABASE_URL']) return fine('PostgreSQL', 'from DATABASE_URL');
  try {
    return fine('PostgreSQL', shown(findPostgres().bin));
  } catch (error) {
    if (packagesMissing() !== null) return note('PostgreSQL', 'not here yet', 'npm ci brings it');
    const detail = error instanceof Error ? error.message : String(error);
    return broken('PostgreSQL', detail, 'npm ci, or set DATABASE_URL');
  }
}

function disk() {
  const { bavail, bsize } = statfsSync(ROOT);
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= NEEDED_MEGABYTES) return fine('disk', `${Math.floor(free / 1024)} GB free`);
  return broken('disk', `${free} MB free`, `free at least ${NEEDED_MEGABYTES} MB where ${ROOT} lies`);
}

/** The state must be its owner's alone: it holds the keys beside what they lock. */
function permissions() {
  if (!existsSync(DATA)) return fine('.data', 'not there yet');
  const secrets = path.join(DATA, 'secrets.json');
  const open = [DATA, LOGS, secrets].filter((place) => existsSync(place) && (statSync(place).mode & 0o066) !== 0);
  if (open.length > 0) {
    const names = open.map((place) => `'${place}'`).join(' ');
    return broken('.data', 'others may look inside', `chmod go-rw ${names}`);
  }
  const foreign = process.getuid !== undefined && statSync(DATA).uid !== process.getuid();
  if (foreign)
    return broken('.data', 'belongs to another user', `run as that user, or sudo chown -R "$USER" '${DATA}'`);
  return fine('.data', 'only its owner may look inside');
}

function chromium() {
  const found = findChromium();
  if (found !== null) return fine('chromium', found);
  return note('chromium', 'missing; only browser tests need it', 'apt-get install chromium, or set LAPWING_CHROMIUM');
}

/** Looks at the machine and the checkout. @returns {Promise<Finding[]>} */
export async function examineMachine() {
  return [node(), npm(), packages(), await nats(), postgres(), disk(), permissions(), chromium()];
}
