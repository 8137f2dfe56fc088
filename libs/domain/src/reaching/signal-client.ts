/*
 * Is the Signal client young enough? The network may refuse clients that are older than about three months.
 *  1. A release whose day is known is judged by it.
 *  2. Of any other we know only since when we have seen it, which is at most its age.
 *  3. A known release below the newest known one is behind.
 */

export type ClientVerdict = 'current' | 'behind' | 'too_old' | 'unknown';

const THREE_MONTHS_MS = 90 * 86_400_000;

/** Releases of signal-cli and their days, as its list of changes gives them; the newest last. */
const RELEASES: readonly (readonly [version: string, day: string])[] = [
  ['0.13.18', '2025-07-16'],
  ['0.13.19', '2025-09-15'],
  ['0.13.20', '2025-09-23'],
  ['0.13.21', '2025-10-25'],
  ['0.13.22', '2025-11-14'],
  ['0.13.23', '2026-01-24'],
  ['0.13.24', '2026-02-05'],
  ['0.14.0', '2026-03-01'],
  ['0.14.1', '2026-03-08'],
  ['0.14.2', '2026-04-04'],
  ['0.14.3', '2026-04-22'],
  ['0.14.4', '2026-05-23'],
  ['0.14.5', '2026-06-11'],
  ['0.14.6', '2026-07-12'],
];

/** Whether a client of this version, seen here since an instant, may go on as it is; instants are ISO texts. */
export function judgeSignalClient(version: string | null, seenSince: string | null, now: string): ClientVerdict {
  if (version === null) return 'unknown';
  const released = RELEASES.find(([known]) => known === version)?.[1];
  const since = released ?? seenSince;
  if (since === null) return 'unknown';
  if (Date.parse(now) - Date.parse(since) > THREE_MONTHS_MS || isBelow(version, RELEASES[0]?.[0])) return 'too_old';
  return isBelow(version, RELEASES.at(-1)?.[0]) ? 'behind' : 'current';
}

/** Versions that are not numbers with points compare as none. */
function isBelow(version: string, other: string | undefined): boolean {
  if (other === undefined || !/^\d+(\.\d+)*$/.test(version)) return false;
  const [ours, theirs] = [version, other].map((text) => text.split('.').map(Number));
  for (let place = 0; place < Math.max(ours?.length ?? 0, theirs?.length ?? 0); place += 1) {
    const difference = (ours?.[place] ?? 0) - (theirs?.[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
