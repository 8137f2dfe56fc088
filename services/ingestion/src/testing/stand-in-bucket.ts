import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, LoopbackServer } from './loopback-server.js';

const KEY_ID = 'LOCALKEYID';
const SECRET = 'a secret of this spec';
const REGION = 'north-1';
const PAGE = 2;

/** A store on a free loopback port that speaks as much S3 as evidence needs, and believes nobody without a signature. */
export class StandInBucket extends LoopbackServer {
  readonly objects = new Map<string, Buffer>();
  readonly asked: string[] = [];
  /** Answers the next requests of a method so; `slow` never answers. */
  readonly moods = new Map<string, number | 'slow'>();
  /** Whether it knows conditional writes. */
  conditional = true;

  /** How the shelf is told of it. */
  get terms() {
    return {
      endpoint: `http://${this.place}`,
      bucket: 'evidence',
      region: REGION,
      keyId: KEY_ID,
      secret: SECRET,
      deadline: 2_000,
    };
  }

  protected async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const method = request.method ?? '';
    this.asked.push(method);
    const mood = this.moods.get(method);
    if (mood === 'slow') return;
    if (mood !== undefined) return void response.writeHead(mood).end();
    const fault = faultIn(request, body);
    if (fault !== null) return void response.writeHead(403).end(fault);
    const url = new URL(request.url ?? '/', this.terms.endpoint);
    const key = url.pathname.slice('/evidence/'.length);
    if (url.pathname === '/evidence') return void response.writeHead(200).end(this.list(url.searchParams));
    if (method === 'PUT') return void response.writeHead(this.put(request, key, body)).end();
    const bytes = this.objects.get(key);
    if (bytes === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-length': bytes.length }).end(method === 'HEAD' ? undefined : bytes);
  }

  private put(request: IncomingMessage, key: string, body: Buffer): number {
    const conditional = request.headers['if-none-match'] === '*';
    if (conditional && !this.conditional) return 501;
    if (conditional && this.objects.has(key)) return 412;
    const sum = createHash('sha256').update(body).digest('base64');
    if (request.headers['x-amz-checksum-sha256'] !== sum) return 400;
    this.objects.set(key, body);
    return 200;
  }

  private list(query: URLSearchParams): string {
    const after = query.get('continuation-token') ?? '';
    const keys = [...this.objects.keys()].sort().filter((key) => key > after);
    const page = keys.slice(0, PAGE);
    const more = keys.length > PAGE ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    return `<ListBucketResult>${page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')}${more}</ListBucketResult>`;
  }
}

/** Why a request is not believed: AWS Signature Version 4, worked out anew from what came. */
function faultIn(request: IncomingMessage, body: Buffer): string | null {
  const wanted =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
  const found = wanted.exec(request.headers.authorization ?? '');
  if (found === null) return 'no signature';
  const [, keyId, day = '', region, names = '', signature] = found;
  if (keyId !== KEY_ID || region !== REGION) return 'another key';
  const hash = String(request.headers['x-amz-content-sha256']);
  if (hash !== createHash('sha256').update(body).digest('hex')) return 'another body';
  const signed = names.split(';');
  if (!signed.includes('host') || !signed.includes('x-amz-content-sha256')) return 'too little is signed';
  const url = new URL(request.url ?? '/', 'http://place');
  const query = [...url.searchParams].map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(v)}`).sort();
  const headers = signed.map((name) => `${name}:${String(request.headers[name]).trim()}\n`).join('');
  const canonical = [request.method, url.pathname, query.join('&'), headers, names, hash].join('\n');
  const scope = `${day}/${REGION}/s3/aws4_request`;
  const digest = createHash('sha256').update(canonical).digest('hex');
  const text = ['AWS4-HMAC-SHA256', String(request.headers['x-amz-date']), scope, digest].join('\n');
  const key = [day, REGION, 's3', 'aws4_request'].reduce<string | Buffer>(
    (left, right) => createHmac('sha256', left).update(right).digest(),
    `AWS4${SECRET}`,
  );
  return createHmac('sha256', key).update(text).digest('hex') === signature ? null : 'another signature';
}
