/**
 * How does a page look as Atom (RFC 4287)? Each entry carries its message in full as CAP, so that nobody has to fetch
 * messages one by one, which would tell us what they care about.
 */

import type { Bulletin } from './bulletin.js';
import { capAlert } from './cap-alert.js';
import { type FeedPage, fileOfPage, type Publisher } from './feed-page.js';
import { describe, titleWords } from './public-sentences.js';
import { element, type XmlElement, xmlOf } from './xml.js';

const ATOM = 'http://www.w3.org/2005/Atom';
const HISTORY = 'http://purl.org/syndication/history/1.0';
/** What a feed says that has never had a message. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** The instant of the newest message of a page. */
export function updatedAt(page: FeedPage): string {
  return page.bulletins[0]?.sent ?? NEVER;
}

/** A page as an Atom document. */
export function atomFeed(page: FeedPage, by: Publisher): string {
  const { archive, previous } = page;
  const link = (rel: string, href: string, type = 'application/atom+xml') => element('link', [], { rel, type, href });
  const at = (number: number | null) => `${by.base}${fileOfPage(number, 'atom')}`;
  const feed = element(
    'feed',
    [
      element('id', `urn:lapwing:feed:${by.sender}`),
      element('title', 'Developments'),
      element('subtitle', `What happened, never to whom. TLP:${by.tlp.toUpperCase()}`),
      element('updated', updatedAt(page)),
      element('author', [element('name', by.sender)]),
      element('generator', 'Lapwing'),
      link('self', at(archive)),
      ...(archive === null ? [] : [link('current', at(null)), element('fh:archive')]),
      ...(previous === null ? [] : [link('prev-archive', at(previous))]),
      link('alternate', `${by.base}${fileOfPage(archive, 'json')}`, 'application/feed+json'),
      ...page.bulletins.map(entry),
    ],
    { xmlns: ATOM, 'xmlns:fh': HISTORY, 'xml:lang': 'en' },
  );
  return xmlOf(feed);
}

function entry(bulletin: Bulletin): XmlElement {
  const { identifier, sent, facts, message } = bulletin;
  const title = facts.headline === '' || message === 'cancel' ? titleWords(bulletin, 'en') : facts.headline;
  return element('entry', [
    element('id', identifier),
    element('title', title),
    element('updated', sent),
    element('published', sent),
    ...[message, facts.kind, facts.stage, facts.polarity].map((term) => element('category', [], { term })),
    ...facts.hosts.map((term) => element('category', [], { term, scheme: 'urn:iso:std:iso:3166' })),
    ...facts.sources.map(({ url, outlet }) =>
      element('link', [], { rel: 'related', type: 'text/html', title: outlet, href: url }),
    ),
    element('summary', describe(bulletin, 'en')),
    element('content', [capAlert(bulletin)], { type: 'application/cap+xml' }),
  ]);
}
