import { createServer, connect, type Socket } from 'node:net';
import { listen } from './loopback-server.js';

/** Who was asked for, and how those who asked made themselves known. */
export interface TestProxy {
  port: number;
  readonly asked: string[];
  readonly passes: string[];
  close(): Promise<void>;
}

type Greet = (socket: Socket, proxy: Pick<TestProxy, 'asked' | 'passes'>) => Promise<string | null>;

async function open(greet: Greet, leads: (place: string) => number): Promise<TestProxy> {
  const sockets = new Set<Socket>();
  const proxy = { asked: [] as string[], passes: [] as string[] };
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    void greet(socket, proxy).then((place) => {
      if (place === null) return socket.end();
      const behind = connect(leads(place), '127.0.0.1');
      sockets.add(behind.on('error', () => socket.destroy()));
      socket.pipe(behind).pipe(socket);
    });
  });
  const port = await listen(server);
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { ...proxy, port, close };
}

function next(socket: Socket): Promise<Buffer> {
  return new Promise((resolve) => {
    socket.once('data', (bytes) => {
      socket.pause();
      resolve(bytes as Buffer);
    });
    socket.resume();
  });
}

/** A SOCKS5 proxy on loopback that wants the given pass, if any, and leads to whatever port it is told. */
export function socksProxy(pass: string | null, leads: (place: string) => number): Promise<TestProxy> {
  return open(async (socket, proxy) => {
    await next(socket);
    socket.write(Buffer.from([5, pass === null ? 0 : 2]));
    if (pass !== null) {
      const said = await next(socket);
      const user = said.subarray(2, 2 + (said[1] ?? 0)).toString();
      proxy.passes.push(`${user}:${said.subarray(3 + user.length).toString()}`);
      const good = proxy.passes.at(-1) === pass;
      socket.write(Buffer.from([1, good ? 0 : 1]));
      if (!good) return null;
    }
    const wish = await next(socket);
    const name = wish[3] === 3 ? wish.subarray(5, 5 + (wish[4] ?? 0)).toString() : 'an address';
    const place = `${name}:${wish.readUInt16BE(wish.length - 2)}`;
    proxy.asked.push(place);
    const reply = leads(place) === 0 ? 5 : 0;
    socket.write(Buffer.from([5, reply, 0, 1, 0, 0, 0, 0, 0, 0]));
    return reply === 0 ? place : null;
  }, leads);
}

/** An HTTP proxy on loopback that knows nothing but CONNECT. */
export function connectProxy(pass: string | null, leads: (place: string) => number): Promise<TestProxy> {
  return open(async (socket, proxy) => {
    const head = (await next(socket)).toString('latin1');
    const given = /^proxy-authorization: basic (\S+)/im.exec(head)?.[1] ?? null;
    if (given !== null) proxy.passes.push(Buffer.from(given, 'base64').toString());
    const place = /^CONNECT (\S+) HTTP/.exec(head)?.[1] ?? null;
    if (place === null || (pass !== null && proxy.passes.at(-1) !== pass)) {
      socket.write('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return null;
    }
    proxy.asked.push(place);
    socket.write(leads(place) === 0 ? 'HTTP/1.1 502 Bad Gateway\r\n\r\n' : 'HTTP/1.1 200 Connected\r\n\r\n');
    return leads(place) === 0 ? null : place;
  }, leads);
}
