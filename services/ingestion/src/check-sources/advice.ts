/**
 * What should somebody do about a source that was looked at once?
 *
 * 1. It was not asked, or nothing came: say why, and what may help.
 * 2. It was read: say what of its description no longer fits (the address, the language), what is unusual (nothing new
 *    for long), and what would be better (an encrypted address).
 */
export type Outcome = 'read' | 'empty' | 'unreadable' | 'refused' | 'forbidden' | 'unreachable' | 'skipped';

/** What one look at a source showed. Instants in UTC. */
export interface Found {
  outcome: Outcome;
  /** Why it was not read, as a sentence. */
  detail: string | null;
  status: number | null;
  entries: number;
  newest: string | null;
  language: string | null;
  charset: string | null;
  /** Where the server sends everybody who asks at the address; null where it answers itself. */
  movedTo: string | null;
  /** Whether the connection was encrypted. */
  tls: boolean;
}

const DAY = 86_400_000;
/** Many weeks longer than a holiday. */
const STALE = 90 * DAY;
const BY_OUTCOME: Readonly<Record<Exclude<Outcome, 'read' | 'refused'>, string>> = {
  empty: 'Nothing is there: look for another address, or another way of reading it.',
  unreadable: 'Something comes that cannot be read this way: try another connector.',
  forbidden: 'The site asks not to be read: ask its owner, or read somebody who reports it.',
  unreachable: 'Nobody answers: try again from another network, and look for a new address.',
  skipped: 'It comes by itself or needs a secret: nothing was asked.',
};

/** Sentences for whoever tends the sources; none where all is well. */
export function adviceOn(found: Found, expected: { url: string; language: string | null }, now: string): string[] {
  if (found.outcome === 'refused') return [refusal(found.status)];
  const advice = found.outcome === 'read' ? [] : [BY_OUTCOME[found.outcome]];
  if (found.movedTo !== null) advice.push(`It has moved: change the address to ${found.movedTo}`);
  if (found.outcome !== 'read') return advice;
  if (found.newest !== null && Date.parse(now) - Date.parse(found.newest) > STALE) {
    advice.push(`Nothing new since ${found.newest.slice(0, 10)}: it may have been given up.`);
  }
  if (found.language !== null && expected.language !== null && found.language !== expected.language) {
    advice.push(`It seems to be written in “${found.language}”, not “${expected.language}”.`);
  }
  if (!found.tls && expected.url.startsWith('http://')) advice.push('Its address is not encrypted: try https.');
  return advice;
}

function refusal(status: number | null): string {
  if (status === 404 || status === 410) return 'The address is gone: look for a new one.';
  if (status === 401 || status === 403) return 'The server refuses us: try through a proxy, or another source.';
  if (status === 429) return 'The server has had enough for now: look at it more rarely.';
  return 'The server is in trouble: try again later.';
}
