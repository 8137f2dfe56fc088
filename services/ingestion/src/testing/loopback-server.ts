import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Server as AnyServer } from 'node:net';

/** Lets a server of a spec listen on a free loopback port; gives the port. */
export async function listen(server: AnyServer, host = '127.0.0.1'): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

/** Closes a server of a spec with all its connections. */
export async function hangUp(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** All that came with a request. */
export async function bodyOf(request: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Something of a spec that answers HTTP on a free loopback port. */
export abstract class LoopbackServer {
  private readonly server = createServer((request, response) => void this.answer(request, response));
  /** Known once it is open, and kept when it is closed. */
  port = 0;

  protected abstract answer(request: IncomingMessage, response: ServerResponse): void | Promise<void>;

  async open(): Promise<void> {
    this.port = await listen(this.server);
  }

  async close(): Promise<void> {
    await hangUp(this.server);
  }

  get place(): string {
    return `127.0.0.1:${this.port}`;
  }
}
