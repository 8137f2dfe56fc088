import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Application, Request, RequestHandler, Response } from 'express';
import { Bus } from '@lapwing/bus';
import { Failure, type InputOf, PUSH_HEADERS, pushesReceive } from '@lapwing/contracts';
import { Clock, CONFIG, Metrics } from '@lapwing/platform';
import type { GatewayConfig } from '../config.js';
import { Pace } from './pace.js';
import { readRaw } from './read-raw.js';
import { senderOf } from './sender.js';

const PATIENCE_MS = 10_000;
/** Bodies that are read or passed on at the same time; more would fill the memory. */
const AT_ONCE = 32;
const MINUTE = 60_000;
const PER_TOKEN = { most: 120, windowMs: MINUTE, buckets: 65_536 };
const PER_SENDER = { most: 240, windowMs: MINUTE, buckets: 65_536 };
const TOKEN = /^[\w-]{20,64}$/;
const BY_TROUBLE = { too_large: 413, too_slow: 408, broken: 400 } as const;

type Door = 'webhook' | 'websub';
type Answer = { status: number; body: string; retryAfter?: number };
const UNKNOWN: Answer = { status: 404, body: '' };

/**
 * Where the outside sends to our sources. It knows neither sessions nor people: raw bytes go to ingestion, which knows the
 * tokens; every unknown one is answered with the same bytes.
 */
@Injectable()
export class PushDoor {
  private readonly perToken = new Pace(PER_TOKEN);
  private readonly perSender = new Pace(PER_SENDER);
  private readonly log = new Logger('pushes');
  private inside = 0;

  constructor(
    @Inject(CONFIG) private readonly config: GatewayConfig,
    private readonly bus: Bus,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  /** Adds the routes; what else begins with /in is not found. */
  mount(app: Application): void {
    app.get('/in/websub/:token', this.open('websub'));
    app.post('/in/websub/:token', this.open('websub'));
    app.post('/in/:token', this.open('webhook'));
    app.use('/in', (_request, response) => this.say(UNKNOWN, response));
  }

  private open(door: Door): RequestHandler {
    return async (request, response) => {
      const answer = await this.admit(door, request);
      this.metrics
        .counter('pushes_passed_total', 'Requests at the door for pushes by answer.', ['door', 'status'])
        .inc({ door, status: String(answer.status) });
      this.say(answer, response);
    };
  }

  private async admit(door: Door, request: Request): Promise<Answer> {
    const token = String(request.params['token'] ?? '');
    const now = this.clock.now().getTime();
    const wait =
      this.perSender.enter(senderOf(request, this.config.trustedProxies), now) ||
      (TOKEN.test(token) ? this.perToken.enter(token, now) : 0);
    if (wait > 0) return { status: 429, body: '', retryAfter: Math.ceil(wait / 1000) };
    if (!TOKEN.test(token)) return UNKNOWN;
    if (this.inside >= AT_ONCE) return { status: 503, body: '', retryAfter: 5 };
    this.inside += 1;
    try {
      return await this.take(door, token, request);
    } finally {
      this.inside -= 1;
    }
  }

  private async take(door: Door, token: string, request: Request): Promise<Answer> {
    if (request.headers['content-encoding'] !== undefined) return { status: 415, body: '' };
    const method = request.method === 'GET' ? 'GET' : 'POST';
    const raw = method === 'GET' ? ({ is: 'read', bytes: Buffer.alloc(0) } as const) : await readRaw(request);
    if (raw.is !== 'read') return { status: BY_TROUBLE[raw.is], body: '' };
    const asked = { door, token, method, query: queryOf(request), headers: headersOf(request) } as const;
    return this.ask({ ...asked, body: raw.bytes.toString('base64') });
  }

  private async ask(push: InputOf<typeof pushesReceive>): Promise<Answer> {
    const known = pushesReceive.request.safeParse(push);
    if (!known.success) return { status: 400, body: '' };
    try {
      return await this.bus.ask(pushesReceive, push, { timeoutMs: PATIENCE_MS });
    } catch (error) {
      if (!(error instanceof Failure)) this.log.error('the door for pushes has a bug', error);
      return { status: 503, body: '', retryAfter: 30 };
    }
  }

  /** Plain text whatever it is: a hub's challenge is repeated here and must never become a page. */
  private say({ status, body, retryAfter }: Answer, response: Response): void {
    response.status(status);
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
    // What is left of a body that is not wanted is not waited for.
    if (status >= 400) response.setHeader('Connection', 'close');
    response.end(body);
  }
}

function headersOf(request: Request): InputOf<typeof pushesReceive>['headers'] {
  const given = PUSH_HEADERS.map((name) => [name, request.headers[name]] as const);
  return Object.fromEntries(given.filter((pair) => typeof pair[1] === 'string'));
}

function queryOf(request: Request): [string, string][] {
  return [...new URLSearchParams(request.originalUrl.split('?')[1] ?? '').entries()];
}
