import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { Failure, invalid, toProblem } from '@lapwing/contracts';
import type { Answer } from './answer.js';
import { ANSWERS } from './answers.js';
import { Desk } from './desk-state.js';

/** The policy of the gateway: what the console must live with. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; " +
  "form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types told";
/** What bears the hash of its content in its name is kept, with what the browser has compiled of it, as the gateway has it. */
const KEPT = 'public, max-age=31536000, immutable';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves the built console and answers its questions from an invented desk; every reply passes its contract. */
export class FixtureServer {
  desk = new Desk();
  /** Method and path of every question, in the order of arrival. */
  asked: string[] = [];
  private readonly streams = new Set<ServerResponse>();
  private readonly server: Server;
  private files = '';

  constructor() {
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  /** Begins to serve the console built in this folder; returns its address. */
  async start(files: string): Promise<string> {
    this.files = files;
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  /** A fresh desk for the next test. */
  reset(): void {
    this.desk = new Desk();
    this.asked = [];
  }

  /** Tells every listening page that something changed. */
  tell(update: { type: 'alert' | 'development' | 'duty' | 'notice'; id: string; version: number }): void {
    for (const stream of this.streams) stream.write(`data: ${JSON.stringify(update)}\n\n`);
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://console.invalid');
    if (!url.pathname.startsWith('/api/v1/')) return this.file(url.pathname, response);
    const path = url.pathname.slice('/api/v1'.length);
    if (path === '/live') return this.live(request, response);
    this.asked.push(`${request.method} ${path}`);
    try {
      const [found, parameters] = this.find(request.method ?? 'GET', path);
      if (found.question.access !== 'public' && !this.desk.signedIn) throw new Failure('unauthenticated');
      this.checkRoles(found);
      const body = await bodyOf(request);
      const parsed = found.question.request.safeParse({
        ...Object.fromEntries(url.searchParams),
        ...body,
        ...parameters,
      });
      if (!parsed.success) throw invalid(parsed.error);
      respond(response, 200, found.question.reply.parse(found.reply(parsed.data, this.desk)));
    } catch (error) {
      const failure = error instanceof Failure ? error : new Failure('internal', { detail: String(error) });
      const problem = toProblem(failure);
      respond(response, problem.status, problem);
    }
  }

  private find(method: string, path: string): [Answer, Record<string, string>] {
    for (const answer of ANSWERS) {
      const [doorMethod, template = ''] = (answer.question.door ?? '').split(' ');
      const pattern = new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
      const match = pattern.exec(path);
      if (doorMethod === method && match !== null) return [answer, { ...match.groups }];
    }
    throw new Failure('not_found');
  }

  private checkRoles({ question: { access } }: Answer): void {
    if (typeof access === 'string') return;
    if (!access.some((role) => this.desk.session.roles.includes(role))) throw new Failure('forbidden');
  }

  private live(request: IncomingMessage, response: ServerResponse): void {
    if (!this.desk.signedIn) return respond(response, 401, toProblem(new Failure('unauthenticated')));
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': here\n\n');
    this.streams.add(response);
    request.on('close', () => this.streams.delete(response));
  }

  private async file(path: string, response: ServerResponse): Promise<void> {
    const wanted = join(this.files, normalize(path));
    const name = extname(path) === '' ? join(this.files, 'index.html') : wanted;
    try {
      const content = await readFile(name);
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      const keeping = { 'cache-control': path.startsWith('/assets/') ? KEPT : 'no-cache' };
      response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY, ...keeping }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function respond(response: ServerResponse, status: number, body: unknown): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(JSON.stringify(body));
}
