import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Application, Request, RequestHandler, Response } from 'express';
import { Bus } from '@lapwing/bus';
import { Failure, feedsGet, type ReplyOf } from '@lapwing/contracts';
import { ROLES } from '@lapwing/domain';
import { Clock, CONFIG, Metrics } from '@lapwing/platform';
import type { GatewayConfig } from '../config.js';
import { Entrance } from '../open-doors/entrance.js';
import { Pace } from '../receive-pushes/pace.js';
import { senderOf } from '../receive-pushes/sender.js';

const PATIENCE_MS = 10_000;
const PER_SENDER = { most: 120, windowMs: 60_000, buckets: 65_536 };
/** Answers under way at the same time; more would fill the memory. */
const AT_ONCE = 16;
const FILE = /^[a-z0-9.-]{1,80}$/;

type Reply = ReplyOf<typeof feedsGet>;
type Answer = Reply | { status: 404 | 429 | 503; retryAfter: number | null };

/**
 * Where the feed of developments is read. A file is the same for everybody who may read it: nothing in a request but its
 * name counts, so that there is no question whose asking would tell what a reader cares about.
 */
@Injectable()
export class FeedDoor {
  private readonly pace = new Pace(PER_SENDER);
  private readonly log = new Logger('feeds');
  private inside = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<GatewayConfig, 'trustedProxies'>,
    private readonly bus: Bus,
    private readonly clock: Clock,
    private readonly entrance: Entrance,
    private readonly metrics: Metrics,
  ) {}

  /** Adds the routes; what else begins with /feeds is not found. */
  mount(app: Application): void {
    app.get('/feeds/:file', this.open);
    app.use('/feeds', (request, response) => say({ status: 404, retryAfter: null }, request, response));
  }

  private readonly open: RequestHandler = async (request, response) => {
    const answer = await this.admit(request, response);
    this.metrics
      .counter('feeds_delivered_total', 'Requests at the door for feeds by answer.', ['status'])
      .inc({ status: String(answer.status) });
    say(answer, request, response);
  };

  private async admit(request: Request, response: Response): Promise<Answer> {
    const sender = senderOf(request, this.config.trustedProxies);
    const wait = this.pace.enter(sender, this.clock.now().getTime());
    if (wait > 0) return { status: 429, retryAfter: Math.ceil(wait / 1000) };
    const file = String(request.params['file'] ?? '');
    // A query would make one file many for every cache on the way, and might say more than its name.
    if (!FILE.test(file) || request.originalUrl.includes('?')) return { status: 404, retryAfter: null };
    if (this.inside >= AT_ONCE) return { status: 503, retryAfter: 5 };
    this.inside += 1;
    try {
      const etag = request.headers['if-none-match']?.slice(0, 300) ?? null;
      const member = await this.isMember(request, response);
      return await this.bus.ask(feedsGet, { file, etag, member }, { timeoutMs: PATIENCE_MS });
    } catch (error) {
      if (!(error instanceof Failure)) this.log.error('the door for feeds has a bug', error);
      return { status: 503, retryAfter: 30 };
    } finally {
      this.inside -= 1;
    }
  }

  /** Whoever sends no cookie is a stranger, and costs no look at the sessions. */
  private async isMember(request: Request, response: Response): Promise<boolean> {
    if (request.headers.cookie === undefined) return false;
    try {
      return (await this.entrance.visit(ROLES, request, response)).session !== null;
    } catch (error) {
      if (error instanceof Failure && (error.code === 'unauthenticated' || error.code === 'forbidden')) return false;
      throw error;
    }
  }
}

function say(answer: Answer, request: Request, response: Response): void {
  response.status(answer.status);
  const known = 'public' in answer;
  const open = known && answer.public && (answer.status === 200 || answer.status === 304);
  response.setHeader('Cache-Control', open ? 'public, max-age=60, no-transform' : 'private, no-cache, no-transform');
  // Members and strangers are answered differently while it is closed, and caches must know.
  if (!open) response.setHeader('Vary', 'Cookie');
  if (!known || answer.status !== 200) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  if (!known && answer.retryAfter !== null) response.setHeader('Retry-After', String(answer.retryAfter));
  if (known) proven(answer, response);
  const body = known && answer.body !== null ? Buffer.from(answer.body, 'base64') : Buffer.alloc(0);
  if (answer.status !== 304) response.setHeader('Content-Length', String(body.length));
  response.end(request.method === 'HEAD' ? undefined : body);
}

function proven({ type, etag, lastModified, proof }: Reply, response: Response): void {
  const headers: [string, string | null][] = [
    ['Content-Type', type],
    ['ETag', etag],
    ['Last-Modified', lastModified === null ? null : new Date(lastModified).toUTCString()],
    ['Content-Digest', proof?.contentDigest ?? null],
    ['Signature-Input', proof?.signatureInput ?? null],
    ['Signature', proof?.signature ?? null],
  ];
  for (const [name, value] of headers) if (value !== null) response.setHeader(name, value);
}
