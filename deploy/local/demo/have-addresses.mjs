import { say } from '../terminal.mjs';
import { DEMO_NUMBERS } from '../up/plan.mjs';
import { Api } from './api.mjs';
import { mailsArrived } from './arrivals.mjs';
import { exchange, insistOn } from './patience.mjs';

/**
 * @typedef {import('@lapwing/contracts').RecipientView} RecipientView
 * @typedef {import('@lapwing/contracts').AddressView} AddressView
 * @typedef {{ memberId: string, login: string, signInUrl: string | null }} Member
 * @typedef {{ origin: string, mail: string, signal: string, log: string, patience: number }} Places
 */

const CODE = /[A-Z2-9]{4}-[A-Z2-9]{4}/;

/** @param {AddressView | undefined} address */
const works = (address) => address !== undefined && address.verifiedAt !== null && address.stopped === null;

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
    const byMail = await haveMail(places, api, { memberId, email });
    const byPhone = await havePhone(places, api, { memberId, phone });
    if (byMail || byPhone) say(`  ${login} is reached at ${email} and ${phone} (both end at this machine).`);
  }
}

/** @param {Api} api @param {'email' | 'signal'} channel */
async function standing(api, channel) {
  const own = /** @type {RecipientView} */ (await api.ask('GET', '/recipient'));
  return own.addresses.find((address) => address.channel === channel);
}

/**
 * Whether the address was verified just now. @param {Places} places @param {Api} api
 * @param {{ memberId: string, email: string }} who
 */
async function haveMail(places, api, { memberId, email }) {
  if (works(await standing(api, 'email'))) return false;
  const since = new Date();
  await api.ask('POST', `/recipients/${memberId}/addresses`, { entry: { channel: 'email', address: email } });
  const wish = { what: `the code for ${email}`, log: places.log, patience: places.patience };
  const code = await insistOn(wish, async () => {
    const mails = (await mailsArrived(places.mail, since)).filter(({ to }) => to === email);
    return mails.map(({ text }) => CODE.exec(text)?.[0] ?? null).findLast((found) => found !== null) ?? null;
  });
  await api.ask('POST', '/recipient/addresses/confirm', { channel: 'email', code });
  return true;
}

/**
 * Whether the number was verified just now. @param {Places} places @param {Api} api
 * @param {{ memberId: string, phone: string }} who
 */
async function havePhone(places, api, { memberId, phone }) {
  if (works(await standing(api, 'signal'))) return false;
  const entry = { channel: 'signal', address: phone };
  const set = /** @type {AddressView} */ (await api.ask('POST', `/recipients/${memberId}/addresses`, { entry }));
  const body = JSON.stringify({ from: phone, text: set.waiting?.word ?? '' });
  const headers = { 'content-type': 'application/json' };
  await exchange(`${places.signal}stand-in/reply`, { method: 'POST', headers, body });
  const wish = { what: `the word from ${phone}`, log: places.log, patience: places.patience };
  await insistOn(wish, async () => (works(await standing(api, 'signal')) ? true : null));
  return true;
}
