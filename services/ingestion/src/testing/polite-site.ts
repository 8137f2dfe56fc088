import type { IncomingMessage, ServerResponse } from 'node:http';
import { LoopbackServer } from './loopback-server.js';

/** What a path answers: a page, or a status with headers. */
export type Answer = string | { status: number; headers?: Record<string, string>; body?: string };

/** A site under names of its own, so that it is treated like any other host; it notes who asked for what. */
export class PoliteSite extends LoopbackServer {
  readonly answers = new Map<string, Answer | ((request: IncomingMessage) => Answer)>();
  /** `host path`, in the order in which they came. */
  readonly asked: string[] = [];

  urlOf(name: string, path: string): string {
    return `http://${name}:${this.port}${path}`;
  }

  /** A feed with links to these paths of a name. */
  feed(path: string, name: string, links: readonly string[]): void {
    const items = links.map((link) => `<item><title>${link}</title><link>${this.urlOf(name, link)}</link></item>`);
    const head = '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>';
    this.answers.set(path, `${head}${items.join('')}</channel></rss>`);
  }

  /** How often a path was asked for. */
  times(path: string): number {
    return this.asked.filter((one) => one.endsWith(` ${path}`)).length;
  }

  protected answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    this.asked.push(`${request.headers.host?.split(':')[0]} ${path}`);
    const said = this.answers.get(path) ?? { status: 404 };
    const answer = typeof said === 'function' ? said(request) : said;
    if (typeof answer === 'string') return void response.end(answer);
    response.writeHead(answer.status, answer.headers ?? {}).end(answer.body ?? '');
  }
}
