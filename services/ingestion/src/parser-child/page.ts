import { parseHTML } from 'linkedom';

/** The little of an element that extraction uses. */
export interface PageElement {
  textContent: string | null;
  childNodes: ArrayLike<unknown>;
  getAttribute(name: string): string | null;
}

/** The little of a document that extraction uses. */
export interface Page {
  title: string;
  body: PageElement | null;
  documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Parses HTML, whole or a fragment, without running or loading anything. */
export function pageOf(html: string) {
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`).document;
}
