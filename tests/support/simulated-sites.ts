import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const IN_FEED = 5;
const FILLER =
  'The municipal council of a harbour town discussed the repair of the eastern quay and the price of ferry tickets for the season. ';

/** What one source was asked: when its feed was fetched, in milliseconds, and how often its pages were. */
export interface Asked {
  feeds: number[];
  pages: number;
}

/** Many small sites on loopback ports, each with some feeds; a feed gets a new entry when it is told to. */
export class SimulatedSites {
  readonly asked = new Map<number, Asked>();
  private readonly news = new Map<number, number[]>();
  private readonly servers: Server[] = [];
  private places: string[] = [];

  /** Opens so many sites. */
  async open(sites: number): Promise<void> {
    for (let n = 0; n < sites; n += 1) {
      const server = createServer((request, response) => this.answer(request, response));
      server.keepAliveTimeout = 1000;
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      this.servers.push(server);
    }
    this.places = this.servers.map((server) => `127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  async close(): Promise<void> {
    for (const server of this.servers) server.closeAllConnections();
    await Promise.all(this.servers.map((server) => new Promise((resolve) => server.close(resolve))));
  }

  /** The `host:port` pairs of all sites. */
  get hosts(): readonly string[] {
    return this.places;
  }

  /** The address of the feed of a source, which lives on one of the sites. */
  feedOf(source: number): string {
    return `http://${this.places[source % this.places.length]}/feeds/${source}.xml`;
  }

  /** Adds an entry to the feed of a source; its page says when that was. */
  publish(source: number): void {
    const times = this.news.get(source) ?? [];
    this.news.set(source, [...times, Date.now()]);
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const [, kind, name] = (request.url ?? '').split('/');
    const source = Number.parseInt(name ?? '', 10);
    if (kind === 'feeds') return this.answerFeed(source, request, response);
    if (kind !== 'pages') return void response.writeHead(404).end();
    this.of(source).pages += 1;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(name ?? ''));
  }

  private answerFeed(source: number, request: IncomingMessage, response: ServerResponse): void {
    this.of(source).feeds.push(Date.now());
    const body = this.feed(source, request.headers.host ?? '');
    const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag }).end(body);
  }

  private feed(source: number, host: string): string {
    const times = (this.news.get(source) ?? []).slice(-IN_FEED).reverse();
    const items = times.map((time) => {
      const date = new Date(time).toUTCString();
      return `<item><title>Notice ${time}</title><link>http://${host}/pages/${source}-${time}.html</link><pubDate>${date}</pubDate><description>${FILLER}</description></item>`;
    });
    return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Site ${source}</title><link>http://${host}/</link><description>${FILLER}</description>${items.join('')}</channel></rss>`;
  }

  private of(source: number): Asked {
    const known = this.asked.get(source);
    if (known !== undefined) return known;
    const fresh: Asked = { feeds: [], pages: 0 };
    this.asked.set(source, fresh);
    return fresh;
  }
}

function page(name: string): string {
  return `<!doctype html><html lang="en"><head><title>Notice ${name}</title></head><body><article><h1>Notice ${name}</h1><p>${FILLER.repeat(8)}</p></article></body></html>`;
}
