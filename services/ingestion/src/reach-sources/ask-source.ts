import { createHash } from 'node:crypto';
import type { FetchEvidence, Fetched } from '../fetch-safely/outcome.js';
import { sha256Of } from '../keep-evidence/sha256-of.js';
import type { Entry, Look, Reach, Seen, Watched } from './connector.js';

/** A fetch that brought something. */
export type Good = Fetched & { is: 'fetched' };

/** What a source answered: something that has not been seen, or a look that is over. */
export type Asked = { is: 'came'; fetched: Good; sha256: string; seen: Seen } | { is: 'over'; look: Look };

/** Asks a source for what is new since it was last seen; keeps nothing yet. */
export async function askSource(source: Watched<unknown>, reach: Reach, url: string, accept: string): Promise<Asked> {
  const { etag, lastModified } = source.seen;
  const fetched = await reach.fetch({ url, accept, etag, lastModified });
  if (fetched.is === 'unchanged') return { is: 'over', look: { is: 'unchanged' } };
  if (fetched.is === 'refused') return { is: 'over', look: failureOf(fetched) };
  const sha256 = sha256Of(fetched.bytes);
  const seen = { etag: fetched.etag, lastModified: fetched.lastModified, sha256 };
  if (sha256 === source.seen.sha256) return { is: 'over', look: { is: 'unchanged', seen } };
  return { is: 'came', fetched, sha256, seen };
}

/** The failed look of a fetch that was refused. */
export function failureOf({ status, detail, retryAfter }: Fetched & { is: 'refused' }): Look {
  return { is: 'failed', status, detail, retryAfter };
}

/** Puts bytes into the archive as a document of their own. */
export async function keptDocument(
  bytes: Buffer,
  about: Omit<Entry & { is: 'document' }, 'is' | 'sha256' | 'size'>,
  reach: Pick<Reach, 'keep'>,
): Promise<Entry> {
  return { is: 'document', ...about, sha256: await reach.keep(bytes), size: bytes.length };
}

/** What a source carries itself and no page repeats. */
export interface OwnText {
  url: string;
  title: string | null;
  published: string | null;
  text: string;
}

/** A text that stands in what came and has no page of its own, kept as a document. */
export async function ownDocument(own: OwnText, came: FetchEvidence, partOf: string, reach: Reach): Promise<Entry> {
  const { text, ...about } = own;
  const evidence = { ...came, requestedUrl: own.url, finalUrl: own.url, partOf };
  return keptDocument(Buffer.from(text), { ...about, mediaType: 'text/plain; charset=utf-8', evidence }, reach);
}

const MOST_REMEMBERED = 8000;

/** A short fingerprint by which a connector knows an address again. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

/** What a connector remembers of the addresses it has seen; none where it has not looked yet. */
export function knownOf(memory: object | null): ReadonlySet<string> {
  const known: unknown = memory !== null && 'known' in memory ? memory.known : null;
  return new Set(Array.isArray(known) ? known.filter((one) => typeof one === 'string') : []);
}

/** The memory of addresses, the newest first, bounded. */
export function knowing(fresh: readonly string[], known: ReadonlySet<string>): { known: string[] } {
  return { known: [...new Set([...fresh.map(fingerprintOf), ...known])].slice(0, MOST_REMEMBERED) };
}
