import {
  afterRing,
  anotherRound,
  channelsToUse,
  mendClock,
  nextStep,
  whoToRing,
  type Called,
  type DutyHistory,
  type NextStep,
  type RoundReason,
  type WhoRings,
} from '@lapwing/domain';
import type { AttemptWish } from '../send-messages/attempt.store.js';
import type { DutyRow } from './duty.row.js';
import { applyHistory, historyOf } from './duty.store.js';
import type { Situation } from './situation.store.js';

type Ring = Extract<NextStep, { do: 'ring' }>;
type Calls = Extract<Called, { do: 'ring' }>;

/** How soon to look again when nobody of the organisation can be reached. */
const NOBODY_PAUSE_MS = 60_000;
const EARLY_MS = 1_000;

/** What is to be done for a duty; the duty itself is changed already. */
export interface RingPlan {
  duty: DutyRow;
  wishes: AttemptWish[];
  /** Everybody was rung in vain: told once. */
  exhausted: boolean;
  /** Nobody of the organisation can be reached. */
  nobody: boolean;
}

/** Decides what is due for a duty now and when to look again, and notes it in the duty. */
export function planRing(duty: DutyRow, situation: Situation, now: Date): RingPlan {
  const { alert, policy, scene } = situation;
  const at = dueNow(duty, now);
  const history = mendClock(historyOf(duty, alert), policy, at);
  duty.needs = policy.needs[alert.urgency];
  const next = nextStep(policy, history, at);
  if (next.do !== 'ring') return rest(duty, history, next);
  const after = afterRing(history, next, now.toISOString());
  if (next.repeat !== history.repeat) duty.passedBy = [];
  const { responsible, takenBy: holder, passedBy: passers } = duty;
  const asked = { responsible, holder, takers: after.takers, passers, urgency: alert.urgency };
  const called = whoToRing(next, asked, scene);
  if (called.do !== 'ring') return lookLater(duty, history, called, now);
  const exhausted = next.because === 'nobody_had_it' && duty.state !== 'exhausted';
  if (exhausted) duty.state = 'exhausted';
  else if (duty.state !== 'exhausted' || !['no_answer', 'nobody_had_it'].includes(next.because)) duty.state = 'ringing';
  const others = isKept(next, history) ? whoElse(called, asked, scene) : [];
  const wishes = wishesFor(duty, situation, next, { ...called, who: [...called.who, ...others] });
  const following = nextStep(policy, after, now.toISOString());
  const plan = rest(duty, after, following);
  // A step of the same minute is rung with this one: nothing would wake it.
  const same = following.do === 'ring' ? planRing(duty, situation, now) : plan;
  return { ...same, wishes: [...wishes, ...same.wishes], exhausted: exhausted || same.exhausted };
}

/** Begins another round of a duty and decides about it. */
export function planAgain(duty: DutyRow, situation: Situation, because: RoundReason, now: Date): RingPlan {
  applyHistory(duty, anotherRound(historyOf(duty, situation.alert), because, now.toISOString()));
  duty.state = 'ringing';
  duty.passedBy = [];
  return planRing(duty, situation, now);
}

/** Somebody had what is critical, or put anything off, twice in a row and recorded nothing. */
function isKept({ because }: Ring, { roundBecause, urgency }: DutyHistory): boolean {
  const silenced = because === 'snooze_over' || (because === 'hold_over' && urgency === 'critical');
  return silenced && because === roundBecause;
}

/** Who is rung beside somebody who keeps a duty: whoever holds that phone would otherwise keep it silent for good. */
function whoElse({ who }: Calls, asked: Parameters<typeof whoToRing>[1], scene: Situation['scene']): WhoRings[] {
  for (const target of ['lead', 'director', 'second'] as const) {
    const called = whoToRing({ target, who: null, nth: 0 }, asked, scene);
    const others = called.do === 'ring' ? called.who : [];
    const fresh = others.filter(({ memberId }) => who.every((one) => one.memberId !== memberId));
    if (fresh.length > 0) return fresh;
  }
  return [];
}

function wishesFor(duty: DutyRow, { alert, scene }: Situation, next: Ring, called: Calls): AttemptWish[] {
  const { orgId, alertId, responsible } = duty;
  const { step, repeat } = next;
  const purpose = duty.roundBecause === 'worse' && repeat === duty.repeat ? 'update' : 'ring';
  return called.who.flatMap(({ memberId, because }) => {
    const { now: channels } = channelsToUse(next.channels, scene.reachable.get(memberId) ?? []);
    const why = because === 'as_planned' ? next.because : because;
    const ring = { orgId, alertId, version: alert.version, step, repeat, memberId, purpose, because: why } as const;
    return channels.map((channel) => ({ ...ring, channel, responsibles: [responsible] }));
  });
}

function rest(duty: DutyRow, history: DutyHistory, next: NextStep): RingPlan {
  applyHistory(duty, history);
  duty.nextRingAt = next.do === 'wait' ? new Date(next.until) : null;
  duty.waitsBecause = next.do === 'wait' ? next.because : null;
  const exhausted = next.do === 'nothing' && next.because === 'given_up' && duty.state !== 'exhausted';
  if (exhausted) duty.state = 'exhausted';
  return { duty, wishes: [], exhausted, nobody: false };
}

function lookLater(duty: DutyRow, history: DutyHistory, called: Exclude<Called, Calls>, now: Date): RingPlan {
  applyHistory(duty, history);
  const nobody = called.do === 'nobody';
  duty.nextRingAt = nobody ? new Date(now.getTime() + NOBODY_PAUSE_MS) : new Date(called.until);
  duty.waitsBecause = nobody ? 'nobody_reachable' : called.because;
  return { duty, wishes: [], exhausted: false, nobody };
}

/** A timer may fire a moment early; waiting for the very instant it stands for would lose it. */
function dueNow({ nextRingAt }: DutyRow, now: Date): string {
  const early = nextRingAt !== null && nextRingAt > now && nextRingAt.getTime() - now.getTime() < EARLY_MS;
  return (early ? nextRingAt : now).toISOString();
}
