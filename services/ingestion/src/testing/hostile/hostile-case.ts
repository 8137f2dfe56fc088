import { connectorOf, resolveBy } from '@lapwing/platform';
import type { RequestListener } from 'node:http';
import { createServer, type Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { type FetchRequest, fetchSafely, type FetchTerms } from '../../fetch-safely/fetch-safely.js';
import { hostileServer, terms } from '../hostile-server.js';
import type { Fetched } from '../../fetch-safely/outcome.js';
import type { ParserReply, ParserTask } from '../../parser-child/reply.js';
import { NameServer } from '../name-server.js';
import { listen } from '../loopback-server.js';

/** One attack and what becomes of it. */
export interface HostileCase {
  of: string;
  name: string;
  /** The word of the outcome. */
  outcome: string;
  run: (lab: Lab) => Promise<string>;
}

/** Whatever the guard may let through here, nobody beyond this machine is asked. */
function nearby(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) => {
    if (['127.0.0.1', '::1'].includes(options.hostname)) return connect(options, callback);
    callback(new Error(`${options.hostname} is not here.`), null);
  };
}

/** Milliseconds that a name server is given here. */
const PATIENCE = 200;

/** Hostile servers for one case, all on loopback, and a canary there that nobody may knock at. */
export class Lab {
  readonly names = new NameServer();
  /** Who was connected to, as the guard said. */
  readonly dialled: string[] = [];
  knocks = 0;
  canaryPort = 0;
  private readonly closings: (() => Promise<void>)[] = [];

  /** `parser` is the walled child, as in production. */
  constructor(private readonly parser: (task: ParserTask, bytes: Buffer) => Promise<ParserReply>) {}

  /** What becomes of bytes in the parser, as one word. */
  async parse(task: ParserTask, bytes: Buffer): Promise<string> {
    const reply = await this.parser(task, bytes);
    if (reply.is === 'rejected') return reply.because;
    return reply.is === 'feed' ? `feed, ${reply.items.length} entries` : reply.is;
  }

  async open(): Promise<this> {
    await this.names.open();
    this.canaryPort = await this.raw((socket) => {
      this.knocks += 1;
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\ninside');
    });
    return this;
  }

  async close(): Promise<void> {
    await Promise.all(this.closings.splice(0).map((close) => close()));
    await this.names.close();
  }

  /** A web server; gives its `host:port`. */
  async serves(listener: RequestListener): Promise<string> {
    const server = await hostileServer(listener);
    this.closings.push(() => server.close());
    return server.place;
  }

  /** A server that speaks no HTTP by itself; gives its port. */
  async raw(connected: (socket: Socket) => void): Promise<number> {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket.on('error', () => undefined));
      connected(socket);
    });
    const port = await listen(server);
    this.closings.push(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    });
    return port;
  }

  /** What becomes of a fetch, as one word; terms as in production except for what the case says. */
  async outcomeOf(url: string, more: Partial<FetchTerms> = {}, request: Partial<FetchRequest> = {}): Promise<string> {
    const fetched = await this.fetch(url, more, request);
    return fetched.is === 'refused' ? fetched.because : fetched.is;
  }

  async fetch(url: string, more: Partial<FetchTerms> = {}, request: Partial<FetchRequest> = {}): Promise<Fetched> {
    const resolve = resolveBy([this.names.place], PATIENCE);
    const ports = new Set([String(this.canaryPort)]);
    const under: FetchTerms = { ...terms(), resolve, ports, ...more };
    under.connect ??= nearby(connectorOf(under));
    return fetchSafely({ url, accept: '*/*', etag: null, lastModified: null, ...request }, under);
  }

  /** What becomes of a fetch from a hostile server that is itself exempt from the address rules. */
  async outcomeFrom(listener: RequestListener, more: Partial<FetchTerms> = {}): Promise<string> {
    const place = await this.serves(listener);
    return this.outcomeOf(`http://${place}/start`, { exempt: new Set([place]), ...more });
  }

  /** The same with a server that writes bytes as it likes once it was asked. */
  async outcomeOfBytes(write: (socket: Socket) => void, more: Partial<FetchTerms> = {}): Promise<string> {
    const port = await this.raw((socket) => socket.once('data', () => write(socket)));
    return this.outcomeOf(`http://127.0.0.1:${port}/start`, { exempt: new Set([`127.0.0.1:${port}`]), ...more });
  }
}
