/** Where a feed begins. */
export const ROOT = /<(?:[a-z][\w.-]*:)?(?:rss|feed|rdf)(?=[\s>/])/i;

/** A feed whose worst faults are mended; `plain` says that a strict parser may try it. */
export interface Mended {
  text: string;
  plain: boolean;
}

/** Signs that XML does not know, written out or as references. */
const CONTROL =
  /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|&#(?:0*(?:[0-8]|1[1-2]|1[4-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));/giu;
const OPENED = '<![CDATA[';

/**
 * Takes away what stands before the feed, document types without declarations and signs XML does not know, and closes
 * sections of unparsed text that their writer left open. Throws nothing: declared entities are refused elsewhere.
 */
export function mendedFeed(whole: string): Mended {
  const start = ROOT.exec(whole.slice(0, 65_536))?.index ?? 0;
  const bare = whole.slice(start).replace(CONTROL, '');
  const text = withSectionsClosed(bare);
  const upper = /^<(?:[a-z][\w.-]*:)?(?:RSS|FEED)\b/.test(text);
  const plain = text === bare && !upper && !/<!DOCTYPE|<!ENTITY|\sxml:base\s*=/i.test(text);
  return { text, plain };
}

/** Closes each section of unparsed text that runs into the next one, or into the end, before its element ends. */
function withSectionsClosed(text: string): string {
  const parts: string[] = [];
  let at = 0;
  let close = 0;
  for (;;) {
    const open = text.indexOf(OPENED, at);
    if (open < 0) break;
    // Looked for again only when it is passed, so that many sections without an end take no longer than one.
    if (close >= 0 && close < open) close = text.indexOf(']]>', open);
    const next = text.indexOf(OPENED, open + OPENED.length);
    if (close >= 0 && (next < 0 || close < next)) {
      parts.push(text.slice(at, close + 3));
      at = close + 3;
      continue;
    }
    const end = endOfElement(text, open, next < 0 ? text.length : next);
    parts.push(text.slice(at, end), ']]>');
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Where the element that holds a section ends, or else its entry. */
function endOfElement(text: string, open: number, limit: number): number {
  const name = /<([\w:.-]{1,60})(?:\s[^<>]{0,500})?>\s*$/.exec(text.slice(Math.max(0, open - 600), open))?.[1];
  const stretch = text.slice(open, limit);
  const own = name === undefined ? -1 : stretch.toLowerCase().indexOf(`</${name.toLowerCase()}`);
  if (own >= 0) return open + own;
  const entry = stretch.search(/<\/?(?:item|entry)[\s>]/i);
  return entry >= 0 ? open + entry : limit;
}
