import type { Kind, Urgency } from '../model.js';
import { stepsFor, type ChannelChoice, type Policy, type PolicyStep, type StepTarget } from './policy.js';
import { nextTime } from './wall-clock.js';

/*
 * What happens next with a duty? The rules, in their order:
 *  1. An ended duty needs nothing.
 *  2. A taken duty is left alone while it is held; one whose hold passed without an outcome rings again. A digest that
 *     somebody has read is done.
 *  3. A duty somebody put off is left alone until then, and rings again.
 *  4. A policy without steps for the urgency rings nobody.
 *  5. Each step waits its time after the one before it, so that an outage never shortens the time to answer;
 *     "I cannot" takes the next step at once. A step of the next morning waits for it.
 *  6. After the last step it begins again, marked as a repeat: a warning counts only when somebody has it. Only what is not
 *     critical may be given up after so many rounds.
 */

/** Why the present round of rings runs. */
export type RoundReason =
  'opened' | 'worse' | 'hold_over' | 'snooze_over' | 'nobody_had_it' | 'member_left' | 'handed_over';

/** What is known of one duty. Instants are ISO 8601 in UTC. */
export interface DutyHistory {
  urgency: Urgency;
  kind: Kind | null;
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
  /** Who said "I have it" in the present round; taken when they are as many as the policy wants. */
  takers: readonly string[];
  takenUntil: string | null;
  snoozedUntil: string | null;
  endedBecause: 'outcome' | 'closed' | 'withdrawn' | 'false_alarm' | null;
}

export type RingReason = RoundReason | 'no_answer' | 'passed';

export type NextStep =
  | {
      do: 'ring';
      step: number;
      target: StepTarget;
      /** The member, group or schedule the step names. */
      who: string | null;
      /** How many steps of the round before this one mean the same target. */
      nth: number;
      channels: ChannelChoice;
      /** Rounds before this ring; above 0 the message says that it is a repeat. */
      repeat: number;
      because: RingReason;
    }
  | { do: 'wait'; until: string; because: 'held' | 'snoozed' | 'time_to_answer' | 'next_morning' }
  | { do: 'nothing'; because: NonNullable<DutyHistory['endedBecause']> | 'acknowledged' | 'no_steps' | 'given_up' };

const MINUTE = 60_000;
const SHORTEST_PAUSE = 5;
const PAUSE_OF_ONE_STEP = 15;
/** A morning that begins sooner after a ring is not waited for: the person rung has to have time to answer. */
const BEFORE_MORNING = 15 * MINUTE;

/** What to do with a duty at `now`, and why. */
export function nextStep(policy: Policy, history: DutyHistory, now: string): NextStep {
  if (history.endedBecause !== null) return { do: 'nothing', because: history.endedBecause };
  const steps = stepsFor(policy, history.urgency, history.kind);
  if (history.takenUntil !== null) return whenTaken(steps, history, history.takenUntil, now);
  if (history.snoozedUntil !== null) return whenSnoozed(steps, history, history.snoozedUntil, now);
  if (steps.length === 0) return { do: 'nothing', because: 'no_steps' };
  const over = history.rung >= steps.length;
  if (over && isGivenUp(policy, history)) return { do: 'nothing', because: 'given_up' };
  const begun = over ? beginAgain(steps, history) : history;
  const step = steps[begun.rung];
  if (step === undefined) return { do: 'nothing', because: 'no_steps' };
  const due = history.passed ? now : dueAt(steps, step, begun, policy);
  if (Date.parse(due) <= Date.parse(now)) return ring(steps, step, begun, history.passed);
  return { do: 'wait', until: due, because: step.nextMorning ? 'next_morning' : 'time_to_answer' };
}

function whenTaken(steps: readonly PolicyStep[], history: DutyHistory, until: string, now: string): NextStep {
  if (history.urgency === 'digest') return { do: 'nothing', because: 'acknowledged' };
  if (Date.parse(now) < Date.parse(until)) return { do: 'wait', until, because: 'held' };
  return firstAgain(steps, history, 'hold_over');
}

function whenSnoozed(steps: readonly PolicyStep[], history: DutyHistory, until: string, now: string): NextStep {
  if (Date.parse(now) < Date.parse(until)) return { do: 'wait', until, because: 'snoozed' };
  return firstAgain(steps, history, 'snooze_over');
}

function firstAgain(steps: readonly PolicyStep[], history: DutyHistory, because: RoundReason): NextStep {
  const [first] = steps;
  if (first === undefined) return { do: 'nothing', because: 'no_steps' };
  return ring(steps, first, { ...history, rung: 0, repeat: history.repeat + 1, roundBecause: because }, false);
}

function isGivenUp({ rounds }: Policy, { urgency, repeat }: DutyHistory): boolean {
  const most = urgency === 'critical' ? null : rounds[urgency];
  return most !== null && repeat + 1 >= most;
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

/** Minutes a person rung at a step has before the next one is rung, the mornings that are waited for not counted. */
export function minutesToAnswer(policy: Policy, urgency: Urgency, step: number, kind: Kind | null = null): number {
  const steps = stepsFor(policy, urgency, kind);
  const next = steps[step + 1];
  if (next === undefined || next.nextMorning) return pauseAfterLast(steps);
  return Math.max(0, next.afterMinutes - minutesBefore(steps, step + 1));
}

/** Minutes between the last step and the next round: as long as the last step that counts minutes waited. */
function pauseAfterLast(steps: readonly PolicyStep[]): number {
  const counted = steps.filter((step) => !step.nextMorning);
  const last = counted.at(-1)?.afterMinutes ?? 0;
  const before = counted.at(-2)?.afterMinutes;
  return Math.max(SHORTEST_PAUSE, before === undefined ? PAUSE_OF_ONE_STEP : last - before);
}

/** The minutes at which the step before this one stands, one of a morning standing with the one before it. */
function minutesBefore(steps: readonly PolicyStep[], index: number): number {
  const before = steps.slice(0, index).filter((step) => !step.nextMorning);
  return before.at(-1)?.afterMinutes ?? 0;
}

function dueAt(steps: readonly PolicyStep[], step: PolicyStep, history: DutyHistory, policy: Policy): string {
  const first = history.rung === 0 || history.lastRungAt === null;
  const from = Date.parse(first ? history.roundStartedAt : (history.lastRungAt ?? history.roundStartedAt));
  if (step.nextMorning) {
    const earliest = history.rung === 0 ? from - 1 : from + BEFORE_MORNING;
    return new Date(nextTime(policy.morning, policy.zone, earliest)).toISOString();
  }
  const wait = step.afterMinutes - minutesBefore(steps, history.rung);
  return new Date(from + Math.max(0, wait) * MINUTE).toISOString();
}

function ring(steps: readonly PolicyStep[], step: PolicyStep, history: DutyHistory, passed: boolean): NextStep {
  const { rung, repeat, roundBecause } = history;
  const because = passed ? 'passed' : rung === 0 ? roundBecause : 'no_answer';
  const { target, who, channels } = step;
  const nth = steps.slice(0, rung).filter((one) => one.target === target && one.who === who).length;
  return { do: 'ring', step: rung, target, who, nth, channels, repeat, because };
}

/** The history after a ring: where the next decision starts from. */
export function afterRing(history: DutyHistory, rung: Extract<NextStep, { do: 'ring' }>, now: string): DutyHistory {
  const newRound = rung.repeat !== history.repeat;
  const anew = rung.because === 'hold_over' || rung.because === 'snooze_over' ? rung.because : null;
  return {
    ...history,
    roundStartedAt: newRound ? now : history.roundStartedAt,
    roundBecause: newRound ? (anew ?? 'nobody_had_it') : history.roundBecause,
    repeat: rung.repeat,
    rung: rung.step + 1,
    lastRungAt: now,
    passed: false,
    takers: anew === null ? history.takers : [],
    takenUntil: null,
    snoozedUntil: null,
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
    takers: [],
    takenUntil: null,
    snoozedUntil: null,
    endedBecause: null,
  };
}
