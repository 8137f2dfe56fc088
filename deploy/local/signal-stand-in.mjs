import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { control } from './stand-ins/signal-control.mjs';
import { listenLocally, readBody, sendJson, sendPage } from './stand-ins/http.mjs';
import { closeInOrder, optionsOf } from './stand-ins/records.mjs';
import { Faults } from './stand-ins/signal-faults.mjs';
import { Lines } from './stand-ins/signal-lines.mjs';
import { signalPage } from './stand-ins/signal-page.mjs';
import { Phones } from './stand-ins/signal-phones.mjs';
import { answerRpc } from './stand-ins/signal-rpc.mjs';
import { listenToLines } from './stand-ins/signal-socket.mjs';

const KEEP_ALIVE_MS = 15_000;
/** A number of the range that is kept for fiction. */
const ACCOUNT = '+15550100000';

/** @typedef {import('./stand-ins/signal-control.mjs').Controlled} Parts */

/**
 * Answers like `signal-cli daemon`, over HTTP and line by line, or like signal-cli-rest-api; shows what phones would show,
 * and fails on request.
 * @param {{ port?: number, dir: string, account?: string, api?: string }} options
 * @returns {Promise<{ url: string, lines: string, account: string, close: () => Promise<void> }>}
 */
export async function startSignalStandIn({ port = 0, dir, account = ACCOUNT, api = 'rpc' }) {
  const parts = { phones: new Phones(dir, account), faults: new Faults(), lines: new Lines(), account };
  const rest = api === 'rest' ? await import('./stand-ins/signal-rest.mjs') : null;
  const listening = await listenLocally(async (request, response, url) => {
    const route = `${request.method} ${url.pathname}`;
    if (route === 'GET /') return sendPage(response, signalPage(parts.phones.all));
    if (url.pathname.startsWith('/stand-in/')) return control(parts, route, request, response);
    return rest === null ? daemon(parts, route, request, response) : rest.answerRest(parts, route, request, response);
  }, port);
  rest?.listenToSockets(parts, parts.lines, listening.server);
  const lineByLine = await listenToLines(parts, parts.lines);
  const close = async () => {
    parts.lines.set(false);
    await Promise.all([listening.close(), lineByLine.close()]);
  };
  const lines = `tcp://127.0.0.1:${lineByLine.port}`;
  return { url: `http://127.0.0.1:${listening.port}`, lines, account, close };
}

/** @param {Parts} parts @param {string} route @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
async function daemon(parts, route, request, response) {
  switch (route) {
    case 'GET /api/v1/check':
      return void response.writeHead(200).end();
    case 'GET /api/v1/events':
      return events(parts, request, response);
    case 'POST /api/v1/rpc':
      return rpc(parts, await readBody(request), response);
    default:
      return sendJson(response, { error: 'not found' }, 404);
  }
}

/** @param {Parts} parts @param {Record<string, unknown>} body @param {import('node:http').ServerResponse} response */
function rpc(parts, body, response) {
  const { body: answer, after, drop } = answerRpc(parts, body);
  if (answer !== null) sendJson(response, answer);
  after();
  if (drop) response.socket?.destroy();
}

/** @param {Parts} parts @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
function events(parts, request, response) {
  if (!parts.lines.open) return void response.writeHead(503).end();
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.flushHeaders();
  const last = Number(request.headers['last-event-id']);
  const stop = parts.phones.follow(Number.isInteger(last) ? last : null, ({ id, data }) => {
    response.write(`id:${id}\nevent:receive\ndata:${JSON.stringify(data)}\n\n`);
  });
  const alive = setInterval(() => response.write(':\n\n'), KEEP_ALIVE_MS);
  const leave = parts.lines.hold(() => response.destroy());
  response.on('close', () => {
    clearInterval(alive);
    stop();
    leave();
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { env } = process;
  const options = optionsOf(process.argv.slice(2));
  const standIn = await startSignalStandIn({
    port: Number(options['port'] ?? env['LAPWING_SIGNAL_PORT'] ?? 0),
    dir: options['dir'] ?? join(env['LAPWING_DATA'] ?? join(tmpdir(), 'lapwing'), 'signal-stand-in'),
    account: options['account'] ?? env['LAPWING_SIGNAL_ACCOUNT'] ?? ACCOUNT,
    api: options['api'] ?? 'rpc',
  });
  process.stdout.write(`${JSON.stringify({ url: standIn.url, lines: standIn.lines, account: standIn.account })}\n`);
  closeInOrder(standIn.close, options);
}
