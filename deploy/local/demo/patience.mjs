import { setTimeout as delay } from 'node:timers/promises';
import { Fault, dim, duration, say, yellow } from '../terminal.mjs';

const LOOK_MS = 150;
/** After so long without a fault the terminal says what is being waited for. */
const QUIET_MS = 10_000;
const ANSWER_MS = 15_000;
/** What a door says while the part behind it is away. */
const AWAY = new Set([502, 503, 504]);

/** Somebody does not answer at the moment, as a part that is being started again. */
export class NotYet extends Error {}

/** What is awaited, the log that tells of it, and for how many milliseconds. @typedef {{ what: string, log: string, patience: number }} Wish */

/**
 * One HTTP exchange with a part of this run; throws `NotYet` while it is away.
 * @param {string} url
 * @param {RequestInit} [init]
 * @returns {Promise<{ ok: boolean, status: number, text: string, cookies: string[] }>}
 */
export async function exchange(url, init = {}) {
  const { host } = new URL(url);
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => null);
  const text = (await response?.text().catch(() => null)) ?? null;
  if (response === null || text === null) throw new NotYet(`${host} does not answer`);
  if (AWAY.has(response.status)) throw new NotYet(`the part behind ${host} does not answer (${response.status})`);
  return { ok: response.ok, status: response.status, text, cookies: response.headers.getSetCookie() };
}

/**
 * Looks until there is something other than null, and returns it; null when it did not come in time. Who waits is said
 * once, so that a pause is not taken for a standstill.
 * @template T
 * @param {Wish} wish
 * @param {() => Promise<T | null>} look
 * @returns {Promise<T | null>}
 */
export async function lookFor({ what, log, patience }, look) {
  const began = performance.now();
  /** @type {Set<string>} */
  const told = new Set();
  /** @param {string} why */
  const tell = (why) => {
    if (!told.has(why)) say(`  ${yellow('…')} “${what}” waits: ${why} ${dim(`(${log})`)}`);
    told.add(why);
  };
  while (performance.now() - began < patience) {
    const { found, away } = await attempt(look);
    if (found !== null) return found;
    if (away !== null) tell(away);
    else if (told.size === 0 && performance.now() - began > QUIET_MS) tell('nothing to be seen yet');
    await delay(LOOK_MS);
  }
  return null;
}

/** As `lookFor`; throws a `Fault` when it did not come in time. @template T @param {Wish} wish @param {() => Promise<T | null>} look @returns {Promise<T>} */
export async function insistOn(wish, look) {
  const found = await lookFor(wish, look);
  if (found !== null) return found;
  const { what, log, patience } = wish;
  throw new Fault(`\n“${what}” was not reached within ${duration(patience)}: look into ${log}, or ask npm run doctor.`);
}

/** @template T @param {() => Promise<T | null>} look @returns {Promise<{ found: T | null, away: string | null }>} */
async function attempt(look) {
  try {
    return { found: await look(), away: null };
  } catch (error) {
    if (error instanceof NotYet) return { found: null, away: error.message };
    throw error;
  }
}
