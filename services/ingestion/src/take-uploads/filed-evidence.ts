import type { FetchEvidence } from '../fetch-safely/outcome.js';
import { unfetched } from '../keep-evidence/unfetched.js';

/** How something came that people brought here: from no server, and nothing tells from whom. `said` is what they say of it. */
export function filedEvidence(filed: {
  urn: string;
  at: Date;
  way: string;
  partOf: string | null;
  said: readonly (readonly [name: string, value: string | null])[];
}): FetchEvidence {
  return unfetched({
    requestedUrl: filed.urn,
    status: 0,
    headers: filed.said.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]])),
    startedAt: filed.at.toISOString(),
    fetcher: filed.way,
    partOf: filed.partOf,
  });
}

/**
 * The address that people name for what they bring, marked so that nothing else stands at it: what somebody brought is no
 * later state of a page, so neither may take the other back.
 */
export function markedAddress(url: string, mark: string): string {
  return `${url}${url.includes('#') ? '~' : '#'}${mark}`;
}
