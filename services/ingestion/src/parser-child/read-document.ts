import { type Decoded, decoded } from './characters.js';
import { articleOf, articleOfText } from './parse-article.js';
import { feedOf, looksLikeFeed } from './parse-feed.js';
import type { Given } from './given.js';
import { isPrinted, readPrinted } from './read-printed.js';
import { Rejected } from './rejected.js';
import type { ParserReply } from './reply.js';
import { refuseEntities } from './structure.js';

const HEAD = 10_000;

/** Reads a source: a feed, or a page that is itself the source. */
export function readSource(given: Given): ParserReply | Promise<ParserReply> {
  if (isPrinted(given)) return readPrinted(given);
  const read = decoded(given.bytes, given.type);
  refuseEntities(read.text.slice(0, HEAD));
  if (looksLikeFeed(read.text)) return { is: 'feed', ...feedOf(read.text, given.url), lossy: read.lossy };
  if (/\b(?:rss|atom)\+?xml\b|feed\+json/.test(mediaTypeOf(given))) throw new Rejected('no_feed');
  return readText(given, read);
}

/** Reads a feed and nothing else. */
export function readFeed(given: Given): ParserReply {
  const { text, lossy } = decoded(given.bytes, given.type);
  refuseEntities(text.slice(0, HEAD));
  if (!looksLikeFeed(text)) throw new Rejected('no_feed');
  return { is: 'feed', ...feedOf(text, given.url), lossy };
}

/** Reads a document that somebody wrote for people to read. */
export function readArticle(given: Given): ParserReply | Promise<ParserReply> {
  if (isPrinted(given)) return readPrinted(given);
  const read = decoded(given.bytes, given.type);
  refuseEntities(read.text.slice(0, HEAD));
  return readText(given, read);
}

async function readText(given: Given, { text, lossy }: Decoded): Promise<ParserReply> {
  const type = mediaTypeOf(given);
  if (/^(image|audio|video|font)\//.test(type) || /zip|octet-stream|msword|officedocument/.test(type)) {
    throw new Rejected('media_type');
  }
  return { ...(await (type === 'text/plain' ? articleOfText(text) : articleOf(text))), lossy };
}

function mediaTypeOf({ type }: Given): string {
  return (type ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
