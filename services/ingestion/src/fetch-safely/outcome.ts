/** Why a fetch brought nothing. Each is worth one sentence to an operator. */
export type FetchFault =
  | 'bad_url'
  | 'forbidden_address'
  | 'forbidden_port'
  | 'name_unknown'
  | 'too_many_redirects'
  | 'downgraded'
  | 'too_large'
  | 'bomb'
  | 'several_codings'
  | 'corrupt'
  | 'headers_too_large'
  | 'deadline'
  | 'connection'
  | 'certificate'
  | 'proxy'
  | 'robots'
  | 'status';

/** One request of a chain. */
export interface Hop {
  url: string;
  address: string | null;
  status: number;
}

/** What was asked, of whom, and what came: kept with the document for ever. Times are UTC instants. */
export interface FetchEvidence {
  requestedUrl: string;
  chain: Hop[];
  finalUrl: string;
  address: string | null;
  tlsFingerprint: string | null;
  status: number;
  headers: [string, string][];
  startedAt: string;
  endedAt: string;
  fetcher: string;
  /** SHA-256 of the feed these bytes are an entry of, where the page itself could not be had. */
  partOf: string | null;
  /** Name of the proxy that was gone through, which then looked up the address; absent where none was. */
  via?: string;
}

export type Fetched =
  | {
      is: 'fetched';
      bytes: Buffer;
      evidence: FetchEvidence;
      etag: string | null;
      lastModified: string | null;
      type: string | null;
    }
  | { is: 'unchanged' }
  | {
      is: 'refused';
      because: FetchFault;
      status: number | null;
      detail: string;
      /** Seconds the server asks us to wait. */
      retryAfter: number | null;
    };

/** Raised inside a fetch and turned into a refusal at its door. */
export class Refusal extends Error {
  constructor(
    readonly because: FetchFault,
    readonly detail: string,
    readonly status: number | null = null,
    /** Seconds the server asks us to wait. */
    readonly retryAfter: number | null = null,
  ) {
    super(detail);
    this.name = 'Refusal';
  }
}

/** The code of a system error, which tells its kind without its text. */
export function codeOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
}

/** Whether the same request may succeed later. */
export function mayPass(refused: Pick<Fetched & { is: 'refused' }, 'because' | 'status' | 'retryAfter'>): boolean {
  // A robots.txt that cannot be had may be had later; one that says no means it.
  if (refused.because === 'robots') return refused.retryAfter !== null;
  if (refused.because === 'status')
    return refused.status === null || refused.status >= 500 || [408, 425, 429].includes(refused.status);
  return ['name_unknown', 'deadline', 'connection', 'proxy'].includes(refused.because);
}
