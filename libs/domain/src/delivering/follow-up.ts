import type { Channel } from '../reaching/channel.js';

/*
 * What follows an attempt that was refused or whose outcome is unknown?
 *  1. The other channel at once, unless this step has used it already.
 *  2. The same channel again after a pause: after a refusal only if time can help and no other channel got through;
 *     after an unknown outcome always, as a marked repeat with the same code and Message-ID, a few times.
 */

/** One attempt as the ledger holds it. */
export interface LedgerAttempt {
  memberId: string;
  alertId: string;
  version: number;
  step: number;
  repeat: number;
  channel: Channel;
  attempt: number;
  state: 'recorded' | 'sent' | 'delivered' | 'read' | 'failed' | 'unknown';
  recordedAt: string;
  completedAt: string | null;
}

export type AttemptOutcome = { state: 'sent' } | { state: 'failed'; retry: 'later' | 'never' } | { state: 'unknown' };

export interface FollowUps {
  /** Channels to try at once instead. */
  instead: Channel[];
  /** Seconds after which the same channel is tried again; null for never. */
  againAfterSeconds: number | null;
}

const REFUSED_PAUSES = [5, 30, 120, 600];
const UNKNOWN_PAUSES = [5, 60];

/** What follows an attempt's outcome; `step` holds all attempts of the same step for the same member, this one included. */
export function followUps(
  attempt: Pick<LedgerAttempt, 'channel' | 'attempt'>,
  outcome: AttemptOutcome,
  step: readonly LedgerAttempt[],
  usable: readonly Channel[],
): FollowUps {
  if (outcome.state === 'sent') return { instead: [], againAfterSeconds: null };
  const used = new Set(step.map((entry) => entry.channel));
  const instead = usable.filter((channel) => channel !== attempt.channel && !used.has(channel));
  return { instead, againAfterSeconds: pauseAfter(attempt, outcome, step) };
}

function pauseAfter(
  attempt: Pick<LedgerAttempt, 'channel' | 'attempt'>,
  outcome: Exclude<AttemptOutcome, { state: 'sent' }>,
  step: readonly LedgerAttempt[],
): number | null {
  if (outcome.state === 'failed') {
    return outcome.retry === 'never' ? null : (REFUSED_PAUSES[attempt.attempt - 1] ?? null);
  }
  const unknown = step.filter((entry) => entry.channel === attempt.channel && entry.state === 'unknown').length;
  return UNKNOWN_PAUSES[Math.max(0, unknown - 1)] ?? null;
}

/** Whether the pause after an attempt should still end in another one, with the reason; asked again on waking. */
export function tryAgain(
  attempt: LedgerAttempt,
  step: readonly LedgerAttempt[],
  dutyRings: boolean,
): { again: true; because: 'refused_before' | 'unknown_before' } | { again: false; because: string } {
  if (!dutyRings) return { again: false, because: 'duty_does_not_ring' };
  if (step.some((entry) => entry.channel === attempt.channel && entry.attempt > attempt.attempt)) {
    return { again: false, because: 'tried_already' };
  }
  if (attempt.state === 'unknown') return { again: true, because: 'unknown_before' };
  if (attempt.state !== 'failed') return { again: false, because: 'not_refused' };
  if (step.some((entry) => arrived(entry))) return { again: false, because: 'another_channel_got_through' };
  return { again: true, because: 'refused_before' };
}

/** Whether a channel accepted the attempt. */
export function arrived(entry: Pick<LedgerAttempt, 'state'>): boolean {
  return entry.state === 'sent' || entry.state === 'delivered' || entry.state === 'read';
}
