import { isIPv4, isIPv6, type Socket } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Refusal } from './outcome.js';
import type { Proxy } from './proxy.js';
import { take, takeUntil } from './socket-reader.js';

const MOST_HEAD = 8 * 1024;
/** What SOCKS says where the proxy is well and the place behind it is not: unreachable, or it refuses. */
const BEHIND: readonly number[] = [3, 4, 5, 6];

function refuses(proxy: Proxy): Refusal {
  return new Refusal('proxy', `The proxy “${proxy.name}” refuses us.`);
}

function sized(text: string): Buffer {
  const bytes = Buffer.from(text);
  if (bytes.length > 255) throw new Refusal('bad_url', 'The name of the server is too long.');
  return Buffer.concat([Buffer.from([bytes.length]), bytes]);
}

function placeOf(host: string): Buffer {
  if (isIPv4(host)) return Buffer.from([1, ...ipaddr.parse(host).toByteArray()]);
  if (isIPv6(host)) return Buffer.from([4, ...ipaddr.parse(host).toByteArray()]);
  return Buffer.concat([Buffer.from([3]), sized(host)]);
}

/** Has a SOCKS5 proxy (RFC 1928, 1929) connect the socket to a place; the proxy looks up the name. */
export async function throughSocks(socket: Socket, proxy: Proxy, host: string, port: number): Promise<void> {
  const { user, password } = proxy;
  socket.write(Buffer.from(user === null ? [5, 1, 0] : [5, 2, 0, 2]));
  const [version, method] = await take(socket, 2);
  if (version !== 5) throw refuses(proxy);
  if (method === 2 && user !== null) {
    socket.write(Buffer.concat([Buffer.from([1]), sized(user), sized(password ?? '')]));
    const [, refused] = await take(socket, 2);
    if (refused !== 0) throw refuses(proxy);
  } else if (method !== 0) throw refuses(proxy);
  socket.write(Buffer.concat([Buffer.from([5, 1, 0]), placeOf(host), Buffer.from([port >> 8, port & 255])]));
  const [, reply = 1, , kind] = await take(socket, 4);
  if (BEHIND.includes(reply)) throw new Refusal('connection', `The connection through “${proxy.name}” failed.`);
  if (reply !== 0) throw refuses(proxy);
  await take(socket, (kind === 1 ? 4 : kind === 4 ? 16 : Number((await take(socket, 1))[0])) + 2);
}

/** Has an HTTP proxy connect the socket to a place, also for plain http, so that it alters nothing. */
export async function throughConnect(socket: Socket, proxy: Proxy, host: string, port: number): Promise<void> {
  const place = `${isIPv6(host) ? `[${host}]` : host}:${port}`;
  const pass = Buffer.from(`${proxy.user ?? ''}:${proxy.password ?? ''}`).toString('base64');
  const known = proxy.user === null ? '' : `Proxy-Authorization: Basic ${pass}\r\n`;
  socket.write(`CONNECT ${place} HTTP/1.1\r\nHost: ${place}\r\n${known}\r\n`);
  const head = await takeUntil(socket, '\r\n\r\n', MOST_HEAD);
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? 0);
  if (status === 200) return;
  if (status >= 500) throw new Refusal('connection', `The connection through “${proxy.name}” failed.`);
  throw refuses(proxy);
}
