import { z } from 'zod';
import { askSource, type Good, keptDocument } from '../ask-source.js';
import { connector, type Entry, type Look, type Reach, type Watched } from '../connector.js';
import { feedRead } from '../feed/feed-read.js';
import { unreadable } from '../rejections.js';

const ACCEPT =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/html;q=0.8,*/*;q=0.1';

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
  const asked = await askSource(source, reach, source.url, ACCEPT);
  if (asked.is === 'over') return asked.look;
  const { fetched, sha256, seen } = asked;
  const page = await pageOf(source.url, fetched, reach);
  const task = { as: 'source', url: fetched.evidence.finalUrl, type: fetched.type, options: null };
  const reply = await reach.parse(task, fetched.bytes);
  if (reply.is === 'rejected') return unreadable(reply.because, seen);
  if (reply.is === 'feed') return feedRead(reply, fetched, { sha256, seen }, reach);
  return { is: 'read', entries: [page], seen };
}

/** What was fetched, itself the document. */
function pageOf(url: string, { bytes, type, evidence }: Good, reach: Reach): Promise<Entry> {
  return keptDocument(bytes, { url, mediaType: type, evidence, title: null, published: null }, reach);
}
