import type { FetchEvidence, Fetched } from '../fetch-safely/outcome.js';
import { fingerprintOf, type Good } from './ask-source.js';
import type { Parsed, Reach } from './connector.js';

const MOST_PAGES = 3;

/** A page of a list: the addresses it shows, and where it goes on. */
export interface PageOfList {
  urls: readonly string[];
  next: string | null;
}

interface Manner {
  known: ReadonlySet<string>;
  accept: string;
  reach: Reach;
}

/**
 * Reads a list from its first page on while every address on a page is new, three pages at most. Later pages that cannot
 * be had are left for the next look.
 */
export async function followPages<Page extends PageOfList>(
  first: Good,
  { known, accept, reach }: Manner,
  read: (fetched: Good) => Promise<Parsed<Page>>,
): Promise<Parsed<(Page & { feed: FetchEvidence })[]>> {
  const pages: (Page & { feed: FetchEvidence })[] = [];
  const visited = new Set<string>();
  let fetched: Fetched = first;
  while (fetched.is === 'fetched') {
    const partOf = await reach.keep(fetched.bytes);
    const page = await read(fetched);
    if (page.is === 'rejected') return pages.length === 0 ? page : { is: 'parsed', value: pages };
    visited.add(fetched.evidence.finalUrl);
    pages.push({ ...page.value, feed: { ...fetched.evidence, partOf } });
    const { next, urls } = page.value;
    const allNew = urls.length > 0 && urls.every((url) => !known.has(fingerprintOf(url)));
    if (next === null || visited.has(next) || !allNew || pages.length >= MOST_PAGES) break;
    fetched = await reach.fetch({ url: next, accept });
  }
  return { is: 'parsed', value: pages };
}
