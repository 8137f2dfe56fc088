import { textOf } from './characters.js';
import { articleOf, articleOfText } from './parse-article.js';
import { itemsOf, looksLikeFeed } from './parse-feed.js';
import type { Given } from './parsers.js';
import { Rejected } from './rejected.js';
import type { ParserReply } from './reply.js';

/** Reads a source: a feed, or a page that is itself the source. */
export function readSource(given: Given): ParserReply {
  const text = textOf(given.bytes, given.type);
  refuseEntities(text);
  if (looksLikeFeed(text)) return { is: 'feed', items: itemsOf(text, given.url) };
  if (/\b(?:rss|atom)\+?xml\b|feed\+json/.test(mediaTypeOf(given))) throw new Rejected('no_feed');
  return readText(given, text);
}

/** Reads a document that somebody wrote for people to read. */
export function readArticle(given: Given): ParserReply {
  const text = textOf(given.bytes, given.type);
  refuseEntities(text);
  return readText(given, text);
}

function readText(given: Given, text: string): ParserReply {
  const type = mediaTypeOf(given);
  if (/^(image|audio|video|font)\//.test(type) || /pdf|zip|octet-stream|msword|officedocument/.test(type)) {
    throw new Rejected('media_type');
  }
  if (given.bytes.subarray(0, 4).toString('latin1') === '%PDF') throw new Rejected('media_type');
  return type === 'text/plain' ? articleOfText(text) : articleOf(text);
}

function refuseEntities(text: string): void {
  if (/<!ENTITY|<!DOCTYPE\s+(?!html)/i.test(text.slice(0, 10_000))) throw new Rejected('dtd');
}

function mediaTypeOf({ type }: Given): string {
  return (type ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
