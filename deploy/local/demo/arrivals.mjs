import { exchange } from './patience.mjs';

/**
 * What arrived outside, as the stand-ins tell it.
 * @typedef {{ text: string, at: Date, to: string }} Arrival
 */

/** @param {string} url @returns {Promise<unknown>} */
async function read(url) {
  return JSON.parse((await exchange(url)).text);
}

/** Mails that arrived since then. @param {string} page @param {Date} since @returns {Promise<Arrival[]>} */
export async function mailsArrived(page, since) {
  const { messages } = /** @type {{ messages: { at: string, to: string, subject: string, text: string }[] }} */ (
    await read(`${page}messages`)
  );
  return messages
    .map(({ at, to, subject, text }) => ({ at: new Date(at), to, text: `${subject}\n${text}` }))
    .filter(({ at }) => at >= since);
}

/** Signal messages that reached a phone since then. @param {string} page @param {Date} since @returns {Promise<Arrival[]>} */
export async function signalsArrived(page, since) {
  const { phones } =
    /** @type {{ phones: { number: string | null, uuid: string, messages: { from: string, text: string | null, timestamp: number }[] }[] }} */ (
      await read(`${page}stand-in/messages`)
    );
  return phones
    .flatMap(({ number, uuid, messages }) =>
      messages
        .filter(({ from }) => from === 'us')
        .map(({ text, timestamp }) => ({ at: new Date(timestamp), to: number ?? uuid, text: text ?? '' })),
    )
    .filter(({ at }) => at >= since);
}
