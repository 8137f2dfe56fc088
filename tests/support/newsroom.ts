import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Article {
  title: string;
  text: string;
  published?: Date;
}

interface Published extends Article {
  path: string;
  published: Date;
}

/** A source of ours: an RSS feed with links to article pages, on the loopback address. */
export class Newsroom {
  private readonly articles: Published[] = [];
  private server: Server | null = null;

  /** Opens on this port of 127.0.0.1. */
  async open(port: number): Promise<void> {
    const server = createServer((request, response) => {
      const page = this.articles.find((article) => article.path === request.url);
      const feed = request.url === '/feed.xml';
      response.writeHead(feed || page ? 200 : 404, { 'content-type': feed ? 'application/rss+xml' : 'text/html' });
      response.end(feed ? this.feed() : page ? pageOf(page) : 'nothing here');
    });
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  }

  get feedUrl(): string {
    const { port } = this.server?.address() as AddressInfo;
    return `http://127.0.0.1:${port}/feed.xml`;
  }

  publishes(article: Article): void {
    const path = `/articles/${this.articles.length + 1}`;
    this.articles.push({ published: new Date(), ...article, path });
  }

  async close(): Promise<void> {
    const { server } = this;
    server?.closeAllConnections();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  private feed(): string {
    const origin = new URL(this.feedUrl).origin;
    const items = this.articles.map(
      (article) =>
        `<item><title>${article.title}</title><link>${origin}${article.path}</link><guid>${origin}${article.path}</guid>` +
        `<pubDate>${article.published.toUTCString()}</pubDate></item>`,
    );
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>Newsroom</title><link>${origin}/</link><description>Test</description>${items.join('')}</channel></rss>`;
  }
}

function pageOf(article: Published): string {
  const paragraphs = article.text.split('\n').map((paragraph) => `<p>${paragraph}</p>`);
  return (
    `<!doctype html><html><head><meta charset="utf-8"><title>${article.title}</title>` +
    `<meta property="article:published_time" content="${article.published.toISOString()}"></head>` +
    `<body><nav>Home News Contact</nav><main><article><h1>${article.title}</h1>${paragraphs.join('')}</article></main></body></html>`
  );
}
