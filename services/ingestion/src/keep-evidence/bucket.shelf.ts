import { AwsClient } from 'aws4fetch';
import { Failure } from '@lapwing/contracts';
import type { Shelf } from './shelf.js';

/** Where an S3-compatible store is, and who may write there. */
export interface BucketPlace {
  endpoint: string;
  bucket: string;
  region: string;
  keyId: string;
  secret: string;
  /** Milliseconds until an answer must be whole. */
  deadline: number;
}

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const NEWEST_ANSWERS = 1_000;

/**
 * Bytes in a bucket of an S3-compatible store, addressed by path. What is there is never written again: it is looked for
 * first, and the write itself is conditional where the store knows that.
 */
export class BucketShelf implements Shelf {
  private readonly client: AwsClient;
  private readonly root: string;

  constructor(private readonly place: BucketPlace) {
    const { endpoint, bucket, region, keyId: accessKeyId, secret: secretAccessKey } = place;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 });
    this.root = `${endpoint.replace(/\/+$/, '')}/${encodeURIComponent(bucket)}`;
  }

  async put(sha256: string, bytes: Buffer): Promise<void> {
    const seen = await this.ask('HEAD', this.addressOf(sha256));
    if (seen.status === 200 && seen.headers.get('content-length') === String(bytes.length)) return;
    if (seen.status !== 404 && seen.status !== 200) throw refused('put', seen.status);
    const { status } = await this.write(sha256, bytes, { 'if-none-match': '*' });
    // 412: somebody was faster, and under this name there is only one content.
    if (status === 200 || status === 412) return;
    const plain = status === 501 ? (await this.write(sha256, bytes, {})).status : status;
    if (plain !== 200) throw refused('put', plain);
  }

  async take(sha256: string): Promise<Buffer | null> {
    const answer = await this.ask('GET', this.addressOf(sha256));
    if (answer.status === 404) return null;
    if (answer.status !== 200) throw refused('get', answer.status);
    return Buffer.from(await answer.arrayBuffer().catch(unreachable));
  }

  async forget(sha256: string): Promise<void> {
    const { status } = await this.ask('DELETE', this.addressOf(sha256));
    if (![200, 204, 404].includes(status)) throw refused('delete', status);
  }

  async *names(): AsyncIterable<string> {
    for (let token: string | null = ''; token !== null;) {
      const next: string = token === '' ? '' : `&continuation-token=${encodeURIComponent(token)}`;
      const answer = await this.ask('GET', `${this.root}?list-type=2&max-keys=${NEWEST_ANSWERS}${next}`);
      if (answer.status !== 200) throw refused('list', answer.status);
      const xml = await answer.text().catch(unreachable);
      for (const [, key = ''] of xml.matchAll(/<Key>([^<]*)<\/Key>/g)) yield key.slice(key.indexOf('/') + 1);
      token = /<NextContinuationToken>([^<]+)</.exec(xml)?.[1] ?? null;
    }
  }

  async trouble(): Promise<string | null> {
    const answer = await this.ask('GET', `${this.root}?list-type=2&max-keys=1`).catch(() => null);
    if (answer === null) return 'the store does not answer';
    return answer.status === 200 ? null : `the store answers ${answer.status}`;
  }

  private async write(sha256: string, bytes: Buffer, more: Record<string, string>): Promise<Response> {
    const sum = Buffer.from(sha256, 'hex').toString('base64');
    const headers = { 'x-amz-content-sha256': sha256, 'x-amz-checksum-sha256': sum, ...more };
    return this.ask('PUT', this.addressOf(sha256), { headers, body: new Uint8Array(bytes) });
  }

  private async ask(method: string, url: string, init: RequestInit = {}): Promise<Response> {
    const headers = { 'x-amz-content-sha256': EMPTY, ...(init.headers as Record<string, string> | undefined) };
    const request = await this.client.sign(url, { ...init, method, headers });
    return fetch(request, { signal: AbortSignal.timeout(this.place.deadline), redirect: 'error' }).catch(unreachable);
  }

  private addressOf(sha256: string): string {
    return `${this.root}/${sha256.slice(0, 2)}/${sha256}`;
  }
}

/** What a store refuses today an operator may put right tomorrow, so that waiting can always help. */
function refused(what: string, status: number): Failure {
  return new Failure('unavailable', { retry: 'later', cause: `The evidence store answered ${status} to a ${what}.` });
}

function unreachable(cause: unknown): never {
  throw new Failure('unavailable', { retry: 'later', cause });
}
