import { WebSocketServer } from 'ws';
import { readBody, sendJson } from './http.mjs';
import { NO_ACCOUNT } from './signal-faults.mjs';
import { addressOf, sendTo } from './signal-send.mjs';

/**
 * @typedef {import('./signal-send.mjs').Parts} Parts
 * @typedef {import('./signal-lines.mjs').Lines} Lines
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** What each error of the client becomes; of most the cause is lost. @type {Record<string, string>} */
const SENTENCES = {
  '-4': 'Unable to complete request due to untrusted recipient keys',
  IDENTITY_FAILURE: 'Failed to send message due to untrusted identities',
};

/**
 * Answers like signal-cli-rest-api in its JSON-RPC mode; false where it has no such page.
 * @param {Parts} parts
 * @param {string} route
 * @param {Request} request
 * @param {Response} response
 */
export async function answerRest(parts, route, request, response) {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (route === 'GET /v1/health') return void response.writeHead(204).end();
  if (route === 'GET /v1/about') return sendJson(response, { versions: ['v1', 'v2'], build: 2, version: '0.99' });
  if (route === 'GET /v1/accounts') return sendJson(response, parts.faults.accountGone ? [] : [parts.account]);
  const body = request.method === 'GET' ? {} : await readBody(request);
  const [, , what = '', number = '', deed = ''] = url.pathname.split('/').map(decodeURIComponent);
  const account = what === 'send' ? body['number'] : number;
  if (parts.faults.accountGone || account !== parts.account) return fault(response, NO_ACCOUNT);
  switch (`${request.method} ${what} ${deed}`.trim()) {
    case 'POST send':
      return send(parts, body, response);
    case 'GET search':
      return search(parts, url.searchParams.getAll('numbers'), response);
    case 'GET identities':
      return sendJson(response, parts.phones.identities.map(identityOf));
    case 'PUT identities trust':
      return done(response, parts.phones.trust(lastOf(url), String(body['verified_safety_number'])));
    case 'PUT profiles':
      parts.phones.name = String(body['name']);
      return done(response, true);
    case 'PUT contacts':
      parts.phones.expire(String(body['recipient']), Number(body['expiration_in_seconds']));
      return done(response, true);
    case 'POST accounts rate-limit-challenge':
      return done(response, parts.faults.solve(body['challenge_token'], body['captcha']), 'Captcha rejected');
    default:
      return sendJson(response, { error: 'not found' }, 404);
  }
}

/**
 * What arrives comes over a WebSocket; while none is open it is lost.
 * @param {Parts} parts @param {Lines} lines @param {import('node:http').Server} server
 */
export function listenToSockets(parts, lines, server) {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    const right = request.url === `/v1/receive/${encodeURIComponent(parts.account)}`;
    if (!right || !lines.open) return void socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, (client) => {
      const stop = parts.phones.follow(Infinity, ({ data }) => client.send(JSON.stringify(data)));
      const leave = lines.hold(() => client.terminate());
      client.on('close', () => [stop, leave].forEach((end) => end()));
    });
  });
}

/** @param {Parts} parts @param {Record<string, unknown>} body @param {Response} response */
function send(parts, body, response) {
  const recipients = Array.isArray(body['recipients']) ? body['recipients'] : [];
  const [recipient] = recipients;
  const text = body['message'];
  if (typeof recipient !== 'string' || typeof text !== 'string' || recipients.length !== 1)
    return fault(response, "Couldn't process request - please provide at least one recipient");
  const sent = sendTo(parts, { recipient, text, quotes: numberOf(body, 'quote'), edits: numberOf(body, 'edit') });
  answer(sent, parts.account, response);
  sent.after();
  if (sent.fault === 'deliver_then_drop') response.socket?.destroy();
}

/** @param {import('./signal-send.mjs').Sent} sent @param {string} account @param {Response} response */
function answer(sent, account, response) {
  const { error, type, fault: wished, limits } = sent;
  const timestamp = String(sent.timestamp);
  if (error?.code === -5 || type === 'RATE_LIMIT_FAILURE') {
    const said = 'Failed to send message due to rate limiting. Use the attached challenge tokens to lift the limit.';
    return sendJson(response, { error: said, challenge_tokens: [limits.token ?? ''], account }, 429);
  }
  if (error?.code === -32603) return sendJson(response, { error: error.message }, 500);
  if (error !== null) return fault(response, SENTENCES[String(error.code)] ?? error.message);
  if (type === null) return;
  if (wished === 'list_success') return sendJson(response, [{ timestamp, errors: { recipients: [] } }], 201);
  if (type === 'SUCCESS') return sendJson(response, { timestamp }, 201);
  if (type === 'NETWORK_FAILURE' || type === 'PROOF_REQUIRED_FAILURE')
    return sendJson(response, [{ timestamp, errors: failedFor(sent, type) }], 201);
  return fault(response, SENTENCES[type] ?? 'Failed to send message');
}

/** Every recipient failed, and yet it is called created. @param {import('./signal-send.mjs').Sent} sent @param {string} reason */
function failedFor(sent, reason) {
  return { recipients: [{ ...addressOf(sent.phone).recipientAddress, reason }] };
}

/** @param {Parts} parts @param {string[]} numbers @param {Response} response */
function search({ phones }, numbers, response) {
  sendJson(
    response,
    numbers.map((number) => ({ number, registered: !phones.isGone(number) })),
  );
}

/** @param {import('./signal-phones.mjs').Phones['identities'][number]} identity */
function identityOf({ number, uuid, fingerprint, safetyNumber, trustLevel, addedTimestamp }) {
  return { number, uuid, fingerprint, safety_number: safetyNumber, status: trustLevel, added: String(addedTimestamp) };
}

/** @param {Response} response @param {boolean} well @param {string} [sentence] */
function done(response, well, sentence = 'Failed to set the trust for this number') {
  if (well) response.writeHead(204).end();
  else fault(response, sentence);
}

/** @param {Response} response @param {string} error */
function fault(response, error) {
  sendJson(response, { error }, 400);
}

/** @param {URL} url */
function lastOf(url) {
  return decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
}

/** @param {Record<string, unknown>} body @param {'quote' | 'edit'} what */
function numberOf(body, what) {
  const value = body[`${what}_timestamp`];
  return typeof value === 'number' ? value : null;
}
