import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { type Raw, readRaw } from './read-raw.js';

/** What becomes of a request whose bytes are written as they are. */
async function reading(rest: string, patience = 60_000): Promise<Raw> {
  const server = createServer();
  const read = new Promise<Raw>((resolve) => {
    server.once('request', (request) => void readRaw(request, { body: 10, patience }).then(resolve));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(`POST / HTTP/1.1\r\nHost: x\r\n${rest}`);
  const raw = await read;
  socket.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return raw;
}

describe('a raw body', () => {
  it.each<[string, string, Raw]>([
    ['is read to its end', 'Content-Length: 5\r\n\r\nhello', { is: 'read', bytes: Buffer.from('hello') }],
    ['may be empty', '\r\n', { is: 'read', bytes: Buffer.alloc(0) }],
    ['is not read where it is announced as too large', 'Content-Length: 11\r\n\r\n', { is: 'too_large' }],
    [
      'is given up where it grows too large',
      'Transfer-Encoding: chunked\r\n\r\nb\r\nhello world\r\n',
      { is: 'too_large' },
    ],
    ['is given up where it does not come', 'Content-Length: 9\r\n\r\nhel', { is: 'too_slow' }],
  ])('%s', async (_, rest, raw) => {
    expect(await reading(rest, raw.is === 'too_slow' ? 50 : 60_000)).toEqual(raw);
  });
});
