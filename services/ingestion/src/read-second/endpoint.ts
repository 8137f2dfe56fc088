import { randomBytes } from 'node:crypto';
import { Agent, errors, request } from 'undici';
import type { ReadingFault } from '@lapwing/domain';
import { codeOf } from '../fetch-safely/outcome.js';
import { nearConnector, NotNear } from './near.connector.js';
import { type Asked, questionOf } from './question.js';

/** Where to ask, as the operator configured it. `timeout` in milliseconds, for everything. */
export interface Endpoint {
  url: string;
  model: string;
  key: string | null;
  timeout: number;
}

/** What came back: an answer's bytes, or why there are none. `wish`: seconds it wants to be left alone for. */
export type Heard = { is: 'heard'; bytes: Buffer } | { is: 'fault'; fault: ReadingFault; wish: number | null };

/** The most bytes of an answer; two thousand tokens and their envelope take a tenth of it. */
const MOST_BYTES = 256 * 1024;
const MOST_HEADER_BYTES = 16 * 1024;

class Fault extends Error {
  constructor(
    readonly fault: ReadingFault,
    readonly wish: number | null = null,
  ) {
    super(fault);
  }
}

type Headers = Record<string, string | string[] | undefined>;

/** Asks an endpoint about one text, once: no redirect, no second try, nothing but the title, the day and the text. */
export async function askEndpoint(endpoint: Endpoint, asked: Asked): Promise<Heard> {
  const signal = AbortSignal.timeout(endpoint.timeout);
  const url = new URL(`${endpoint.url.replace(/\/+$/, '')}/chat/completions`);
  const dispatcher = new Agent({
    connect: url.protocol === 'http:' ? nearConnector(endpoint.timeout) : { timeout: endpoint.timeout },
    maxHeaderSize: MOST_HEADER_BYTES,
    headersTimeout: endpoint.timeout,
    bodyTimeout: endpoint.timeout,
    connections: 1,
    pipelining: 0,
  });
  try {
    const body = questionOf(endpoint.model, asked, randomBytes(16).toString('hex'));
    const response = await request(url, { method: 'POST', dispatcher, signal, headers: headersOf(endpoint), body });
    response.body.on('error', () => undefined);
    checkStatus(response.statusCode, response.headers);
    checkHeaders(response.headers);
    return { is: 'heard', bytes: await bodyOf(response.body) };
  } catch (error) {
    const { fault, wish } = faultOf(error, signal);
    return { is: 'fault', fault, wish };
  } finally {
    // Destroying instead of closing: nothing more is wanted of an endpoint that still sends.
    await dispatcher.destroy();
  }
}

function headersOf({ key }: Endpoint): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-encoding': 'identity',
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
}

function checkStatus(status: number, headers: Headers): void {
  if (status === 200) return;
  if (status >= 300 && status < 400) throw new Fault('redirected');
  if (status === 429 || status === 503) throw new Fault('busy', secondsOf(headers['retry-after']));
  if ([400, 413, 422].includes(status)) throw new Fault('not_taken');
  throw new Fault(status >= 500 ? 'failing' : 'not_allowed');
}

function checkHeaders(headers: Headers): void {
  const coding = String(headers['content-encoding'] ?? 'identity');
  if (coding.trim().toLowerCase() !== 'identity') throw new Fault('encoded');
  if (!/^application\/json\s*(;|$)/i.test(String(headers['content-type'] ?? ''))) throw new Fault('not_json');
  if (Number(headers['content-length'] ?? 0) > MOST_BYTES) throw new Fault('too_large');
}

async function bodyOf(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Fault('too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The seconds of a Retry-After; a date there is not heeded, our own pause is. */
function secondsOf(header: string | string[] | undefined): number | null {
  return typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) : null;
}

function faultOf(error: unknown, signal: AbortSignal): Pick<Fault, 'fault' | 'wish'> {
  if (error instanceof Fault) return error;
  if (error instanceof NotNear) return new Fault('forbidden_address');
  if (signal.aborted) return new Fault('deadline');
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) {
    return new Fault('deadline');
  }
  const code = codeOf(error) ?? '';
  if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME|UNABLE_TO/.test(code)) return new Fault('certificate');
  const unreached = error instanceof errors.ConnectTimeoutError || /REFUSED|NOTFOUND|AI_AGAIN|UNREACH/.test(code);
  return new Fault(unreached ? 'unreachable' : 'broken_off');
}
