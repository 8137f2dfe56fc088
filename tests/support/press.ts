import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Article } from './newsroom.js';

interface Page extends Omit<Article, 'publishedAt'> {
  publishedAt: Date;
}

/** What a subscriber asked of the hub. */
interface Subscriber {
  callback: string;
  topic: string;
  secret: string;
}

/**
 * A publisher with a WebSub hub of its own, on a free loopback port: a feed that names the hub, the pages it leads to, and
 * `/hub`, which asks a subscriber back before it tells of news.
 */
export class Press {
  private readonly pages = new Map<string, Page>();
  private subscriber: Subscriber | null = null;
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  get place(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get feed(): string {
    return `http://${this.place}/feed`;
  }

  /** Whether somebody subscribed and confirmed that they meant to. */
  get isHeard(): boolean {
    return this.subscriber !== null;
  }

  addressOf(id: string): string {
    return `http://${this.place}/pages/${id}`;
  }

  /** Puts a page in the feed, or another text in place of one that stands there. */
  publish(id: string, article: Article): void {
    this.pages.set(id, { ...article, publishedAt: this.pages.get(id)?.publishedAt ?? new Date() });
  }

  /** Tells the subscriber that there is news, signed with the secret it gave. */
  async tell(): Promise<void> {
    if (this.subscriber === null) throw new Error('Nobody has subscribed.');
    const { callback, secret } = this.subscriber;
    const body = this.feedText();
    const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
    const headers = { 'content-type': 'application/atom+xml', 'x-hub-signature': signature };
    const response = await fetch(callback, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`The subscriber answered ${response.status}.`);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'POST') {
      response.writeHead(202).end();
      await this.askBack(new URLSearchParams(await bodyOf(request)));
      return;
    }
    if (request.url === '/feed') {
      response.writeHead(200, { 'content-type': 'application/atom+xml; charset=utf-8' }).end(this.feedText());
      return;
    }
    const page = this.pages.get(/^\/pages\/([\w-]+)$/.exec(request.url ?? '')?.[1] ?? '');
    if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageText(page));
  }

  /** The intent of a subscriber counts once it repeats the challenge. */
  private async askBack(form: URLSearchParams): Promise<void> {
    const mode = form.get('hub.mode') ?? '';
    const subscriber = { callback: form.get('hub.callback') ?? '', topic: form.get('hub.topic') ?? '' };
    const query = { 'hub.mode': mode, 'hub.topic': subscriber.topic, 'hub.challenge': 'seven-gulls' };
    const asked = new URLSearchParams({ ...query, 'hub.lease_seconds': form.get('hub.lease_seconds') ?? '' });
    const reply = await fetch(`${subscriber.callback}?${asked.toString()}`);
    if (!reply.ok || (await reply.text()) !== 'seven-gulls') return;
    this.subscriber = mode === 'subscribe' ? { ...subscriber, secret: form.get('hub.secret') ?? '' } : null;
  }

  private feedText(): string {
    const entries = [...this.pages].map(([id, { title, publishedAt }]) => {
      const at = publishedAt.toISOString();
      return `<entry><title>${title}</title><id>${this.addressOf(id)}</id><link href="${this.addressOf(id)}"/><updated>${at}</updated></entry>`;
    });
    return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Foothill Courier</title><id>${this.feed}</id>
<link rel="self" href="${this.feed}"/><link rel="hub" href="http://${this.place}/hub"/>
<updated>${new Date().toISOString()}</updated>${entries.toReversed().join('')}</feed>`;
  }
}

function pageText({ title, text, publishedAt }: Page): string {
  const paragraphs = text.split('\n').map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="article:published_time" content="${publishedAt.toISOString()}"></head>
<body><main><article><h1>${title}</h1>${paragraphs.join('')}</article></main></body></html>`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
