import { createServer, type Server } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { nearConnector } from './near.connector.js';

let server: Server;
let reached = 0;

beforeEach(async () => {
  reached = 0;
  server = createServer((socket) => {
    reached += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** Connects to a name that has these addresses; gives the name of the error, or where it got to. */
async function connecting(hostname: string, answers: string[]): Promise<string> {
  const connect = nearConnector(1_000, async () => answers);
  const port = String((server.address() as AddressInfo).port);
  return new Promise((resolve) => {
    connect({ hostname, host: `${hostname}:${port}`, protocol: 'http:', port }, (...[error, socket]) => {
      const at = (socket as Socket | null)?.remoteAddress ?? '';
      socket?.destroy();
      resolve(error?.name ?? at);
    });
  });
}

describe('a connection without encryption', () => {
  it('is made to the very address that was checked', async () => {
    expect(await connecting('models.internal', ['127.0.0.1'])).toBe('127.0.0.1');
  });

  it.each([
    ['a name that leads to the internet', 'models.internal', ['203.0.113.7']],
    ['a name of which one address does', 'models.internal', ['127.0.0.1', '203.0.113.7']],
    ['a name that leads to the metadata of a cloud', 'models.internal', ['169.254.169.254']],
    ['a name that leads nowhere', 'models.internal', []],
    ['a literal address on the internet', '203.0.113.7', ['127.0.0.1']],
    ['one hidden in IPv6', '[::ffff:8.8.8.8]', ['127.0.0.1']],
  ])('is never made to %s', async (_, hostname, answers) => {
    expect(await connecting(hostname, answers)).toBe('NotNear');
    expect(reached).toBe(0);
  });
});
