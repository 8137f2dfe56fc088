import { Rejected } from '../parser-child/rejected.js';

/** The little of an element that connectors use. */
export interface SelectedElement {
  textContent: string | null;
  childNodes: ArrayLike<unknown>;
  parentElement: SelectedElement | null;
  localName: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<SelectedElement>;
  remove(): void;
}

/** The outermost elements of a document that fit a selector. Throws `Rejected` where it is no selector. */
export function selected(document: { querySelectorAll(selector: string): Iterable<unknown> }, selector: string) {
  const found = new Set(tried(() => [...document.querySelectorAll(selector)] as SelectedElement[]));
  return [...found].filter((element) => {
    for (let above = element.parentElement; above !== null; above = above.parentElement) {
      if (found.has(above)) return false;
    }
    return true;
  });
}

function tried<Found>(find: () => Found): Found {
  try {
    return find();
  } catch {
    throw new Rejected('bad_selector');
  }
}
