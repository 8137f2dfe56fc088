import { NO_ACCOUNT } from './signal-faults.mjs';
import { addressOf, sendTo } from './signal-send.mjs';

/** Of no list of releases, so that its age counts from the day it is first seen. */
const VERSION = '99.0.0';

/**
 * @typedef {import('./signal-send.mjs').Parts} Parts
 * @typedef {{ body: object | null, after: () => void, drop: boolean }} Answer
 * @typedef {(rest: object) => Answer} Wrap
 */

/**
 * Answers one JSON-RPC request the way the daemon does; a body of null is no answer at all.
 * @param {Parts} parts
 * @param {Record<string, unknown>} request
 * @returns {Answer}
 */
export function answerRpc(parts, request) {
  const { id = null, method, params } = request;
  const wrap = (/** @type {object} */ rest) => ({
    body: { jsonrpc: '2.0', ...rest, id },
    after: () => undefined,
    drop: false,
  });
  if (typeof method !== 'string')
    return wrap({ error: { code: -32600, message: 'method field must be set', data: null } });
  const given = /** @type {Record<string, unknown>} */ (typeof params === 'object' && params !== null ? params : {});
  if (method === 'version') return wrap({ result: { version: VERSION } });
  if (method === 'listAccounts') return wrap({ result: parts.faults.accountGone ? [] : [{ number: parts.account }] });
  if (parts.faults.accountGone || (given['account'] ?? parts.account) !== parts.account)
    return wrap({ error: { code: -32602, message: NO_ACCOUNT, data: null } });
  if (method === 'send') return send(parts, given, wrap);
  const answer = ofAccount(parts, method, given);
  return wrap(answer ?? { error: { code: -32601, message: 'Method not implemented', data: null } });
}

/** @param {Parts} parts @param {string} method @param {Record<string, unknown>} params @returns {object | null} */
function ofAccount({ phones, faults }, method, params) {
  const recipient = String(params['recipient']);
  switch (method) {
    case 'listIdentities':
      return { result: phones.identities };
    case 'trust': {
      const done = phones.trust(recipient, String(params['verifiedSafetyNumber']));
      return done
        ? { result: {} }
        : { error: { code: -1, message: 'Failed to set the trust for this number', data: null } };
    }
    case 'updateProfile':
      phones.name = String(params['givenName']);
      return { result: {} };
    case 'updateContact':
      phones.expire(recipient, Number(params['expiration']));
      return { result: {} };
    case 'subscribeReceive':
      return { result: 0 };
    case 'submitRateLimitChallenge':
      return faults.solve(params['challenge'], params['captcha'])
        ? { result: {} }
        : { error: { code: -6, message: 'Captcha rejected, it may be outdated', data: null } };
    default:
      return null;
  }
}

/** @param {Parts} parts @param {Record<string, unknown>} params @param {Wrap} wrap @returns {Answer} */
function send(parts, params, wrap) {
  const recipients = Array.isArray(params['recipient']) ? params['recipient'] : [params['recipient']];
  const [recipient] = recipients;
  const text = params['message'];
  if (typeof recipient !== 'string' || typeof text !== 'string' || recipients.length !== 1) {
    return wrap({ error: { code: -1, message: 'No recipients given', data: null } });
  }
  const quotes = numberOf(params['quoteTimestamp']);
  const sent = sendTo(parts, { recipient, text, quotes, edits: numberOf(params['editTimestamp']) });
  const { error, type, timestamp, after } = sent;
  if (error !== null) return wrap({ error });
  if (type === null) return { body: null, after, drop: sent.fault === 'deliver_then_drop' };
  const result = { ...addressOf(sent.phone), type, ...sent.limits };
  return { ...wrap({ result: { timestamp, results: [result] } }), after };
}

/** @param {unknown} value */
function numberOf(value) {
  return typeof value === 'number' ? value : null;
}
