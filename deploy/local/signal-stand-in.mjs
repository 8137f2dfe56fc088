import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listenLocally, readBody, sendJson, sendPage } from './stand-ins/http.mjs';
import { closeInOrder, optionsOf } from './stand-ins/records.mjs';
import { Faults } from './stand-ins/signal-faults.mjs';
import { signalPage } from './stand-ins/signal-page.mjs';
import { Phones } from './stand-ins/signal-phones.mjs';
import { answerRpc } from './stand-ins/signal-rpc.mjs';

const KEEP_ALIVE_MS = 15_000;
/** A number of the range that is kept for fiction. */
const ACCOUNT = '+15550100000';

/**
 * Answers like `signal-cli daemon --http`, shows what phones would show, and fails on request.
 * @param {{ port?: number, dir: string, account?: string }} options
 * @returns {Promise<{ url: string, account: string, close: () => Promise<void> }>}
 */
export async function startSignalStandIn({ port = 0, dir, account = ACCOUNT }) {
  const parts = { phones: new Phones(dir, account), faults: new Faults(), account };
  const listening = await listenLocally(async (request, response, url) => {
    const route = `${request.method} ${url.pathname}`;
    switch (route) {
      case 'GET /api/v1/check':
        return void response.writeHead(200).end();
      case 'GET /api/v1/events':
        return events(parts, request, response);
      case 'POST /api/v1/rpc':
        return rpc(parts, await readBody(request), response);
      case 'GET /':
        return sendPage(response, signalPage(parts.phones.all));
      default:
        return control(parts, route, request, response);
    }
  }, port);
  return { url: `http://127.0.0.1:${listening.port}`, account, close: listening.close };
}

/** @typedef {{ phones: Phones, faults: Faults, account: string }} Parts */

/** @param {Parts} parts @param {Record<string, unknown>} body @param {import('node:http').ServerResponse} response */
function rpc(parts, body, response) {
  const { body: answer, after, drop } = answerRpc(parts, body);
  if (answer !== null) sendJson(response, answer);
  after();
  if (drop) response.socket?.destroy();
}

/** @param {Parts} parts @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
function events(parts, request, response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.flushHeaders();
  const last = Number(request.headers['last-event-id']);
  const stop = parts.phones.follow(Number.isInteger(last) ? last : null, ({ id, data }) => {
    response.write(`id:${id}\nevent:receive\ndata:${JSON.stringify(data)}\n\n`);
  });
  const alive = setInterval(() => response.write(':\n\n'), KEEP_ALIVE_MS);
  response.on('close', () => {
    clearInterval(alive);
    stop();
  });
}

/** @param {Parts} parts @param {string} route @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
async function control(parts, route, request, response) {
  switch (route) {
    case 'GET /stand-in/messages':
      return sendJson(response, { phones: parts.phones.all });
    case 'POST /stand-in/faults':
      parts.faults.add(/** @type {import('./stand-ins/signal-faults.mjs').Fault} */ (await readBody(request)));
      return sendJson(response, {});
    case 'DELETE /stand-in/faults':
      parts.faults.clear();
      return sendJson(response, {});
    case 'POST /stand-in/reply':
      return reply(parts, await readBody(request), request, response);
    default:
      return sendJson(response, { error: 'not found' }, 404);
  }
}

/** @param {Parts} parts @param {Record<string, unknown>} body @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
function reply(parts, body, request, response) {
  const { from, text, quotes, reaction, to, remove, uuidOnly } = body;
  const timestamp = parts.phones.reply(parts.phones.at(String(from)), {
    ...(text === undefined ? {} : { text: String(text) }),
    ...(quotes === undefined ? {} : { quotes: Number(quotes) }),
    ...(reaction === undefined ? {} : { reaction: String(reaction) }),
    ...(to === undefined ? {} : { to: Number(to) }),
    remove: remove === true,
    uuidOnly: uuidOnly === true,
  });
  if (request.headers['content-type'] === 'application/json') return sendJson(response, { timestamp });
  response.writeHead(303, { location: '/' }).end();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { env } = process;
  const options = optionsOf(process.argv.slice(2));
  const standIn = await startSignalStandIn({
    port: Number(options['port'] ?? env['LAPWING_SIGNAL_PORT'] ?? 0),
    dir: options['dir'] ?? join(env['LAPWING_DATA'] ?? join(tmpdir(), 'lapwing'), 'signal-stand-in'),
    account: options['account'] ?? env['LAPWING_SIGNAL_ACCOUNT'] ?? ACCOUNT,
  });
  process.stdout.write(`${JSON.stringify({ url: standIn.url, account: standIn.account })}\n`);
  closeInOrder(standIn.close, options);
}
