import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, LoopbackServer } from './loopback-server.js';

/** What a hub was asked. */
export interface Asking {
  mode: string;
  topic: string;
  callback: string;
  secret: string;
  leaseSeconds: string;
}

/** A WebSub hub on a free loopback port, for specs: it notes what it is asked and answers as it is told. */
export class Hub extends LoopbackServer {
  readonly askings: Asking[] = [];
  status = 202;

  get url(): string {
    return `http://${this.place}/`;
  }

  get last(): Asking {
    const asking = this.askings.at(-1);
    if (asking === undefined) throw new Error('The hub was not asked.');
    return asking;
  }

  /** What it writes beside a body to prove that it is the hub. */
  sign(body: string, method = 'sha256', secret = this.last.secret): string {
    return `${method}=${createHmac(method, secret).update(body).digest('hex')}`;
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams((await bodyOf(request)).toString());
    const given = (name: string) => form.get(`hub.${name}`) ?? '';
    const asking = { mode: given('mode'), topic: given('topic'), callback: given('callback') };
    this.askings.push({ ...asking, secret: given('secret'), leaseSeconds: given('lease_seconds') });
    response.writeHead(this.status).end();
  }
}
