import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { keepIn } from './records.mjs';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KEPT_EVENTS = 1000;

/**
 * One message on a phone; `from` says who wrote it.
 * @typedef {{ from: 'us' | 'phone', text: string, timestamp: number, reaction: string | null, quotes: number | null }} Message
 * @typedef {{ fingerprint: string, safetyNumber: string, trustLevel: string, addedTimestamp: number }} Key
 * @typedef {{ number: string | null, uuid: string, messages: Message[], keys?: Key[], expires?: number, gone?: boolean }} Phone
 */

/** The phones on the other side, and the events they cause. */
export class Phones {
  #file;
  #account;
  #lastTimestamp = 0;
  #lastEvent = 0;
  /** @type {{ id: number, data: object }[]} */
  #events = [];
  /** @type {Set<(event: { id: number, data: object }) => void>} */
  #listeners = new Set();
  /** The last event that anybody was told of. */
  #lastTold = 0;
  /** The profile name of our account. */
  name = '';

  /** @param {string} dir @param {string} account */
  constructor(dir, account) {
    this.#file = keepIn(dir, 'phones.json', /** @type {{ phones: Phone[] }} */ ({ phones: [] }));
    this.#account = account;
  }

  get all() {
    return this.#file.value.phones;
  }

  /** The phone of a number or service id; an unknown one appears. @param {string} address @returns {Phone} */
  at(address) {
    const known = this.all.find((phone) => phone.number === address || phone.uuid === address);
    if (known !== undefined) return known;
    const isUuid = UUID.test(address);
    const phone = { number: isUuid ? null : address, uuid: isUuid ? address : randomUUID(), messages: [] };
    this.all.push(phone);
    return phone;
  }

  /** Milliseconds that never repeat. */
  timestamp() {
    this.#lastTimestamp = Math.max(Date.now(), this.#lastTimestamp + 1);
    return this.#lastTimestamp;
  }

  /** The keys a phone has shown, the newest last. @param {Phone} phone */
  keysOf(phone) {
    phone.keys ??= [newKey('TRUSTED_UNVERIFIED', this.timestamp())];
    return phone.keys;
  }

  /** Every key of every phone, as the daemon lists them. */
  get identities() {
    return this.all.flatMap((phone) => {
      const { number, uuid } = phone;
      return this.keysOf(phone).map((key) => ({ number, uuid, ...key }));
    });
  }

  /** A phone shows another key than before. @param {string} address */
  showNewKey(address) {
    const phone = this.at(address);
    const key = newKey('UNTRUSTED', this.timestamp());
    this.keysOf(phone).push(key);
    this.#file.save();
    return key;
  }

  /** Whether a key with this safety number was there to be trusted. @param {string} address @param {string} safetyNumber */
  trust(address, safetyNumber) {
    const key = this.keysOf(this.at(address)).find((one) => one.safetyNumber.replaceAll(' ', '') === safetyNumber);
    if (key === undefined) return false;
    key.trustLevel = 'TRUSTED_VERIFIED';
    this.#file.save();
    return true;
  }

  /** After how many seconds messages disappear there. @param {string} address @param {number} seconds */
  expire(address, seconds) {
    this.at(address).expires = seconds;
    this.#file.save();
  }

  /** Nobody is at the address any more. @param {string} address */
  leave(address) {
    this.at(address).gone = true;
  }

  /** @param {string} address */
  isGone(address) {
    return this.at(address).gone === true;
  }

  /** An edited message takes the place of the earlier one. @param {Phone} phone @param {{ text: string, timestamp: number, quotes: number | null, edits: number | null }} message */
  receive(phone, { text, timestamp, quotes, edits }) {
    const earlier = phone.messages.find((message) => message.from === 'us' && message.timestamp === edits);
    if (earlier === undefined) phone.messages.push({ from: 'us', text, timestamp, reaction: null, quotes });
    else earlier.text = text;
    this.#file.save();
    this.#receipt(phone, [timestamp], false);
  }

  /**
   * The owner of a phone answers; reading comes before.
   * @param {Phone} phone
   * @param {{ text?: string, quotes?: number, reaction?: string, to?: number, remove?: boolean, uuidOnly?: boolean, twice?: boolean }} reply
   */
  reply(phone, reply) {
    const ours = phone.messages.filter((message) => message.from === 'us').map((message) => message.timestamp);
    this.#receipt(phone, ours, true, reply.uuidOnly);
    const timestamp = this.timestamp();
    const target = reply.to ?? ours.at(-1) ?? 0;
    if (reply.reaction !== undefined) this.#react(phone, target, reply.reaction);
    else
      phone.messages.push({
        from: 'phone',
        text: reply.text ?? '',
        timestamp,
        reaction: null,
        quotes: reply.quotes ?? null,
      });
    this.#file.save();
    const said = { dataMessage: dataMessageOf(reply, timestamp, target, this.#account) };
    for (let times = reply.twice === true ? 2 : 1; times > 0; times -= 1)
      this.#emit(phone, timestamp, said, reply.uuidOnly);
    return timestamp;
  }

  /**
   * Calls `tell` for every event after `since` and every one to come. What was said while nobody listened waits, as with
   * a daemon that receives on connection.
   * @param {number | null} since
   * @param {(event: { id: number, data: object }) => void} tell
   */
  follow(since, tell) {
    const from = since ?? this.#lastTold;
    this.#events.filter((event) => event.id > from).forEach(tell);
    this.#lastTold = this.#lastEvent;
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  }

  /** @param {Phone} phone @param {number} target @param {string} emoji */
  #react(phone, target, emoji) {
    const message = phone.messages.find((entry) => entry.timestamp === target);
    if (message !== undefined) message.reaction = emoji;
  }

  /** @param {Phone} phone @param {number[]} timestamps @param {boolean} isRead @param {boolean} [uuidOnly] */
  #receipt(phone, timestamps, isRead, uuidOnly) {
    const when = this.timestamp();
    this.#emit(
      phone,
      when,
      { receiptMessage: { when, isDelivery: !isRead, isRead, isViewed: false, timestamps } },
      uuidOnly,
    );
  }

  /** @param {Phone} phone @param {number} timestamp @param {object} content @param {boolean} [uuidOnly] */
  #emit(phone, timestamp, content, uuidOnly = false) {
    const number = uuidOnly ? null : phone.number;
    const source = {
      source: number ?? phone.uuid,
      sourceNumber: number,
      sourceUuid: phone.uuid,
      sourceName: '',
      sourceDevice: 1,
      timestamp,
      serverReceivedTimestamp: Date.now(),
      serverDeliveredTimestamp: Date.now(),
    };
    this.#lastEvent += 1;
    const event = {
      id: this.#lastEvent,
      data: { envelope: { ...source, ...content }, account: this.#account },
    };
    this.#events = [...this.#events, event].slice(-KEPT_EVENTS);
    if (this.#listeners.size > 0) this.#lastTold = event.id;
    for (const tell of this.#listeners) tell(event);
  }
}

/**
 * @param {{ text?: string, quotes?: number, reaction?: string, remove?: boolean }} reply
 * @param {number} timestamp
 * @param {number} target
 * @param {string} account
 */
function dataMessageOf(reply, timestamp, target, account) {
  const base = {
    timestamp,
    message: reply.reaction === undefined ? (reply.text ?? '') : null,
    expiresInSeconds: 0,
    viewOnce: false,
  };
  const author = { targetAuthor: account, targetAuthorNumber: account, targetAuthorUuid: null };
  if (reply.reaction !== undefined) {
    return {
      ...base,
      reaction: { emoji: reply.reaction, ...author, targetSentTimestamp: target, isRemove: reply.remove ?? false },
    };
  }
  if (reply.quotes === undefined) return base;
  return {
    ...base,
    quote: { id: reply.quotes, author: account, authorNumber: account, authorUuid: null, text: '', attachments: [] },
  };
}

/** @param {string} trustLevel @param {number} addedTimestamp @returns {Key} */
function newKey(trustLevel, addedTimestamp) {
  const safetyNumber = Array.from({ length: 12 }, () => String(randomInt(100_000)).padStart(5, '0')).join(' ');
  return { fingerprint: randomBytes(33).toString('hex'), safetyNumber, trustLevel, addedTimestamp };
}
