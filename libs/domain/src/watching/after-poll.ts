/**
 * How is a source after a look at it, and when is the next look?
 *
 * 1. Something readable came: well, unless it is silent for longer than it usually is, empty, or the same as before.
 * 2. The server says no: blocked (it refuses us) or gone (it knows nothing of the address); anything else is failing.
 * 3. A failure is certain when a second look finds it too, or when waiting for one would keep it from the operators
 *    for longer than twice the cadence.
 */
import { isUnlike, usualQuiet, type Rhythm } from './learn-cadence.js';
import { nextInterval, pauseOf, promisedCadence, shortened, type Pace } from './next-look.js';

export type SourceHealth =
  'new' | 'ok' | 'unchanged' | 'empty' | 'failing' | 'silent' | 'blocked' | 'gone' | 'disabled';

/** Why a source is as it is: a code to be worded, and what the words need to know. */
export interface HealthBecause {
  code: string;
  values: Readonly<Record<string, string | number>>;
}

/** What a look brought. `detail` is a sentence without secrets, `code` the same in one word where it is known. */
export type PollResult =
  | { is: 'read'; entries: number; fresh: number; everySeconds: number | null }
  | { is: 'unchanged' }
  | { is: 'failed'; status: number | null; detail: string; code: string | null; retryAfter: number | null };

/** What is known of a source before the look; `lastNewAt` includes what this look brought. Instants in UTC. */
export interface SourceStanding extends Pace {
  expectedSeconds: number | null;
  failures: number;
  addedAt: string;
  lastNewAt: string | null;
  lastGoodAt: string | null;
  rhythm: Rhythm | null;
}

/** How a source stands after the look. */
export interface AfterPoll {
  health: SourceHealth;
  because: HealthBecause | null;
  /** The same as a sentence, for who has no words for codes. */
  detail: string | null;
  failures: number;
  /** Whether a failure is certain enough for a notice. */
  certain: boolean;
  intervalSeconds: number;
  nextAt: string;
}

const DAY = 86_400;
/** Seconds that a look takes at most. */
const LONGEST_LOOK = 30;
const SILENT_WITHOUT_HISTORY = 14 * DAY;
const SILENT_FROM_THE_START = 3 * DAY;

/** Decides health and next look of an enabled source. */
export function afterPoll(standing: SourceStanding, result: PollResult, now: string): AfterPoll {
  return result.is === 'failed' ? afterFailure(standing, result, now) : afterReading(standing, result, now);
}

function afterFailure(standing: SourceStanding, result: Extract<PollResult, { is: 'failed' }>, now: string): AfterPoll {
  const failures = standing.failures + 1;
  const pause = shortened(pauseOf(standing, failures, result.retryAfter), standing.id, now);
  const wait = result.retryAfter === null ? pause : Math.max(pause, Math.min(DAY, result.retryAfter));
  const unnoticed = seconds(standing.lastGoodAt ?? standing.addedAt, now);
  const tooLate = unnoticed + wait + LONGEST_LOOK > 2 * promisedCadence(standing);
  return {
    health: refusalHealth(result),
    because: becauseOf(result),
    detail: result.detail,
    failures,
    certain: failures > 1 || tooLate,
    intervalSeconds: standing.intervalSeconds ?? standing.cadenceSeconds,
    nextAt: later(now, wait),
  };
}

function afterReading(standing: SourceStanding, result: Exclude<PollResult, { is: 'failed' }>, now: string): AfterPoll {
  const fresh = result.is === 'read' && result.fresh > 0;
  const intervalSeconds = nextInterval(standing, fresh, result.is === 'read' ? result.everySeconds : null);
  const nextAt = later(now, shortened(intervalSeconds, standing.id, now));
  const well = { failures: 0, certain: false, intervalSeconds, nextAt, because: null, detail: null };
  if (fresh) return { ...well, health: 'ok' };
  const quiet = quietOf(standing, now);
  if (quiet !== null) return { ...well, health: 'silent', ...quiet };
  if (result.is === 'read' && result.entries === 0) {
    const because = { code: 'empty', values: {} };
    return { ...well, health: 'empty', because, detail: 'There are no entries in it.' };
  }
  return { ...well, health: result.is === 'unchanged' ? 'unchanged' : 'ok' };
}

/** Why a source counts as silent; null where its quiet is like it. */
export function quietOf(
  standing: Omit<SourceStanding, 'failures' | 'id'>,
  now: string,
): Pick<AfterPoll, 'because' | 'detail'> | null {
  const { expectedSeconds, lastNewAt, addedAt, rhythm, cadenceSeconds } = standing;
  const quiet = seconds(lastNewAt ?? addedAt, now);
  const unlike = lastNewAt === null ? null : isUnlike(rhythm, lastNewAt, now);
  const patience = lastNewAt === null ? SILENT_FROM_THE_START : SILENT_WITHOUT_HISTORY;
  const isSilent =
    expectedSeconds === null ? (unlike ?? quiet > Math.max(patience, cadenceSeconds * 100)) : quiet > expectedSeconds;
  if (!isSilent) return null;
  const usual = expectedSeconds ?? usualQuiet(rhythm)?.usualSeconds ?? null;
  const code = usual === null ? 'quiet' : expectedSeconds === null ? 'quiet_unlike' : 'quiet_expected';
  const values = { seconds: Math.floor(quiet), ...(usual === null ? {} : { usual }) };
  return { because: { code, values }, detail: `Nothing new for ${inWords(quiet)}.` };
}

/** Why a look failed, as a code that people are told in their language. */
export function becauseOf({
  status,
  code,
  detail,
}: Pick<Extract<PollResult, { is: 'failed' }>, 'status' | 'code' | 'detail'>): HealthBecause {
  if (status !== null) return { code: 'status', values: { status } };
  return code === null ? { code: 'said', values: { detail } } : { code, values: {} };
}

function refusalHealth({ status, code }: Extract<PollResult, { is: 'failed' }>): SourceHealth {
  if (code === 'robots') return 'blocked';
  if (status === 404 || status === 410) return 'gone';
  return status !== null && [401, 402, 403, 407, 429, 451].includes(status) ? 'blocked' : 'failing';
}

function inWords(quiet: number): string {
  return quiet < 2 * DAY ? `${Math.floor(quiet / 3600)} hours` : `${Math.floor(quiet / DAY)} days`;
}

function seconds(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}

function later(now: string, after: number): string {
  return new Date(Date.parse(now) + after * 1000).toISOString();
}
