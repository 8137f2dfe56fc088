import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LoopbackServer } from './loopback-server.js';

/** A page of the newsroom. */
export interface Story {
  title: string;
  paragraphs: string[];
  published: string;
  language: 'en' | 'ru';
}

/** A feed and its pages on a free loopback port, for specs. */
export class LocalNewsroom extends LoopbackServer {
  /** Overrides the answer for a path: a status. */
  readonly broken = new Map<string, number>();
  requests = 0;
  /** The hub that the feed names. */
  hub: string | null = null;
  private readonly stories = new Map<string, Story | string | Buffer>();

  get feed(): string {
    return `http://${this.place}/feed.xml`;
  }

  pageOf(slug: string): string {
    return `http://${this.place}/${slug}`;
  }

  /** A story, or a page byte by byte. */
  publish(slug: string, story: Story | string | Buffer): void {
    this.stories.set(`/${slug}`, story);
  }

  protected answer(request: IncomingMessage, response: ServerResponse): void {
    this.requests += 1;
    const path = request.url ?? '/';
    const status = this.broken.get(path);
    if (status !== undefined) return void response.writeHead(status).end();
    const [type, body] = this.lies(path);
    if (body === null) return void response.writeHead(404).end();
    const etag = `"${createHash('sha256').update(body).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    const link = this.hub === null ? {} : { link: `<${this.hub}>; rel="hub", <${this.feed}>; rel="self"` };
    response.writeHead(200, { 'content-type': type, etag, ...link }).end(body);
  }

  /** What lies under a path. */
  private lies(path: string): [string, string | Buffer | null] {
    if (path === '/feed.xml') return ['application/rss+xml; charset=utf-8', this.rss()];
    const story = this.stories.get(path) ?? null;
    if (typeof story === 'string') return [path.endsWith('.xml') ? 'application/xml' : 'text/html', story];
    return ['text/html; charset=utf-8', story === null || Buffer.isBuffer(story) ? story : htmlOf(story)];
  }

  private rss(): string {
    const stories = [...this.stories].flatMap(([path, story]): [string, Story][] =>
      typeof story === 'string' || Buffer.isBuffer(story) ? [] : [[path, story]],
    );
    const items = stories.map(
      ([path, story]) =>
        `<item><title>${story.title}</title><link>http://${this.place}${path}</link><pubDate>${new Date(story.published).toUTCString()}</pubDate></item>`,
    );
    return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Newsroom</title><link>http://${this.place}/</link><description>x</description>${items.reverse().join('')}</channel></rss>`;
  }
}

function htmlOf(story: Story): string {
  const paragraphs = story.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="${story.language}"><head><title>${story.title} | Newsroom</title></head><body>
    <nav><a href="/">Front page</a></nav><article><h1>${story.title}</h1>${paragraphs}</article>
    <footer>Support our work</footer></body></html>`;
}
