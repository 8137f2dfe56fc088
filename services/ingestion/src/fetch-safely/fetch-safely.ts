import { type Connected, type Guard, guardedConnector, NotReached } from '@lapwing/platform';
import { Agent, errors, request } from 'undici';
import { decode, readBody } from './body.js';
import { checkedUrl } from './checked-url.js';
import { FETCHER_VERSION, LIMITS } from './limits.js';
import { NotAsked } from './not-asked.js';
import { codeOf, type Fetched, type Hop, Refusal } from './outcome.js';
import { proxiedConnector } from './proxied.connector.js';
import type { Proxy } from './proxy.js';
import { retryAfterOf } from './retry-after.js';

/** What to fetch. The validators make the server answer "unchanged" where it can. */
export interface FetchRequest {
  url: string;
  accept: string;
  etag: string | null;
  lastModified: string | null;
}

/** Waits until a URL may be asked; throws `Refusal` or `NotAsked` where it may not. */
export type Enter = (url: URL) => Promise<void>;

/** The guard, the clock and the name we go by. `deadline` in milliseconds. */
export interface FetchTerms extends Guard {
  userAgent: string;
  deadline: number;
  now: () => Date;
  /** Goes before every request of a chain. */
  enter: Enter;
  proxy: Proxy | null;
}

type Headers = Record<string, string | string[] | undefined>;

interface Answer {
  status: number;
  headers: Headers;
  bytes: Buffer;
  connected: Connected;
}

const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Fetches one URL from an untrusted server; every hop is checked, and size, time, depth and compression are bounded.
 * Throws `NotAsked` where the host is to be left alone for now.
 */
export async function fetchSafely(wanted: FetchRequest, terms: FetchTerms): Promise<Fetched> {
  try {
    return await follow(wanted, terms);
  } catch (error) {
    if (error instanceof NotAsked) throw error;
    const { because, status, detail, retryAfter } = refusalOf(error);
    return { is: 'refused', because, status, detail, retryAfter };
  }
}

async function follow(wanted: FetchRequest, terms: FetchTerms): Promise<Fetched> {
  const chain: Hop[] = [];
  let url = checkedUrl(wanted.url, null, terms);
  let startedAt: Date | null = null;
  let left = terms.deadline;
  for (;;) {
    await terms.enter(url);
    startedAt ??= terms.now();
    // Waiting for a host's turn is no fault of the server.
    const began = performance.now();
    const answer = await inTime(left, (signal) => once(url, wanted, terms, signal));
    left -= performance.now() - began;
    chain.push({ url: url.href, address: answer.connected.address, status: answer.status });
    if (answer.status === 304) return { is: 'unchanged' };
    const location = one(answer.headers, 'location');
    if (!REDIRECTS.includes(answer.status) || location === null) return concluded(answer, chain, terms, startedAt);
    if (chain.length > LIMITS.redirects) throw new Refusal('too_many_redirects', 'The server sends us on and on.');
    url = checkedUrl(location, url, terms);
    const next = url.href;
    if (chain.some((hop) => hop.url === next))
      throw new Refusal('too_many_redirects', 'The server sends us round in a circle.');
  }
}

/** Gives up after so many milliseconds whatever is under way: a connection that is being made hears no signal. */
async function inTime<T>(left: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const late = new Refusal('deadline', 'The server took too long to answer.');
  if (left <= 0) throw late;
  const signal = AbortSignal.timeout(Math.ceil(left));
  return new Promise((resolve, reject) => {
    const give = (): void => reject(late);
    signal.addEventListener('abort', give, { once: true });
    run(signal)
      .then(resolve, (error: unknown) => reject(signal.aborted ? late : error))
      .finally(() => signal.removeEventListener('abort', give));
  });
}

async function concluded(answer: Answer, chain: Hop[], terms: FetchTerms, startedAt: Date): Promise<Fetched> {
  const { status, headers, connected } = answer;
  if (status < 200 || status > 299) {
    const retryAfter = retryAfterOf(one(headers, 'retry-after'), terms.now());
    throw new Refusal('status', `The server answers ${status}.`, status, retryAfter);
  }
  const bytes = await decode(answer.bytes, one(headers, 'content-encoding'));
  return {
    is: 'fetched',
    bytes,
    etag: one(headers, 'etag'),
    lastModified: one(headers, 'last-modified'),
    type: one(headers, 'content-type'),
    evidence: {
      requestedUrl: chain[0]?.url ?? '',
      chain,
      finalUrl: chain.at(-1)?.url ?? '',
      address: connected.address,
      tlsFingerprint: connected.tlsFingerprint,
      status,
      headers: listed(headers),
      startedAt: startedAt.toISOString(),
      endedAt: terms.now().toISOString(),
      fetcher: FETCHER_VERSION,
      partOf: null,
      ...(terms.proxy === null ? {} : { via: terms.proxy.name }),
    },
  };
}

async function once(url: URL, wanted: FetchRequest, terms: FetchTerms, signal: AbortSignal): Promise<Answer> {
  const connected: Connected = { address: null, tlsFingerprint: null };
  const { proxy } = terms;
  const dispatcher = new Agent({
    connect:
      proxy === null ? guardedConnector(url, terms, connected) : proxiedConnector(url, terms, connected, proxy, signal),
    maxHeaderSize: LIMITS.headers,
    connections: 1,
    pipelining: 0,
  });
  try {
    const response = await request(url, { method: 'GET', dispatcher, signal, headers: headersOf(wanted, terms) });
    const headers: Headers = response.headers;
    const good = response.statusCode >= 200 && response.statusCode < 300;
    if (!good) response.body.on('error', () => undefined).destroy();
    const bytes = good ? await readBody(response.body, one(headers, 'content-length')) : Buffer.alloc(0);
    return { status: response.statusCode, headers, bytes, connected };
  } finally {
    // Destroying instead of closing: nothing more is wanted of a server that still sends. It waits for a connection under
    // way, so that waiting for it would outlast the deadline.
    void dispatcher.destroy().catch(() => undefined);
  }
}

function headersOf(wanted: FetchRequest, terms: FetchTerms): Record<string, string> {
  return {
    accept: wanted.accept,
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': terms.userAgent,
    ...(wanted.etag === null ? {} : { 'if-none-match': wanted.etag }),
    ...(wanted.lastModified === null ? {} : { 'if-modified-since': wanted.lastModified }),
  };
}

function one(headers: Headers, name: string): string | null {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
}

function listed(headers: Headers): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((one): [string, string] => [name, one]),
  );
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof NotReached) return new Refusal(error.because, error.detail);
  if (error instanceof errors.HeadersOverflowError)
    return new Refusal('headers_too_large', 'The headers are too large.');
  if (error instanceof errors.ConnectTimeoutError || error instanceof errors.HeadersTimeoutError) {
    return new Refusal('deadline', 'The server took too long to answer.');
  }
  const code = codeOf(error) ?? 'unknown';
  if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME|UNABLE_TO/.test(code)) {
    return new Refusal('certificate', `The server's certificate is not valid (${code}).`);
  }
  return new Refusal('connection', `The connection failed (${code}).`);
}
