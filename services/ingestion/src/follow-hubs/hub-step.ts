import { pauseAfter } from '@lapwing/domain';

/**
 * What is to be done about a subscription at a hub?
 *
 * 1. The source is not read any more: unsubscribe, once, where the hub knows us; then nothing.
 * 2. It was never asked for: subscribe.
 * 3. The hub was asked a while ago and has not asked back, or refused, also in a renewal: ask again, more and more rarely.
 * 4. The lease ends within a tenth of it, or within an hour: subscribe again.
 * 5. Otherwise wait for the next of these.
 */
export type HubState = 'wanted' | 'asked' | 'live' | 'leaving' | 'left' | 'failed';

export interface HubStanding {
  state: HubState;
  /** Whether the source is read and hubs may know us. */
  wished: boolean;
  failures: number;
  askedAt: Date | null;
  leaseUntil: Date | null;
}

export type HubStep = { do: 'subscribe' | 'unsubscribe' | 'nothing' } | { do: 'wait'; until: Date };

const FIRST_PAUSE_S = 600;
const HOUR = 3_600_000;

/** Decides the next step of a subscription. */
export function hubStep({ state, wished, failures, askedAt, leaseUntil }: HubStanding, now: Date): HubStep {
  if (!wished) return state === 'asked' || state === 'live' ? { do: 'unsubscribe' } : { do: 'nothing' };
  if (askedAt === null || state === 'wanted' || state === 'left' || state === 'leaving') return { do: 'subscribe' };
  const held = state === 'live' && failures === 0 && leaseUntil !== null && leaseUntil > now;
  const until = held ? renewal(askedAt, leaseUntil) : later(askedAt, failures);
  return until <= now ? { do: 'subscribe' } : { do: 'wait', until };
}

function later(askedAt: Date, failures: number): Date {
  return new Date(askedAt.getTime() + pauseAfter(failures, FIRST_PAUSE_S) * 1000);
}

function renewal(askedAt: Date, leaseUntil: Date): Date {
  const margin = Math.max(HOUR, (leaseUntil.getTime() - askedAt.getTime()) / 10);
  return new Date(Math.max(leaseUntil.getTime() - margin, askedAt.getTime() + FIRST_PAUSE_S * 1000));
}
