/**
 * What goes wrong on purpose. `times` counts down; below zero it lasts.
 * @typedef {{ fault: string, code?: number, token?: string | null, retryAfterSeconds?: number, recipient?: string, times?: number }} Fault
 */

const RESULTS = [
  'NETWORK_FAILURE',
  'UNREGISTERED_FAILURE',
  'IDENTITY_FAILURE',
  'RATE_LIMIT_FAILURE',
  'PROOF_REQUIRED_FAILURE',
  'INVALID_PRE_KEY_FAILURE',
];
const DELIVERED = ['deliver_then_hang', 'deliver_then_drop', 'limited_yet_delivered', 'list_success'];

/** Texts of signal-cli's errors by code. @type {Record<string, string>} */
const MESSAGES = {
  '-1': 'Failed to send message',
  '-3': 'Failed to send message: connection closed',
  '-4': 'Failed to send message due to untrusted identities',
  '-5': 'Failed to send message due to rate limiting',
  '-6': 'Captcha rejected',
  '-32600': 'Invalid request',
  '-32601': 'Method not implemented',
  '-32602': 'Invalid params',
  '-32603': 'Internal error',
};

/** What the daemon says when it has no such account, and when the network knows it no longer. */
export const NO_ACCOUNT = 'Specified account does not exist';
export const FORBIDDEN = '[403] Authorization failed!';

export class Faults {
  /** @type {Fault[]} */
  #waiting = [];
  /** Tokens of challenges that were handed out. @type {Set<string>} */
  #challenges = new Set();

  /** @param {Fault} fault */
  add(fault) {
    this.#waiting.push({ ...fault, times: fault.times ?? 1 });
    if (fault.token) this.#challenges.add(fault.token);
  }

  clear() {
    this.#waiting = [];
  }

  /** Our own account does not exist for as long as this fault lasts. */
  get accountGone() {
    return this.#waiting.some((fault) => fault.fault === 'account_gone');
  }

  /** @param {readonly (string | null)[]} names of the recipient @returns {Fault | null} */
  take(names) {
    const found = this.#waiting.find((fault) => fault.recipient === undefined || names.includes(fault.recipient));
    if (found === undefined) return null;
    found.times = (found.times ?? 1) - 1;
    this.#waiting = this.#waiting.filter((fault) => fault.times !== 0);
    return found;
  }

  /** A solved challenge lifts what asked for it; false where the answer is wrong. @param {unknown} token @param {unknown} captcha */
  solve(token, captcha) {
    if (typeof token !== 'string' || !this.#challenges.has(token) || String(captcha).includes('wrong')) return false;
    this.#waiting = this.#waiting.filter((fault) => fault.token !== token);
    return true;
  }
}

/** Whether the message reaches the phone in spite of the fault. @param {Fault | null} fault */
export function arrivesWith(fault) {
  return fault === null || DELIVERED.includes(fault.fault);
}

/** The type of a result the fault asks for, or null. @param {Fault} fault */
export function resultTypeOf(fault) {
  if (fault.fault === 'limited_yet_delivered') return 'RATE_LIMIT_FAILURE';
  if (fault.fault === 'list_success') return 'SUCCESS';
  return RESULTS.includes(fault.fault) ? fault.fault : null;
}

/**
 * The JSON-RPC error the fault asks for, or null.
 * @param {Fault} fault
 * @param {{ recipientAddress: object }} address
 * @param {number} timestamp
 */
export function errorOf(fault, address, timestamp) {
  if (fault.fault === 'account_gone') return { code: -32602, message: NO_ACCOUNT, data: null };
  if (fault.fault === 'account_forbidden') return { code: -1, message: FORBIDDEN, data: null };
  if (fault.fault === 'not_registered')
    return { code: -1, message: 'The user +15550199999 is not registered.', data: null };
  if (fault.fault !== 'error') return null;
  const code = fault.code ?? -1;
  const message = MESSAGES[String(code)] ?? 'Unexpected error';
  const type = code === -5 ? 'RATE_LIMIT_FAILURE' : code === -4 ? 'IDENTITY_FAILURE' : null;
  const data = type === null ? null : { response: { timestamp, results: [{ ...address, type, ...limitsOf(fault) }] } };
  return { code, message, data };
}

/** A token is there exactly when a captcha is wanted. @param {Fault} fault */
export function limitsOf(fault) {
  const limited = resultTypeOf(fault) === 'RATE_LIMIT_FAILURE' || fault.code === -5;
  if (!limited) return {};
  return { ...(fault.token ? { token: fault.token } : {}), retryAfterSeconds: fault.retryAfterSeconds ?? 86_400 };
}
