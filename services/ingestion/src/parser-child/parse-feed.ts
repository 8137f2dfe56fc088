import { parseFeed as parseStrictly } from 'feedsmith';
import { parseDocument, parseFeed as parseForgivingly } from 'htmlparser2';
import { instantOf } from './dates.js';
import { plainText } from './plain-text.js';
import { Rejected } from './rejected.js';
import type { FeedItem } from './reply.js';
import { checkJson, checkXml } from './structure.js';

const MOST_ITEMS = 500;
const ROOT = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->)*(?:<!DOCTYPE[^>]*>\s*)?<(?:[a-z]+:)?(rss|feed|rdf)\b/i;

interface RawItem {
  url: string | null | undefined;
  title: string | null | undefined;
  published: string | null | undefined;
  text: string | null | undefined;
}

/** Whether a text looks like RSS, Atom, RDF or a JSON feed. */
export function looksLikeFeed(text: string): boolean {
  const head = text.slice(0, 4096);
  return ROOT.test(head) || (/^\s*\{/.test(head) && head.includes('jsonfeed.org'));
}

/** The entries of a feed with an address, at most 500; what a strict parser refuses, a forgiving one reads. */
export function itemsOf(text: string, base: string): FeedItem[] {
  if (/^\s*\{/.test(text)) checkJson(text);
  else checkXml(text);
  const seen = new Set<string>();
  return rawItems(text).flatMap((raw) => {
    const item = itemOf(raw, base);
    if (item === null || seen.has(item.url)) return [];
    seen.add(item.url);
    return [item];
  });
}

function rawItems(text: string): RawItem[] {
  try {
    return strictly(text);
  } catch {
    const feed = parseForgivingly(text);
    if (feed === null) throw new Rejected('no_feed');
    return feed.items.slice(0, MOST_ITEMS).map((item) => ({
      url: item.link ?? item.id,
      title: item.title,
      published: item.pubDate?.toISOString(),
      text: item.description,
    }));
  }
}

function strictly(text: string): RawItem[] {
  const { format, feed } = parseStrictly(text, { maxItems: MOST_ITEMS });
  if (format === 'atom') {
    return (feed.entries ?? []).map((entry) => ({
      url: (entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href,
      title: entry.title?.value,
      published: entry.published ?? entry.updated,
      text: entry.content?.value ?? entry.summary?.value,
    }));
  }
  if (format === 'rss') {
    return (feed.items ?? []).map((item) => ({
      url: item.link ?? (item.guid?.isPermaLink === false ? null : item.guid?.value),
      title: item.title,
      published: item.pubDate ?? item.dc?.dates?.[0],
      text: item.content?.encoded ?? item.description,
    }));
  }
  if (format === 'rdf') {
    return (feed.items ?? []).map((item) => ({
      url: item.link,
      title: item.title,
      published: item.dc?.dates?.[0],
      text: item.description,
    }));
  }
  return (feed.items ?? []).map((item) => ({
    url: item.url ?? item.external_url,
    title: item.title,
    published: item.date_published,
    text: item.content_text ?? item.content_html,
  }));
}

function itemOf(raw: RawItem, base: string): FeedItem | null {
  const address = (raw.url ?? '').trim();
  if (address === '' || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.href.length > 2000) return null;
  url.hash = '';
  return {
    url: url.href,
    title: raw.title === null || raw.title === undefined ? null : inline(raw.title),
    published: instantOf(raw.published),
    text: plainText(parseDocument(raw.text ?? '').children).slice(0, 200_000),
  };
}

function inline(markup: string): string {
  return plainText(parseDocument(markup).children).replace(/\s+/g, ' ').trim().slice(0, 1000);
}
