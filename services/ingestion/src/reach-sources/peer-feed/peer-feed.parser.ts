import { Rejected } from '../../parser-child/rejected.js';
import type { Given } from '../../parser-child/given.js';
import type { ParserReply } from '../../parser-child/reply.js';
import { checkJson } from '../../parser-child/structure.js';

const MOST_ITEMS = 200;

/** The messages in a feed of another installation; what they hold is checked by who asked. */
export function readPeerFeed({ bytes }: Given): ParserReply {
  const text = bytes.toString('utf8');
  checkJson(text);
  const feed = parsed(text);
  const items = feed['items'];
  const about = feed['_lapwing'];
  if (!Array.isArray(items) || items.length > MOST_ITEMS || !isPlain(about)) throw new Rejected('no_feed');
  const messages = items.map((item: unknown) => {
    if (!isPlain(item) || !isPlain(item['_lapwing'])) throw new Rejected('no_feed');
    const { seq, developmentId, message, ...facts } = item['_lapwing'];
    const { id: identifier, date_published: sent, content_text: words } = item;
    return { seq, developmentId, message, identifier, sent, words, facts };
  });
  return { is: 'parsed', value: { ...about, messages } };
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (isPlain(value)) return value;
  } catch {
    // Said below.
  }
  throw new Rejected('no_feed');
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
