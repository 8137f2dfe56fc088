import { Fault } from '../terminal.mjs';
import { exchange } from './patience.mjs';

/** An answer that is no, with its HTTP status. */
export class Refusal extends Fault {
  /** @param {string} sentence @param {number} status */
  constructor(sentence, status) {
    super(sentence);
    this.status = status;
  }
}

/** The HTTP API as a signed-in member uses it. */
export class Api {
  /** @param {string} origin */
  constructor(origin) {
    this.origin = origin;
    this.cookie = '';
  }

  /**
   * Signs in with the token of a one-time link.
   * @param {string} link
   */
  async signIn(link) {
    const token = new URL(link).hash.slice(1);
    return this.ask('POST', '/session/link', { token });
  }

  /**
   * Asks the API and answers with JSON, whose shape the contracts tell; a refusal becomes one sentence. Throws `NotYet`
   * while the gateway or the owner of the answer is away; whether the request was carried out is then not known.
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   * @returns {Promise<unknown>}
   */
  async ask(method, path, body) {
    const { ok, status, text, cookies } = await exchange(`${this.origin}/api/v1${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        cookie: this.cookie,
        origin: this.origin,
        'sec-fetch-site': 'same-origin',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const line of cookies) this.cookie = line.split(';')[0] ?? '';
    if (!ok) {
      throw new Refusal(`${method} /api/v1${path} was refused with ${status}: ${text.slice(0, 400)}`, status);
    }
    return text === '' ? {} : JSON.parse(text);
  }
}
