import type { ReviewItem } from '@lapwing/contracts';

/**
 * The list as read, with the documents that were touched on this page as they stand now: what was just settled stays in
 * sight with its way back, and a form that is being filled in never vanishes under the hands.
 */
export function together(read: readonly ReviewItem[], touched: readonly ReviewItem[]): ReviewItem[] {
  const own = new Map(touched.map((item) => [item.documentId, item]));
  const rest = read.filter(({ documentId }) => !own.has(documentId));
  return [...rest, ...own.values()].sort((a, b) => b.since.localeCompare(a.since));
}
