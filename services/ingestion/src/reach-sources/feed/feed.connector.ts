import { z } from 'zod';
import { askSource } from '../ask-source.js';
import { connector, type Look, type Reach, type Watched } from '../connector.js';
import { unreadable } from '../rejections.js';
import { feedRead } from './feed-read.js';

const ACCEPT =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.1';

/** A feed in any of its formats, however broken; anything else is a fault. */
export const feed = connector<Record<string, never>>({
  name: 'feed',
  title: { en: 'Feed', ru: 'Лента' },
  hint: {
    en: 'RSS 0.9 to 2.0, RDF, Atom or JSON Feed. A page in its place is reported as a fault.',
    ru: 'RSS от 0.9 до 2.0, RDF, Atom или JSON Feed. Страница вместо ленты считается сбоем.',
  },
  addressExample: 'https://news.example/feed.xml',
  settings: z.strictObject({}),
  fields: [],
  look,
});

async function look(source: Watched<Record<string, never>>, reach: Reach): Promise<Look> {
  const asked = await askSource(source, reach, source.url, ACCEPT);
  if (asked.is === 'over') return asked.look;
  const { fetched, seen } = asked;
  const sha256 = await reach.keep(fetched.bytes);
  const task = { as: 'feed', url: fetched.evidence.finalUrl, type: fetched.type, options: null };
  const reply = await reach.parse(task, fetched.bytes);
  if (reply.is === 'rejected') return unreadable(reply.because, seen);
  return reply.is === 'feed' ? feedRead(reply, fetched, { sha256, seen }, reach) : unreadable('no_feed', seen);
}
