import { arrivesWith, errorOf, limitsOf, resultTypeOf } from './signal-faults.mjs';

const VERSION = '0.13.19';

/**
 * Answers one JSON-RPC request the way the daemon does; null when it answers nothing at all.
 * @param {{ phones: import('./signal-phones.mjs').Phones, faults: import('./signal-faults.mjs').Faults, account: string }} parts
 * @param {Record<string, unknown>} request
 * @returns {{ body: object | null, after: () => void, drop: boolean }}
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
  if (method === 'send') return send(parts, given, wrap);
  const result = simple(parts, method);
  if (result === undefined) return wrap({ error: { code: -32601, message: 'Method not implemented', data: null } });
  return wrap({ result });
}

/** @param {{ phones: import('./signal-phones.mjs').Phones, faults: import('./signal-faults.mjs').Faults, account: string }} parts @param {string} method */
function simple(parts, method) {
  switch (method) {
    case 'version':
      return { version: VERSION };
    case 'listAccounts':
      return parts.faults.accountGone ? [] : [{ number: parts.account }];
    case 'listIdentities':
      return parts.phones.all.map(({ number, uuid }) => ({
        number,
        uuid,
        fingerprint: '',
        safetyNumber: '',
        trustLevel: 'TRUSTED_UNVERIFIED',
      }));
    case 'updateProfile':
    case 'setExpiration':
    case 'submitRateLimitChallenge':
      return {};
    default:
      return undefined;
  }
}

/**
 * @param {{ phones: import('./signal-phones.mjs').Phones, faults: import('./signal-faults.mjs').Faults, account: string }} parts
 * @param {Record<string, unknown>} params
 * @param {(rest: object) => { body: object | null, after: () => void, drop: boolean }} wrap
 */
function send(parts, params, wrap) {
  const { phones, faults, account } = parts;
  const recipients = Array.isArray(params['recipient']) ? params['recipient'] : [params['recipient']];
  const [recipient] = recipients;
  const text = params['message'];
  if (params['account'] !== account)
    return wrap({ error: { code: -32602, message: 'Specified account does not exist', data: null } });
  if (typeof recipient !== 'string' || typeof text !== 'string' || recipients.length !== 1) {
    return wrap({ error: { code: -1, message: 'No recipients given', data: null } });
  }
  const phone = phones.at(recipient);
  const fault = faults.take(recipient);
  const timestamp = phones.timestamp();
  const address = { recipientAddress: { uuid: phone.uuid, number: phone.number, username: null } };
  const after = () => (arrivesWith(fault) ? phones.receive(phone, text, timestamp) : undefined);
  if (fault === null) return { ...wrap({ result: { timestamp, results: [{ ...address, type: 'SUCCESS' }] } }), after };
  const silent = { body: null, after, drop: fault.fault === 'deliver_then_drop' };
  const error = errorOf(fault, address, timestamp);
  if (error !== null) return wrap({ error });
  const type = resultTypeOf(fault);
  return type === null ? silent : wrap({ result: { timestamp, results: [{ ...address, type, ...limitsOf(fault) }] } });
}
