/** How does a page look as JSON Feed 1.1? What machines need stands in `_lapwing`, by which other installations read it. */

import type { Bulletin } from './bulletin.js';
import { type FeedPage, fileOfPage, type Publisher } from './feed-page.js';
import { describe, titleWords } from './public-sentences.js';

/** A page as a JSON value. */
export function jsonFeed(page: FeedPage, by: Publisher): object {
  const { archive, previous } = page;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Developments',
    description: `What happened, never to whom. TLP:${by.tlp.toUpperCase()}`,
    language: 'en',
    feed_url: `${by.base}${fileOfPage(archive, 'json')}`,
    ...(previous === null ? {} : { next_url: `${by.base}${fileOfPage(previous, 'json')}` }),
    authors: [{ name: by.sender }],
    _lapwing: {
      about: 'Developments as Lapwing publishes them; see docs/publishing.md of its source.',
      format: 1,
      sender: by.sender,
      key: by.publicKey,
      tlp: by.tlp,
      archive,
      previous,
      newest: page.bulletins[0]?.seq ?? 0,
    },
    items: page.bulletins.map(item),
  };
}

function item(bulletin: Bulletin): object {
  const { identifier, sent, facts, message, seq, developmentId, references, related, because, firstSeenAt } = bulletin;
  const headline = facts.headline === '' || message === 'cancel' ? titleWords(bulletin, 'en') : facts.headline;
  const [first] = facts.sources;
  return {
    id: identifier,
    title: headline,
    content_text: `${describe(bulletin, 'en')}\n\n${describe(bulletin, 'ru')}`,
    summary: titleWords(bulletin, 'en'),
    ...(first === undefined ? {} : { external_url: first.url }),
    date_published: sent,
    date_modified: sent,
    tags: [message, facts.kind, facts.stage, facts.polarity, ...facts.hosts],
    _lapwing: { seq, developmentId, message, because, references, related, firstSeenAt, ...facts },
  };
}
