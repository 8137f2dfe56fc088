import type { FetchEvidence, Fetched } from '../fetch-safely/outcome.js';
import { fingerprintOf, type Good } from './ask-source.js';
import type { Parsed, Reach } from './connector.js';

const MOST_PAGES = 3;

/** A page of a list: the addresses it shows, and where it goes on. */
export interface PageOfList {
  urls: readonly string[];
  next: string | null;
}

/** The pages that were read. Where one could not be had, what stands beyond it is still to come. */
export interface Followed<Page> {
  pages: (Page & { feed: FetchEvidence })[];
  whole: boolean;
}

interface Manner {
  known: ReadonlySet<string>;
  accept: string;
  reach: Reach;
}

/**
 * Reads a list from its first page on while every address on a page is new, three pages at most. Who gets a list that is
 * not whole must not take it for known, or the next look would end at its first page and never reach the rest.
 */
export async function followPages<Page extends PageOfList>(
  first: Good,
  { known, accept, reach }: Manner,
  read: (fetched: Good) => Promise<Parsed<Page>>,
): Promise<Parsed<Followed<Page>>> {
  const pages: Followed<Page>['pages'] = [];
  const visited = new Set<string>();
  let fetched: Fetched = first;
  while (fetched.is === 'fetched') {
    const partOf = await reach.keep(fetched.bytes);
    const page = await read(fetched);
    if (page.is === 'rejected') return pages.length === 0 ? page : { is: 'parsed', value: { pages, whole: true } };
    visited.add(fetched.evidence.finalUrl);
    pages.push({ ...page.value, feed: { ...fetched.evidence, partOf } });
    const { next, urls } = page.value;
    const allNew = urls.length > 0 && urls.every((url) => !known.has(fingerprintOf(url)));
    if (next === null || visited.has(next) || !allNew || pages.length >= MOST_PAGES) break;
    fetched = await reach.fetch({ url: next, accept });
  }
  return { is: 'parsed', value: { pages, whole: fetched.is === 'fetched' } };
}
