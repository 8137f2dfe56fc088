import { arrivesWith, errorOf, limitsOf, resultTypeOf } from './signal-faults.mjs';

/**
 * @typedef {{ phones: import('./signal-phones.mjs').Phones, faults: import('./signal-faults.mjs').Faults, account: string }} Parts
 * @typedef {{ recipient: string, text: string, quotes: number | null, edits: number | null }} Sending
 * @typedef {{ timestamp: number, phone: import('./signal-phones.mjs').Phone, type: string | null, limits: { token?: string, retryAfterSeconds?: number },
 *   error: { code: number, message: string, data: object | null } | null, fault: string | null, after: () => void }} Sent
 */

/**
 * Sends a message to a phone, or fails as it was asked to. `type` is what became of it for the one recipient; with neither
 * type nor error nothing is answered at all.
 * @param {Parts} parts
 * @param {Sending} sending
 * @returns {Sent}
 */
export function sendTo({ phones, faults }, { recipient, text, quotes, edits }) {
  const phone = phones.at(recipient);
  const fault = faults.take([recipient, phone.number, phone.uuid]) ?? standing(phones, phone);
  const timestamp = phones.timestamp();
  const after = () => (arrivesWith(fault) ? phones.receive(phone, { text, timestamp, quotes, edits }) : undefined);
  const base = { timestamp, phone, limits: {}, error: null, fault: fault?.fault ?? null, after };
  if (fault === null) return { ...base, type: 'SUCCESS' };
  const error = errorOf(fault, addressOf(phone), timestamp);
  return { ...base, error, limits: limitsOf(fault), type: error === null ? resultTypeOf(fault) : null };
}

/** What keeps every message from a phone. @param {Parts['phones']} phones @param {import('./signal-phones.mjs').Phone} phone */
function standing(phones, phone) {
  if (phone.gone === true) return { fault: 'UNREGISTERED_FAILURE' };
  return phones.keysOf(phone).some(({ trustLevel }) => trustLevel === 'UNTRUSTED')
    ? { fault: 'IDENTITY_FAILURE' }
    : null;
}

/** @param {import('./signal-phones.mjs').Phone} phone */
export function addressOf(phone) {
  return { recipientAddress: { uuid: phone.uuid, number: phone.number, username: null } };
}
