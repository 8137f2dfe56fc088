import { articleOf, articleOfText } from './parse-article.js';
import { textOf } from './characters.js';
import { itemsOf, looksLikeFeed } from './parse-feed.js';
import { Rejected } from './rejected.js';
import type { ParserReply, ParserTask } from './reply.js';

/** Turns untrusted bytes into a feed or an article, or says why not. */
export function parse(task: ParserTask, bytes: Buffer): ParserReply {
  try {
    return parseText(task, textOf(bytes, task.type), bytes);
  } catch (error) {
    return { is: 'rejected', because: error instanceof Rejected ? error.because : 'unparseable' };
  }
}

function parseText(task: ParserTask, text: string, bytes: Buffer): ParserReply {
  const type = (task.type ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (/<!ENTITY|<!DOCTYPE\s+(?!html)/i.test(text.slice(0, 10_000))) throw new Rejected('dtd');
  if (task.as === 'source' && looksLikeFeed(text)) return { is: 'feed', items: itemsOf(text, task.url) };
  if (/^(image|audio|video|font)\//.test(type) || /pdf|zip|octet-stream|msword|officedocument/.test(type)) {
    throw new Rejected('media_type');
  }
  if (bytes.subarray(0, 4).toString('latin1') === '%PDF') throw new Rejected('media_type');
  if (task.as === 'source' && /\b(?:rss|atom)\+?xml\b|feed\+json/.test(type)) throw new Rejected('no_feed');
  if (type === 'text/plain') return articleOfText(text);
  return articleOf(text);
}
