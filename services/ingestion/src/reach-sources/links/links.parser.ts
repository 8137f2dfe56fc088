import { z } from 'zod';
import { decoded } from '../../parser-child/characters.js';
import { pageOf } from '../../parser-child/page.js';
import type { Given } from '../../parser-child/given.js';
import { Rejected } from '../../parser-child/rejected.js';
import type { ParserReply } from '../../parser-child/reply.js';
import { refuseEntities } from '../../parser-child/structure.js';
import { fitsPattern } from '../fits-pattern.js';
import { selected, type SelectedElement } from '../select-elements.js';

const MOST_LINKS = 500;

const options = z.object({ selector: z.string(), match: z.string().nullable(), next: z.string().nullable() });

/** The links of a page under a selector, at most 500, and where the list goes on. */
export function readLinks(given: Given): ParserReply {
  const { selector, match, next } = options.parse(given.options);
  const { text } = decoded(given.bytes, given.type);
  refuseEntities(text.slice(0, 10_000));
  const document = pageOf(text);
  const chosen = selected(document, selector);
  if (chosen.length === 0) throw new Rejected('no_match');
  const base = baseOf(document, given.url);
  const titles = new Map<string, string | null>();
  for (const anchor of chosen.flatMap(anchorsOf)) {
    const url = addressOf(anchor, base);
    if (url === null || url === given.url || !fitsPattern(url, match)) continue;
    if (titles.size >= MOST_LINKS && !titles.has(url)) break;
    titles.set(url, titles.get(url) ?? titleOf(anchor));
  }
  const links = [...titles].map(([url, title]) => ({ url, title }));
  const onward = next === null ? [] : selected(document, next).flatMap(anchorsOf);
  return {
    is: 'parsed',
    value: { links, next: onward.map((one) => addressOf(one, base)).find((one) => one !== null) ?? null },
  };
}

function baseOf(document: { querySelectorAll(selector: string): Iterable<unknown> }, url: string): string {
  const [base] = selected(document, 'base[href]');
  const href = base?.getAttribute('href') ?? '';
  return URL.canParse(href, url) ? new URL(href, url).href : url;
}

function anchorsOf(element: SelectedElement): SelectedElement[] {
  return element.localName === 'a' ? [element] : [...element.querySelectorAll('a[href]')];
}

function addressOf(anchor: SelectedElement, base: string): string | null {
  const href = (anchor.getAttribute('href') ?? '').trim();
  if (href === '' || href.startsWith('#') || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) && url.href.length <= 2000 ? url.href : null;
}

function titleOf(anchor: SelectedElement): string | null {
  const text = (anchor.textContent ?? '').replace(/\s+/g, ' ').trim();
  return (text === '' ? (anchor.getAttribute('title') ?? '').trim() : text).slice(0, 1000) || null;
}
