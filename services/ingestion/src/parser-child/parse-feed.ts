import { parseFeed as parseStrictly } from 'feedsmith';
import { parseDocument } from 'htmlparser2';
import { channelOf } from './channel-words.js';
import { instantOf } from './dates.js';
import { forgivinglyOf } from './forgiving-feed.js';
import { jsonItemsOf } from './forgiving-json.js';
import { mendedFeed, ROOT } from './mend-feed.js';
import { plainText } from './plain-text.js';
import type { RawItem } from './raw-item.js';
import { Rejected } from './rejected.js';
import type { FeedItem, ParserReply } from './reply.js';
import { checkJson, checkXml } from './structure.js';

const MOST_ITEMS = 500;
const MOST_TEXT = 200_000;
const MARKUP = /<\/?(?:p|br|div|a|b|i|em|strong|span|ul|ol|li|img|h\d|table|blockquote)(?:\s[^<>]*)?\/?>/i;

type Feed = Omit<Extract<ParserReply, { is: 'feed' }>, 'is' | 'lossy'>;

/** Whether a text looks like RSS, Atom, RDF or a JSON feed, whatever junk stands before it. */
export function looksLikeFeed(text: string): boolean {
  const head = text.slice(0, 16_384);
  if (/^\s*\{/.test(head)) return head.includes('jsonfeed.org');
  const root = ROOT.exec(head);
  return root !== null && !/<(?:html|head|body)[\s>]/i.test(head.slice(0, root.index));
}

/**
 * A feed with at most 500 entries. A strict and fast parser reads it first; where that one gives up or finds less than the
 * feed holds, a forgiving one decides. Throws `Rejected` where neither can.
 */
export function feedOf(text: string, base: string): Feed {
  if (/^\s*\{/.test(text)) {
    checkJson(text);
    const { raw, channel } = jsonItemsOf(text, MOST_ITEMS);
    return { items: itemsOf(raw, base), ...channel };
  }
  const mended = mendedFeed(text);
  const { regular } = checkXml(mended.text);
  const channel = channelOf(mended.text, base);
  const openings = mended.text.match(/<(?:[\w-]+:)?(?:item|entry)[\s/>]/gi)?.length ?? 0;
  const strict = regular && mended.plain ? itemsOf(strictly(mended.text), base) : [];
  if (strict.length >= Math.min(openings, MOST_ITEMS) && strict.length > 0) return { items: strict, ...channel };
  const raw = forgivinglyOf(mended.text, MOST_ITEMS);
  if (raw === null) throw new Rejected('no_feed');
  const forgiven = itemsOf(raw, base);
  return { items: forgiven.length > strict.length ? forgiven : strict, ...channel };
}

function strictly(text: string): RawItem[] {
  try {
    return strictItems(text);
  } catch {
    return [];
  }
}

function strictItems(text: string): RawItem[] {
  const { format, feed } = parseStrictly(text, { maxItems: MOST_ITEMS });
  if (format === 'atom') {
    return (feed.entries ?? []).map((entry) => ({
      url: (entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href,
      title: entry.title?.value,
      published: entry.published ?? entry.updated,
      text: entry.content?.value ?? entry.summary?.value,
      id: entry.id,
    }));
  }
  if (format === 'rss') {
    return (feed.items ?? []).map((item) => ({
      url: item.link ?? (item.guid?.isPermaLink === false ? null : item.guid?.value) ?? item.enclosures?.[0]?.url,
      title: item.title,
      published: item.pubDate ?? item.dc?.dates?.[0],
      text: item.content?.encoded ?? item.description,
      id: item.guid?.value,
    }));
  }
  if (format !== 'rdf') return [];
  return (feed.items ?? []).map((item) => ({
    url: item.link,
    title: item.title,
    published: item.dc?.dates?.[0],
    text: item.content?.encoded ?? item.description,
  }));
}

function itemsOf(raw: readonly RawItem[], base: string): FeedItem[] {
  const seen = new Set<string>();
  return raw.flatMap((one) => {
    const item = itemOf(one, base);
    if (item === null || seen.has(item.url)) return [];
    seen.add(item.url);
    return [item];
  });
}

function itemOf(raw: RawItem, base: string): FeedItem | null {
  const title = raw.title === null || raw.title === undefined ? null : inline(raw.title);
  const body = { title, published: instantOf(raw.published), text: textOf(raw.text ?? '').slice(0, MOST_TEXT) };
  const address = webAddress(raw.url, base);
  if (address !== null) return { url: address, ...body, alone: false };
  const own = (raw.id ?? raw.url ?? '').trim();
  const hostile = /^\s*(?:javascript|data|vbscript|file):/i.test(raw.url ?? '');
  if (own === '' || own.length > 500 || hostile || body.text === '') return null;
  const page = new URL(base);
  page.hash = encodeURIComponent(own);
  return page.href.length > 2000 ? null : { url: page.href, ...body, alone: true };
}

function webAddress(text: string | null | undefined, base: string): string | null {
  const address = inline(text ?? '').replace(/\s/g, '');
  // An identifier without a colon, slash or dot is a relative address only by accident.
  if (address === '' || !/[/.?#]/.test(address) || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.href.length > 2000) return null;
  url.hash = '';
  return url.href;
}

/** The text of markup; of markup that was escaped twice, too. */
function textOf(markup: string): string {
  const text = plainText(parseDocument(markup).children);
  return MARKUP.test(text) ? plainText(parseDocument(text).children) : text;
}

function inline(markup: string): string {
  return textOf(markup).replace(/\s+/g, ' ').trim().slice(0, 1000);
}
