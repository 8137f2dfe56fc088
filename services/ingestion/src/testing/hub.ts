import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a hub was asked. */
export interface Asking {
  mode: string;
  topic: string;
  callback: string;
  secret: string;
  leaseSeconds: string;
}

/** A WebSub hub on a free loopback port, for specs: it notes what it is asked and answers as it is told. */
export class Hub {
  readonly askings: Asking[] = [];
  status = 202;
  private readonly server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const form = new URLSearchParams(body);
      const given = (name: string) => form.get(`hub.${name}`) ?? '';
      const asking = { mode: given('mode'), topic: given('topic'), callback: given('callback') };
      this.askings.push({ ...asking, secret: given('secret'), leaseSeconds: given('lease_seconds') });
      response.writeHead(this.status).end();
    });
  });

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
}
