import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.js';
import type { Readiness } from './readiness.js';

/** Serves `/health/live`, `/health/ready` (503 until every check is fine) and `/metrics`. */
export class HealthServer {
  private readonly server: Server;

  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {
    this.server = createServer((request, response) => {
      this.answer(request.url ?? '/', response).catch(() => reply(response, 500, 'text/plain', 'failed'));
    });
  }

  /** Starts listening and returns the port; 0 takes a free one. */
  async listen(host: string, port: number): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, resolve);
    });
    return (this.server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private async answer(path: string, response: ServerResponse): Promise<void> {
    if (path === '/health/live') return reply(response, 200, 'application/json', '{"live":true}');
    if (path === '/health/ready') {
      const report = await this.readiness.report();
      return reply(response, report.ready ? 200 : 503, 'application/json', JSON.stringify(report));
    }
    if (path === '/metrics') {
      const { type, text } = await this.metrics.render();
      return reply(response, 200, type, text);
    }
    reply(response, 404, 'text/plain', 'not found');
  }
}

function reply(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}
