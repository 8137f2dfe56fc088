import { Fault } from '../terminal.mjs';

const PATIENCE_MS = 15_000;

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
   * Asks the API and answers with JSON, whose shape the contracts tell; a refusal becomes one sentence.
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   * @returns {Promise<unknown>}
   */
  async ask(method, path, body) {
    const response = await fetch(`${this.origin}/api/v1${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        cookie: this.cookie,
        origin: this.origin,
        'sec-fetch-site': 'same-origin',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0] ?? '';
    const text = await response.text();
    if (!response.ok)
      throw new Fault(`${method} /api/v1${path} was refused with ${response.status}: ${text.slice(0, 400)}`);
    return text === '' ? {} : JSON.parse(text);
  }
}
