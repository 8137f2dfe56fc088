import { randomUUID } from 'node:crypto';
import { keepIn } from './records.mjs';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KEPT_EVENTS = 1000;

/**
 * One message on a phone; `from` says who wrote it.
 * @typedef {{ from: 'us' | 'phone', text: string, timestamp: number, reaction: string | null, quotes: number | null }} Message
 * @typedef {{ number: string | null, uuid: string, messages: Message[] }} Phone
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

  /** @param {Phone} phone @param {string} text @param {number} timestamp */
  receive(phone, text, timestamp) {
    phone.messages.push({ from: 'us', text, timestamp, reaction: null, quotes: null });
    this.#file.save();
    this.#receipt(phone, [timestamp], false);
  }

  /**
   * The owner of a phone answers; reading comes before.
   * @param {Phone} phone
   * @param {{ text?: string, quotes?: number, reaction?: string, to?: number, remove?: boolean, uuidOnly?: boolean }} reply
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
    this.#emit(
      phone,
      timestamp,
      { dataMessage: dataMessageOf(reply, timestamp, target, this.#account) },
      reply.uuidOnly,
    );
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
    };
    this.#lastEvent += 1;
    const event = {
      id: this.#lastEvent,
      data: { envelope: { ...source, timestamp, ...content }, account: this.#account },
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
