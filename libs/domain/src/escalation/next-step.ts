import type { Urgency } from '../model.js';
import type { ChannelChoice, Policy, PolicyStep, StepTarget } from './policy.js';

/*
 * What happens next with a duty? The rules, in their order:
 *  1. An ended duty needs nothing.
 *  2. A taken duty is left alone while it is held; a critical one whose hold passed without an outcome rings again.
 *  3. A policy without steps for the urgency rings nobody.
 *  4. Each step waits its time after the one before it, so that an outage never shortens the time to answer;
 *     "I cannot" takes the next step at once.
 *  5. After the last step it begins again, marked as a repeat: a warning counts only when somebody has it.
 */

/** Why the present round of rings runs. */
export type RoundReason = 'opened' | 'worse' | 'hold_over' | 'nobody_had_it' | 'member_left';

/** What is known of one duty. Instants are ISO 8601 in UTC. */
export interface DutyHistory {
  urgency: Urgency;
  /** When the present round began. */
  roundStartedAt: string;
  roundBecause: RoundReason;
  /** How many rounds came before the present one. */
  repeat: number;
  /** How many steps of the present round were rung. */
  rung: number;
  lastRungAt: string | null;
  /** Somebody answered "I cannot" since the last ring. */
  passed: boolean;
  takenUntil: string | null;
  endedBecause: 'outcome' | 'closed' | 'withdrawn' | null;
}

export type RingReason = RoundReason | 'no_answer' | 'passed';

export type NextStep =
  | {
      do: 'ring';
      step: number;
      target: StepTarget;
      channels: ChannelChoice;
      /** Rounds before this ring; above 0 the message says that it is a repeat. */
      repeat: number;
      because: RingReason;
    }
  | { do: 'wait'; until: string; because: 'held' | 'time_to_answer' }
  | { do: 'nothing'; because: 'outcome' | 'closed' | 'withdrawn' | 'acknowledged' | 'no_steps' };

const MINUTE = 60_000;
const SHORTEST_PAUSE = 5;
const PAUSE_OF_ONE_STEP = 15;

/** What to do with a duty at `now`, and why. */
export function nextStep(policy: Policy, history: DutyHistory, now: string): NextStep {
  if (history.endedBecause !== null) return { do: 'nothing', because: history.endedBecause };
  const steps = policy[history.urgency];
  if (history.takenUntil !== null) return whenTaken(steps, history, history.takenUntil, now);
  if (steps.length === 0) return { do: 'nothing', because: 'no_steps' };
  const begun = history.rung >= steps.length ? beginAgain(steps, history) : history;
  const step = steps[begun.rung];
  if (step === undefined) return { do: 'nothing', because: 'no_steps' };
  const due = history.passed ? now : dueAt(steps, begun);
  if (Date.parse(due) > Date.parse(now)) return { do: 'wait', until: due, because: 'time_to_answer' };
  return ring(step, begun, history.passed);
}

function whenTaken(steps: readonly PolicyStep[], history: DutyHistory, until: string, now: string): NextStep {
  if (history.urgency !== 'critical') return { do: 'nothing', because: 'acknowledged' };
  if (Date.parse(now) < Date.parse(until)) return { do: 'wait', until, because: 'held' };
  const [first] = steps;
  if (first === undefined) return { do: 'nothing', because: 'no_steps' };
  return ring(first, { ...history, rung: 0, repeat: history.repeat + 1, roundBecause: 'hold_over' }, false);
}

function beginAgain(steps: readonly PolicyStep[], history: DutyHistory): DutyHistory {
  const end = Date.parse(history.lastRungAt ?? history.roundStartedAt);
  return {
    ...history,
    rung: 0,
    repeat: history.repeat + 1,
    roundStartedAt: new Date(end + pauseAfterLast(steps) * MINUTE).toISOString(),
    roundBecause: 'nobody_had_it',
    lastRungAt: null,
  };
}

/** Minutes a person rung at a step has before the next one is rung. */
export function minutesToAnswer(policy: Policy, urgency: Urgency, step: number): number {
  const steps = policy[urgency];
  const next = steps[step + 1];
  return next === undefined ? pauseAfterLast(steps) : next.afterMinutes - (steps[step]?.afterMinutes ?? 0);
}

/** Minutes between the last step and the next round: as long as the last step waited for the one before. */
function pauseAfterLast(steps: readonly PolicyStep[]): number {
  const last = steps.at(-1)?.afterMinutes ?? 0;
  const before = steps.at(-2)?.afterMinutes;
  return Math.max(SHORTEST_PAUSE, before === undefined ? PAUSE_OF_ONE_STEP : last - before);
}

function dueAt(steps: readonly PolicyStep[], history: DutyHistory): string {
  const after = steps[history.rung]?.afterMinutes ?? 0;
  const before = steps[history.rung - 1]?.afterMinutes ?? 0;
  const from = history.rung === 0 || history.lastRungAt === null ? history.roundStartedAt : history.lastRungAt;
  return new Date(Date.parse(from) + Math.max(0, after - before) * MINUTE).toISOString();
}

function ring(step: PolicyStep, history: DutyHistory, passed: boolean): NextStep {
  const first = history.rung === 0;
  const because = passed ? 'passed' : first ? history.roundBecause : 'no_answer';
  return {
    do: 'ring',
    step: history.rung,
    target: step.target,
    channels: step.channels,
    repeat: history.repeat,
    because,
  };
}

/** The history after a ring: where the next decision starts from. */
export function afterRing(history: DutyHistory, rung: Extract<NextStep, { do: 'ring' }>, now: string): DutyHistory {
  const newRound = rung.repeat !== history.repeat;
  return {
    ...history,
    roundStartedAt: newRound ? now : history.roundStartedAt,
    roundBecause: newRound ? (rung.because === 'hold_over' ? 'hold_over' : 'nobody_had_it') : history.roundBecause,
    repeat: rung.repeat,
    rung: rung.step + 1,
    lastRungAt: now,
    passed: false,
    takenUntil: null,
  };
}

/** The history at the beginning of another round, for a version that is worse or a member who left. */
export function anotherRound(history: DutyHistory, because: RoundReason, now: string): DutyHistory {
  return {
    ...history,
    roundStartedAt: now,
    roundBecause: because,
    repeat: history.repeat + 1,
    rung: 0,
    lastRungAt: null,
    passed: false,
    takenUntil: null,
    endedBecause: null,
  };
}
