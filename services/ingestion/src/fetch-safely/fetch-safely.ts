import { Agent, errors, request } from 'undici';
import { decode, readBody } from './body.js';
import { isInside } from './addresses.js';
import { type Connected, type Guard, guardedConnector, isExempt } from './guarded.connector.js';
import { FETCHER_VERSION, LIMITS } from './limits.js';
import { codeOf, type Fetched, type Hop, NOT_PUBLIC, Refusal } from './outcome.js';

/** What to fetch. The validators make the server answer "unchanged" where it can. */
export interface FetchRequest {
  url: string;
  accept: string;
  etag: string | null;
  lastModified: string | null;
}

/** The guard, the clock and the name we go by. `deadline` in milliseconds. */
export interface FetchTerms extends Guard {
  userAgent: string;
  deadline: number;
  now: () => Date;
}

type Headers = Record<string, string | string[] | undefined>;

interface Answer {
  status: number;
  headers: Headers;
  bytes: Buffer;
  connected: Connected;
}

const REDIRECTS = [301, 302, 303, 307, 308];

/** Fetches one URL from an untrusted server; every hop is checked, and size, time, depth and compression are bounded. */
export async function fetchSafely(wanted: FetchRequest, terms: FetchTerms): Promise<Fetched> {
  const signal = AbortSignal.timeout(terms.deadline);
  const startedAt = terms.now();
  try {
    return await follow(wanted, terms, startedAt, signal);
  } catch (error) {
    const refusal = refusalOf(error, signal);
    const { because, status, detail } = refusal;
    return { is: 'refused', because, status, detail, retryAfter: null };
  }
}

/** Why an address is never fetched, as far as it tells by itself; null where it may be. */
export function whyNever(text: string, terms: Pick<Guard, 'exempt'>): string | null {
  try {
    const url = checkedUrl(text, null, terms);
    return isInside(url.hostname) && !isExempt(url, terms.exempt) ? NOT_PUBLIC : null;
  } catch (error) {
    if (error instanceof Refusal) return error.detail;
    throw error;
  }
}

async function follow(wanted: FetchRequest, terms: FetchTerms, startedAt: Date, signal: AbortSignal): Promise<Fetched> {
  const chain: Hop[] = [];
  let url = checkedUrl(wanted.url, null, terms);
  for (;;) {
    const answer = await once(url, wanted, terms, signal);
    chain.push({ url: url.href, address: answer.connected.address, status: answer.status });
    if (answer.status === 304) return { is: 'unchanged' };
    const location = one(answer.headers, 'location');
    if (!REDIRECTS.includes(answer.status) || location === null) return concluded(answer, chain, terms, startedAt);
    if (chain.length > LIMITS.redirects) throw new Refusal('too_many_redirects', 'The server sends us on and on.');
    url = checkedUrl(location, url, terms);
  }
}

async function concluded(answer: Answer, chain: Hop[], terms: FetchTerms, startedAt: Date): Promise<Fetched> {
  const { status, headers, connected } = answer;
  if (status < 200 || status > 299) throw new Refusal('status', `The server answers ${status}.`, status);
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
    },
  };
}

/** The URL if we may ask it: http or https on its usual port, no credentials, no way back from https to http. */
function checkedUrl(text: string, from: URL | null, terms: Pick<Guard, 'exempt'>): URL {
  if (text.length > LIMITS.urlLength || !URL.canParse(text, from?.href)) {
    throw new Refusal('bad_url', 'The address is not a usable URL.');
  }
  const url = new URL(text, from?.href);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal('bad_url', 'Only http and https are read.');
  if (url.username !== '' || url.password !== '') throw new Refusal('bad_url', 'The URL contains credentials.');
  if (from?.protocol === 'https:' && url.protocol === 'http:') {
    throw new Refusal('downgraded', 'The server sends us from https to http.');
  }
  if (!['', '80', '443'].includes(url.port) && !isExempt(url, terms.exempt)) {
    throw new Refusal('forbidden_port', 'Only ports 80 and 443 are read.');
  }
  return url;
}

async function once(url: URL, wanted: FetchRequest, terms: FetchTerms, signal: AbortSignal): Promise<Answer> {
  const connected: Connected = { address: null, tlsFingerprint: null };
  const dispatcher = new Agent({
    connect: guardedConnector(url, terms, connected),
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
    // Destroying instead of closing: nothing more is wanted of a server that still sends.
    await dispatcher.destroy();
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

function refusalOf(error: unknown, signal: AbortSignal): Refusal {
  if (error instanceof Refusal) return error;
  if (signal.aborted) return new Refusal('deadline', 'The server took too long to answer.');
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
