import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOGS, shown } from '../places.mjs';
import { isSameProcess } from '../supervise/identity.mjs';
import { lookAtHealth, lookAtPort } from '../supervise/look.mjs';
import { isFree } from '../supervise/ports.mjs';
import { WISHED_PORTS } from '../up/plan.mjs';
import { findLeftovers, findRunning, readRunning } from '../up/running.mjs';
import { broken, fine, note } from './examine.mjs';

/** @typedef {import('./examine.mjs').Finding} Finding @typedef {import('../up/running.mjs').Running} Running */

const UNLOCK = 'bring the key file back, or npm run keys -- unlock; docs/keys.md says more';

/** The ports `up` would like; a taken one is no fault, because the next free one is used. @returns {Promise<Finding>} */
async function ports() {
  const taken = [];
  for (const [part, port] of Object.entries(WISHED_PORTS)) if (!(await isFree(port))) taken.push(`${port} (${part})`);
  if (taken.length === 0) return fine('ports', 'all free');
  return note('ports', `taken: ${taken.join(', ')}`, 'nothing: npm run up takes the next free ones and names them');
}

/** @param {string} name @param {Running} running @returns {Promise<string | null>} */
function lookAt(name, { ports }) {
  const health = ports[`${name}Health`];
  if (health !== undefined) return lookAtHealth(`http://127.0.0.1:${health}/health/ready`);
  const port = ports[name === 'mail catcher' ? 'mail' : name];
  return port === undefined ? Promise.resolve(null) : lookAtPort(port);
}

/** What the log of a part said last, for who cannot see why it is not ready. @param {string} file */
function lastWords(file) {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').at(-1)?.slice(0, 160) ?? '';
  } catch {
    return '';
  }
}

/** @param {string} name @param {Running} running @returns {Promise<Finding>} */
async function part(name, running) {
  const log = path.join(LOGS, `${name.replace(' ', '-')}.log`);
  const cure = `look into ${shown(log)}: ${lastWords(log)}`;
  const { pid, command, state, why, restarts } = partOf(name, running);
  const again = restarts > 0 ? `, started again ${restarts}×` : '';
  if (pid === null || !isSameProcess({ pid, command })) {
    return broken(name, `does not run${again}: ${why ?? 'it has ended and not come back yet'}`, cure);
  }
  if (why?.includes('keys: locked')) return broken(name, `locked${again}: persons cannot be read`, UNLOCK);
  if (state !== 'ready') return broken(name, `${state}${again}${why === null ? '' : `: ${why}`}`, cure);
  const fault = await lookAt(name, running);
  if (fault?.includes('keys: locked')) return broken(name, `locked${again}: persons cannot be read`, UNLOCK);
  if (fault === null) return fine(name, `ready, process ${pid}${again}`);
  return broken(name, `${fault}${again}`, cure);
}

/** @param {string} name @param {Running} running @returns {import('../up/running.mjs').PartProcess} */
function partOf(name, { parts }) {
  return parts[name] ?? { pid: null, command: null, state: 'waiting', why: null, restarts: 0 };
}

/** Looks at the run, if there is one, and at what an earlier one may have left behind. @returns {Promise<Finding[]>} */
export async function examineRun() {
  const running = findRunning();
  if (running) return Promise.all(Object.keys(running.parts).map((name) => part(name, running)));
  const leftovers = findLeftovers();
  if (leftovers.length > 0) {
    const names = leftovers.map(([name, { pid }]) => `${name} (${pid})`).join(', ');
    return [broken('leftovers', `an earlier run was killed and left ${names}`, 'npm run down'), await ports()];
  }
  const stale = readRunning() !== null;
  const run = stale
    ? note('run', 'an earlier run was killed; nothing of it lives', 'nothing: npm run up clears it away')
    : fine('run', 'not running; npm run up starts it');
  return [run, await ports()];
}
