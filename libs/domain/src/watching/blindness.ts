/**
 * Are we blind to a language or a country?
 *
 * 1. No source of it is read: that is a choice, not blindness.
 * 2. One has answered well within the given time: no. A source that was added meanwhile gets as much time as others had.
 * 3. Sources that are looked at more rarely than that get twice the interval of the most frequent one.
 */

/** The enabled sources of one language or country, taken together. Instants in UTC. */
interface SourcesTogether {
  sources: number;
  /** When one of them answered well last, or was added. */
  lastGoodAt: string | null;
  /** The shortest interval among them, seconds. */
  shortestInterval: number;
}

/** Seconds since one of the sources answered well where that is blindness; null where it is none. */
export function blindFor(together: SourcesTogether, blindAfterSeconds: number, now: string): number | null {
  const { sources, lastGoodAt, shortestInterval } = together;
  if (sources === 0 || lastGoodAt === null) return null;
  const since = (Date.parse(now) - Date.parse(lastGoodAt)) / 1000;
  return since > Math.max(blindAfterSeconds, 2 * shortestInterval) ? Math.floor(since) : null;
}

const FEW = 5;
const SHARE = 0.1;

/** Whether so many looks are late that reading itself is in trouble: a tenth of all, and five at least. */
export function readingLate(sources: number, late: number): boolean {
  return late >= Math.max(Math.min(FEW, sources), sources * SHARE) && late > 0;
}
