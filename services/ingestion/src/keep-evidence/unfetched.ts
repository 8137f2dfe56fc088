import type { FetchEvidence } from '../fetch-safely/outcome.js';

type Came = Pick<FetchEvidence, 'requestedUrl' | 'status' | 'startedAt' | 'fetcher'> & Partial<FetchEvidence>;

/** The evidence of what came otherwise than by a fetch: no hops, no certificate, at once and from nowhere unless it says so. */
export function unfetched(came: Came): FetchEvidence {
  const { requestedUrl: finalUrl, startedAt: endedAt } = came;
  return { finalUrl, endedAt, chain: [], address: null, tlsFingerprint: null, headers: [], partOf: null, ...came };
}
