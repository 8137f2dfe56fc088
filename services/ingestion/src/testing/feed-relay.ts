import type { IncomingMessage, ServerResponse } from 'node:http';
import { feedsGet } from '@lapwing/contracts';
import type { Slice } from '@lapwing/bus/testing';
import { LoopbackServer } from './loopback-server.js';

/** What the other side does to the files on their way; null passes them on. */
export type Manner = ((bytes: Buffer, response: ServerResponse) => Buffer | null) | null;

/** Stands where a gateway would: serves the feed of one installation to another, or something else in its place. */
export class FeedRelay extends LoopbackServer {
  manner: Manner = null;
  readonly asked: string[] = [];

  constructor(private readonly from: () => Slice) {
    super();
  }

  get feed(): string {
    return `http://${this.place}/feeds/developments.jws`;
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = /^\/feeds\/([a-z0-9.-]+)$/.exec(request.url ?? '')?.[1];
    if (file === undefined) return void response.writeHead(404).end();
    this.asked.push(file);
    const etag = request.headers['if-none-match'] ?? null;
    const { status, body, etag: now, type } = await this.from().ask(feedsGet, { file, etag });
    const bytes = Buffer.from(body ?? '', 'base64');
    const head = { ...(now === null ? {} : { etag: now }), 'content-type': type ?? 'text/plain' };
    if (this.manner === null) return void response.writeHead(status, head).end(bytes);
    const sent = this.manner(bytes, response);
    if (sent !== null) response.writeHead(200).end(sent);
  }
}
