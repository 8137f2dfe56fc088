import { stat } from 'node:fs/promises';
import { ImapFlow } from 'imapflow';

/** @typedef {import('./settings.mjs').Settings} Settings */

const DEADLINE_MS = 30_000;
const DAY_MS = 86_400_000;

/**
 * When the last check arrived, by the clock of where it arrived; null where none is there. Throws where it cannot be asked.
 * @param {Settings} settings
 * @returns {Promise<number | null>}
 */
export async function lastCheck(settings) {
  if (settings.watch.protocol === 'file:') return lastTouch(settings.watch);
  if (settings.watch.protocol.startsWith('http')) return lastOnPage(settings);
  return lastInMailbox(settings);
}

/** @param {URL} file */
async function lastTouch(file) {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** A page that lists mails as the mail catcher of a local run does. @param {Settings} settings */
async function lastOnPage({ watch, address, from }) {
  const answer = await fetch(watch, { signal: AbortSignal.timeout(DEADLINE_MS) });
  if (!answer.ok) throw new Error(`The page answered ${answer.status}.`);
  const { messages } = /** @type {{ messages: { from: string, to: string, at: string }[] }} */ (await answer.json());
  const checks = messages.filter((mail) => mail.to === address && mail.from.includes(from));
  return latest(checks.map(({ at }) => Date.parse(at)));
}

/** @param {Settings} settings */
async function lastInMailbox({ watch, user, password, from }) {
  const secure = watch.protocol === 'imaps:';
  const isLocal = watch.hostname === '127.0.0.1' || watch.hostname === 'localhost';
  const client = new ImapFlow({
    host: watch.hostname,
    port: Number(watch.port || (secure ? 993 : 143)),
    secure,
    // Only this very machine may be asked in the clear.
    doSTARTTLS: secure || isLocal ? undefined : true,
    auth: { user: user ?? '', pass: password ?? '' },
    logger: false,
    socketTimeout: DEADLINE_MS,
    greetingTimeout: DEADLINE_MS,
    connectionTimeout: DEADLINE_MS,
  });
  // Whatever breaks the line also ends the command that is under way.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.mailboxOpen(decodeURIComponent(watch.pathname.slice(1)) || 'INBOX', { readOnly: true });
    const found = await client.search({ from, since: new Date(Date.now() - 7 * DAY_MS) }, { uid: true });
    const newest = Array.isArray(found) ? Math.max(0, ...found) : 0;
    if (newest === 0) return null;
    const mail = await client.fetchOne(String(newest), { uid: true, internalDate: true }, { uid: true });
    return mail === false || mail.internalDate === undefined ? null : new Date(mail.internalDate).getTime();
  } finally {
    client.close();
  }
}

/** @param {number[]} instants */
function latest(instants) {
  const known = instants.filter((at) => !Number.isNaN(at));
  return known.length === 0 ? null : Math.max(...known);
}
