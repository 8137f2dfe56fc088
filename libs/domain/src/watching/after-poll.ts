/**
 * How is a source after a look at it, and when is the next look?
 *
 * 1. Something readable came: well, unless it is empty, the same as before, or silent for longer than is usual for it.
 * 2. The server says no: blocked (it refuses us) or gone (it knows nothing of the address); anything else is failing.
 * 3. After each failure the pause doubles, up to six hours or the source's own cadence; it never gives up.
 */

export type SourceHealth =
  'new' | 'ok' | 'unchanged' | 'empty' | 'failing' | 'silent' | 'blocked' | 'gone' | 'disabled';

/** What a look brought. `detail` is a sentence without secrets. */
export type PollResult =
  | { is: 'read'; entries: number; fresh: number }
  | { is: 'unchanged' }
  | { is: 'failed'; status: number | null; detail: string };

/** What is known of a source before the look. Instants in UTC. */
export interface SourceStanding {
  cadenceSeconds: number;
  failures: number;
  addedAt: string;
  lastNewAt: string | null;
}

/** How a source stands after the look. */
export interface AfterPoll {
  health: SourceHealth;
  detail: string | null;
  failures: number;
  nextAt: string;
}

const LONGEST_PAUSE = 6 * 3600;
const SHORTEST_SILENCE = 3 * 86_400;
const DAY = 86_400;

function later(now: string, seconds: number): string {
  return new Date(Date.parse(now) + seconds * 1000).toISOString();
}

function refusalHealth(status: number | null): SourceHealth {
  if (status === 404 || status === 410) return 'gone';
  return status !== null && [401, 402, 403, 407, 429, 451].includes(status) ? 'blocked' : 'failing';
}

/** Seconds until the next look after so many failures in a row. */
export function pauseAfter(failures: number, cadenceSeconds: number): number {
  const longest = Math.max(LONGEST_PAUSE, cadenceSeconds);
  return Math.min(longest, cadenceSeconds * 2 ** Math.min(failures, 20));
}

function silence(standing: SourceStanding, now: string): number {
  return (Date.parse(now) - Date.parse(standing.lastNewAt ?? standing.addedAt)) / 1000;
}

/** Decides health and next look of an enabled source. */
export function afterPoll(standing: SourceStanding, result: PollResult, now: string): AfterPoll {
  if (result.is === 'failed') {
    const failures = standing.failures + 1;
    const nextAt = later(now, pauseAfter(failures, standing.cadenceSeconds));
    return { health: refusalHealth(result.status), detail: result.detail, failures, nextAt };
  }
  const well = { failures: 0, nextAt: later(now, standing.cadenceSeconds) };
  if (result.is === 'read' && result.entries === 0) {
    return { ...well, health: 'empty', detail: 'The feed has no entries.' };
  }
  if (result.is === 'read' && result.fresh > 0) return { ...well, health: 'ok', detail: null };
  const quiet = silence(standing, now);
  if (quiet > Math.max(SHORTEST_SILENCE, standing.cadenceSeconds * 100)) {
    return { ...well, health: 'silent', detail: `Nothing new for ${Math.floor(quiet / DAY)} days.` };
  }
  return { ...well, health: result.is === 'unchanged' ? 'unchanged' : 'ok', detail: null };
}
