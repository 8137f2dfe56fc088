import type { DocumentRow } from '../keep-evidence/document.row.js';

/** When a document was published, and who says so. */
export interface Publication {
  published: Date | null;
  by: 'feed' | 'page' | 'header' | null;
}

const DAY = 86_400_000;

/**
 * The publication date of a document: the feed's, then the page's own, then the server's header. A date more than a day
 * ahead of the fetch is no date.
 */
export function publicationOf(document: DocumentRow, page: string | null): Publication {
  const header = document.fetch.headers.find(([name]) => name === 'last-modified')?.[1] ?? null;
  const candidates: [Publication['by'], Date | null][] = [
    ['feed', document.feedPublished],
    ['page', page === null ? null : new Date(page)],
    ['header', header === null ? null : new Date(header)],
  ];
  const latest = document.fetchedAt.getTime() + DAY;
  for (const [by, date] of candidates) {
    if (date !== null && date.getTime() > 0 && date.getTime() <= latest) return { published: date, by };
  }
  return { published: null, by: null };
}
