import type { HubState } from './hub-step.js';

/**
 * A hub asks whether we meant it. Is that so? Order of the rules: only of the feed we asked for; a subscription that we
 * asked for or hold; an end that we asked for; a refusal is noted; anything else was not ours.
 */
export interface Intent {
  mode: string | null;
  topic: string | null;
  challenge: string | null;
  leaseSeconds: string | null;
  reason: string | null;
}

export type Judged =
  | { is: 'confirmed'; challenge: string; leaseSeconds: number }
  | { is: 'ended'; challenge: string }
  | { is: 'denied'; reason: string }
  | { is: 'not_ours' };

const DAY_S = 86_400;
const USUAL_S = 10 * DAY_S;
const CHALLENGE = 1000;

/** Judges what a hub asks of a subscription. */
export function judgeIntent(ours: { topic: string; state: HubState }, intent: Intent): Judged {
  const { mode, topic, challenge } = intent;
  if (topic !== ours.topic) return { is: 'not_ours' };
  if (mode === 'denied') return { is: 'denied', reason: plain(intent.reason) };
  if (challenge === null || challenge === '' || challenge.length > CHALLENGE) return { is: 'not_ours' };
  if (mode === 'subscribe' && (ours.state === 'asked' || ours.state === 'live' || ours.state === 'failed')) {
    return { is: 'confirmed', challenge, leaseSeconds: leaseOf(intent.leaseSeconds) };
  }
  return mode === 'unsubscribe' && ours.state === 'leaving' ? { is: 'ended', challenge } : { is: 'not_ours' };
}

/** A lease is never shorter than an hour for us, or we would do nothing but renew it, nor longer than thirty days. */
function leaseOf(text: string | null): number {
  const seconds = /^\d{1,9}$/.test(text ?? '') ? Number(text) : USUAL_S;
  return Math.min(Math.max(seconds, 3600), 30 * DAY_S);
}

function plain(reason: string | null): string {
  return (reason ?? '')
    .slice(0, 200)
    .replace(/[^\p{L}\p{N}\p{P}]+/gu, ' ')
    .trim();
}
