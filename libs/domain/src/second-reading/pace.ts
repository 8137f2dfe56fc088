/**
 * May the second reader be asked now, and what follows when asking it fails?
 *
 * 1. One question at a time, in all processes together; a question that was never answered lapses.
 * 2. After each failure in a row the pause doubles, from half a minute to an hour, or as long as the endpoint asks for.
 * 3. No more questions on a day (UTC) than the budget.
 * 4. What may be the document's own fault is tried three times; where the endpoint is at fault the document waits.
 */

/** How the second reader stands. Instants in UTC; `day` is `YYYY-MM-DD`. */
export interface ReaderStanding {
  day: string;
  /** Questions asked on that day. */
  asked: number;
  /** Failures in a row. */
  failures: number;
  resumeAt: string | null;
  /** Until when a question is under way. */
  askingUntil: string | null;
}

export type MayAsk = { may: true } | { may: false; because: 'asking' | 'pausing' | 'budget_spent' };

/** What went wrong with one question. */
export type ReadingFault =
  | 'unreachable'
  | 'forbidden_address'
  | 'certificate'
  | 'redirected'
  | 'not_allowed'
  | 'busy'
  | 'failing'
  | 'deadline'
  | 'broken_off'
  | 'not_taken'
  | 'too_large'
  | 'encoded'
  | 'no_unicode'
  | 'not_json'
  | 'wrong_form'
  | 'tool_call'
  | 'cut_off'
  | 'declined';

/** The faults that no document causes: another one would fare the same. */
const OF_ENDPOINT: readonly ReadingFault[] = [
  'unreachable',
  'forbidden_address',
  'certificate',
  'redirected',
  'not_allowed',
  'busy',
  'failing',
];

const FIRST_PAUSE = 30;
const LONGEST_PAUSE = 3600;
const LONGEST_WISH = 6 * 3600;
const MOST_TRIES = 3;

function isAhead(instant: string | null, now: string): boolean {
  return instant !== null && Date.parse(instant) > Date.parse(now);
}

/** Whether a question may be asked now, of at most `budget` a day. */
export function mayAsk(standing: ReaderStanding, budget: number, now: string): MayAsk {
  if (isAhead(standing.askingUntil, now)) return { may: false, because: 'asking' };
  if (isAhead(standing.resumeAt, now)) return { may: false, because: 'pausing' };
  const today = now.slice(0, 10);
  if (standing.day === today && standing.asked >= budget) return { may: false, because: 'budget_spent' };
  return { may: true };
}

/** The standing once a question is under way that lapses at `until`. */
export function whileAsking(standing: ReaderStanding, now: string, until: string): ReaderStanding {
  const day = now.slice(0, 10);
  return { ...standing, day, asked: (standing.day === day ? standing.asked : 0) + 1, askingUntil: until };
}

/** The standing after a question; `wish` is for how many seconds the endpoint asked to be left alone. */
export function afterAsking(
  standing: ReaderStanding,
  fault: ReadingFault | null,
  wish: number | null,
  now: string,
): ReaderStanding {
  if (fault === null) return { ...standing, failures: 0, resumeAt: null, askingUntil: null };
  const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(standing.failures, 20));
  const seconds = Math.max(pause, Math.min(LONGEST_WISH, wish ?? 0));
  const resumeAt = new Date(Date.parse(now) + seconds * 1000).toISOString();
  return { ...standing, failures: standing.failures + 1, resumeAt, askingUntil: null };
}

/** Whether a document waits for another question after a fault; `tries` counts this one. */
export function asksAgain(fault: ReadingFault, tries: number): boolean {
  return OF_ENDPOINT.includes(fault) || tries < MOST_TRIES;
}

/** Whether a fault counts as a try of the document. */
export function countsAsTry(fault: ReadingFault): boolean {
  return !OF_ENDPOINT.includes(fault);
}
