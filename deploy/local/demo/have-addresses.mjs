import { Fault, say, yellow } from '../terminal.mjs';
import { DEMO_NUMBERS } from '../up/plan.mjs';
import { Api } from './api.mjs';
import { mailsArrived } from './arrivals.mjs';
import { exchange, insistOn, lookFor } from './patience.mjs';

/**
 * @typedef {import('@lapwing/contracts').RecipientView} RecipientView
 * @typedef {import('@lapwing/contracts').AddressView} AddressView
 * @typedef {{ memberId: string, login: string, signInUrl: string | null }} Member
 * @typedef {{ origin: string, mail: string, signal: string, log: string, patience: number }} Places
 */

/** What was stopped for a reason is tried again for so long; then the demo goes on by the other way. */
const TRY_AGAIN_MS = 15_000;

/** @type {Record<string, string>} */
const WHY = {
  untrusted_identity:
    'its key has changed, so somebody else may hold the phone. Another admin compares the keys in the console, under “Changed keys”',
  unregistered: 'the stand-in said that the number is not at Signal. Its page can say otherwise again',
  bounced: 'mails came back',
  gone: 'the address is no more',
};

const CODE = /[A-Z2-9]{4}-[A-Z2-9]{4}/;

/** @param {AddressView | undefined} address */
const works = (address) => address !== undefined && address.verifiedAt !== null && address.stopped === null;

/**
 * Says what keeps a member from being reached by a channel, so that the demo does not wait for it.
 * @param {string} login @param {'Signal' | 'e-mail'} name @param {string | null} stopped
 */
function tellStopped(login, name, stopped) {
  const why = (stopped !== null && WHY[stopped]) || 'it could not be shown again to be theirs';
  say(
    `  ${yellow('!')} ${login} is not reached by ${name}: ${why}. The demo goes on without; npm run reset begins anew.`,
  );
}

/**
 * Has every member say where they are reached and show that it is theirs, the way people do: each signs in, the code is
 * read from the mailbox, the phone writes first. What stands already stays as it is.
 * @param {Places} places
 * @param {readonly Member[]} members
 */
export async function haveAddresses(places, members) {
  for (const [index, { memberId, login, signInUrl }] of members.entries()) {
    if (signInUrl === null) continue;
    const api = new Api(places.origin);
    await api.signIn(signInUrl);
    const email = `${login}@lapwing.example`;
    const phone = `${DEMO_NUMBERS}${index + 1}`;
    const byMail = await haveMail(places, api, { memberId, login, email });
    const byPhone = await havePhone(places, api, { memberId, login, phone });
    if (byMail === 'stopped' && byPhone === 'stopped')
      throw new Fault(`Nothing reaches ${login} any more: see above, or begin anew with npm run reset.`);
    if (byMail === 'shown' || byPhone === 'shown')
      say(`  ${login} is reached at ${email} and ${phone} (both end at this machine).`);
  }
}

/** @param {Api} api @param {'email' | 'signal'} channel */
async function standing(api, channel) {
  const own = /** @type {RecipientView} */ (await api.ask('GET', '/recipient'));
  return own.addresses.find((address) => address.channel === channel);
}

/** What became of an address: it works already, was shown to be theirs just now, or stays stopped. @typedef {'works' | 'shown' | 'stopped'} Shown */

/**
 * @param {Places} places @param {Api} api @param {{ memberId: string, login: string, email: string }} who
 * @returns {Promise<Shown>}
 */
async function haveMail(places, api, { memberId, login, email }) {
  const before = await standing(api, 'email');
  if (works(before)) return 'works';
  const since = new Date();
  await api.ask('POST', `/recipients/${memberId}/addresses`, { entry: { channel: 'email', address: email } });
  const code = await shownAgain(places, before, `the code for ${email}`, async () => {
    const mails = (await mailsArrived(places.mail, since)).filter(({ to }) => to === email);
    return mails.map(({ text }) => CODE.exec(text)?.[0] ?? null).findLast((found) => found !== null) ?? null;
  });
  if (code === null) {
    tellStopped(login, 'e-mail', before?.stopped ?? null);
    return 'stopped';
  }
  await api.ask('POST', '/recipient/addresses/confirm', { channel: 'email', code });
  return 'shown';
}

/**
 * @param {Places} places @param {Api} api @param {{ memberId: string, login: string, phone: string }} who
 * @returns {Promise<Shown>}
 */
async function havePhone(places, api, { memberId, login, phone }) {
  const before = await standing(api, 'signal');
  if (works(before)) return 'works';
  // Only another admin may say that the new key is theirs: writing first would not lift this.
  const again =
    before?.stopped !== 'untrusted_identity' && (await writesFirst(places, api, { memberId, phone, before }));
  if (again) return 'shown';
  tellStopped(login, 'Signal', before?.stopped ?? null);
  return 'stopped';
}

/**
 * Whether the number was verified by a word from it.
 * @param {Places} places @param {Api} api
 * @param {{ memberId: string, phone: string, before: AddressView | undefined }} who
 */
async function writesFirst(places, api, { memberId, phone, before }) {
  const entry = { channel: 'signal', address: phone };
  const set = /** @type {AddressView} */ (await api.ask('POST', `/recipients/${memberId}/addresses`, { entry }));
  const body = JSON.stringify({ from: phone, text: set.waiting?.word ?? '' });
  const headers = { 'content-type': 'application/json' };
  await exchange(`${places.signal}stand-in/reply`, { method: 'POST', headers, body });
  const look = async () => (works(await standing(api, 'signal')) ? true : null);
  return (await shownAgain(places, before, `the word from ${phone}`, look)) === true;
}

/**
 * Insists on what is shown for the first time; where the address was stopped, null after a short while.
 * @template T
 * @param {Places} places @param {AddressView | undefined} before @param {string} what @param {() => Promise<T | null>} look
 */
async function shownAgain({ log, patience }, before, what, look) {
  const stopped = (before?.stopped ?? null) !== null;
  if (!stopped) return insistOn({ what, log, patience }, look);
  return lookFor({ what, log, patience: Math.min(patience, TRY_AGAIN_MS) }, look);
}
