import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { answerRpc } from './signal-rpc.mjs';

/**
 * JSON-RPC line by line, as `signal-cli daemon --tcp --receive-mode=manual` speaks it: what arrives is told to those who
 * have subscribed, and waits until somebody has.
 * @param {import('./signal-send.mjs').Parts} parts
 * @param {import('./signal-lines.mjs').Lines} lines
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function listenToLines(parts, lines) {
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    /** @type {(() => unknown)[]} */
    const ends = [() => sockets.delete(socket)];
    socket.on('close', () => ends.forEach((end) => end()));
    socket.on('error', () => socket.destroy());
    createInterface({ input: socket }).on('line', (line) => {
      const request = JSON.parse(line);
      const { body, after, drop } = answerRpc(parts, request);
      if (request.method === 'subscribeReceive') {
        if (!lines.open) return void socket.destroy();
        ends.push(lines.hold(() => socket.destroy()));
      }
      if (body !== null) socket.write(`${JSON.stringify(body)}\n`);
      if (request.method === 'subscribeReceive') ends.push(subscribe(parts, socket));
      after();
      if (drop) socket.destroy();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(() => resolve(undefined)));
  };
  return { port: typeof address === 'object' && address !== null ? address.port : 0, close };
}

/** @param {import('./signal-send.mjs').Parts} parts @param {import('node:net').Socket} socket */
function subscribe({ phones }, socket) {
  return phones.follow(null, ({ data }) => {
    socket.write(
      `${JSON.stringify({ jsonrpc: '2.0', method: 'receive', params: { subscription: 0, result: data } })}\n`,
    );
  });
}
