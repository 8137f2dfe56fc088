import { canonical } from './canonical.js';
import type { DocumentRow } from './document.row.js';

/** All that is known of how a document came, as one line of canonical JSON: what days are sealed over. */
export function evidenceLine(row: DocumentRow): string {
  const { id, sourceId, url, finalUrl, sha256, size, mediaType, fetch, feedTitle, reading } = row;
  const feedPublished = row.feedPublished?.toISOString() ?? null;
  const fetchedAt = row.fetchedAt.toISOString();
  return canonical({
    document: id,
    source: sourceId,
    url,
    finalUrl,
    sha256,
    size,
    mediaType,
    fetch,
    feedTitle,
    feedPublished,
    fetchedAt,
    reading,
  });
}
