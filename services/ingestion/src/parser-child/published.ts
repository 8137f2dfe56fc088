import { instantOf } from './dates.js';
import type { Page } from './page.js';
import { checkJson } from './structure.js';

const META = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.created"]',
  'meta[name="date"]',
];

/** When a page says it was published: by its meta tags, then its linked data, then the time element of the article. */
export function publishedOf(document: Page): string | null {
  for (const selector of META) {
    const instant = instantOf(document.querySelector(selector)?.getAttribute('content'));
    if (instant !== null) return instant;
  }
  return fromLinkedData(document) ?? fromTimeElement(document);
}

function fromLinkedData(document: Page): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const text = script.textContent ?? '';
      checkJson(text);
      const instant = instantOf(datePublished(JSON.parse(text)));
      if (instant !== null) return instant;
    } catch {
      // A page with broken linked data is still a page.
    }
  }
  return null;
}

function datePublished(value: unknown): string | null {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if ('datePublished' in next && typeof next.datePublished === 'string') return next.datePublished;
    open.push(...Object.values(next));
  }
  return null;
}

function fromTimeElement(document: Page): string | null {
  const time = document.querySelector('article time[datetime], main time[datetime], time[pubdate], time[datetime]');
  return instantOf(time?.getAttribute('datetime'));
}
