import { z } from 'zod';
import type { Fetched } from '../../fetch-safely/outcome.js';
import { connector, type Entry, type Look, type Reach, type Seen, type Watched } from '../connector.js';
import { feedRead } from '../feed/feed-read.js';
import { unreadable } from '../rejections.js';

const ACCEPT =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/html;q=0.8,*/*;q=0.1';

type Good = Fetched & { is: 'fetched' };

/** A feed of any kind, or a page that is itself the source: whatever comes. */
export const auto = connector<Record<string, never>>({
  name: 'auto',
  title: { en: 'Feed or page', ru: 'Лента или страница' },
  hint: {
    en: 'RSS, Atom, RDF or JSON Feed; anything else is read as one page.',
    ru: 'RSS, Atom, RDF или JSON Feed; всё остальное читается как одна страница.',
  },
  addressExample: 'https://news.example/feed.xml',
  settings: z.strictObject({}),
  fields: [],
  look,
});

async function look(source: Watched<Record<string, never>>, reach: Reach): Promise<Look> {
  const { etag, lastModified } = source.seen;
  const fetched = await reach.fetch({ url: source.url, accept: ACCEPT, etag, lastModified });
  if (fetched.is === 'unchanged') return { is: 'unchanged' };
  if (fetched.is === 'refused') {
    const { status, detail, retryAfter } = fetched;
    return { is: 'failed', status, detail, retryAfter };
  }
  const sha256 = await reach.keep(fetched.bytes);
  const seen = { etag: fetched.etag, lastModified: fetched.lastModified, sha256 };
  if (sha256 === source.seen.sha256) return { is: 'unchanged', seen };
  const task = { as: 'source', url: fetched.evidence.finalUrl, type: fetched.type, options: null };
  const reply = await reach.parse(task, fetched.bytes);
  if (reply.is === 'rejected') return unreadable(reply.because, seen);
  if (reply.is === 'feed') return feedRead(reply, fetched, { sha256, seen }, reach);
  return { is: 'read', entries: [pageOf(source.url, fetched, sha256)], seen };
}

/** What was fetched, itself the document. */
export function pageOf(url: string, fetched: Good, sha256: NonNullable<Seen['sha256']>): Entry {
  return {
    is: 'document',
    url,
    sha256,
    size: fetched.bytes.length,
    mediaType: fetched.type,
    evidence: fetched.evidence,
    title: null,
    published: null,
  };
}
