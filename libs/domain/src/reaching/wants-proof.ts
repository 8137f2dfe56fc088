import { LEVELS } from '../escalation/policy.js';
import type { Channel } from './channel.js';
import type { Preferences } from './preferences.js';

/*
 * When must a member show the second factor again before the ways to them change? Whoever finds a session open, or has stolen
 * one, must not turn warnings away from the member. The rules, in their order:
 *  1. While nothing reaches a member, nothing can be turned away: the first set-up asks for nothing.
 *  2. An address in use that is replaced or removed: warnings would go elsewhere, or nowhere.
 *  3. Another order of channels: they would go first to what was added just now.
 *  4. Days away that were not known: they would go to others.
 *  5. Messages that say more than before: whoever reads along would learn more.
 *  6. A further address takes nothing away, and those in use are told of it. It asks for nothing.
 */
export type WantsProof =
  | { proof: true; because: 'replaces' | 'removes' | 'other_order' | 'goes_away' | 'says_more' }
  | { proof: false; because: 'reached_by_nothing' | 'takes_nothing_away' };

const NOTHING_TAKEN = { proof: false, because: 'takes_nothing_away' } as const;

/** Whether an address may be set or removed; `reaching` are the channels that reach the member now. */
export function addressWantsProof(
  deed: 'set' | 'remove',
  channel: Channel,
  reaching: readonly Channel[],
  isSame = false,
): WantsProof {
  if (reaching.length === 0) return { proof: false, because: 'reached_by_nothing' };
  if (!reaching.includes(channel) || isSame) return NOTHING_TAKEN;
  return { proof: true, because: deed === 'set' ? 'replaces' : 'removes' };
}

type Turning = Pick<Preferences, 'critical' | 'other' | 'away' | 'level'>;

/** Whether wishes may be changed. */
export function wishesWantProof(before: Turning, after: Turning, reaching: readonly Channel[]): WantsProof {
  if (reaching.length === 0) return { proof: false, because: 'reached_by_nothing' };
  const orderOf = ({ critical, other }: Turning): string => `${critical.join()} ${other.join()}`;
  if (orderOf(before) !== orderOf(after)) return { proof: true, because: 'other_order' };
  const known = new Set(before.away.map((one) => `${one.from} ${one.until} ${one.delegate}`));
  const isNew = after.away.some((one) => !known.has(`${one.from} ${one.until} ${one.delegate}`));
  if (isNew) return { proof: true, because: 'goes_away' };
  const saysMore = LEVELS.indexOf(after.level) > LEVELS.indexOf(before.level);
  return saysMore ? { proof: true, because: 'says_more' } : NOTHING_TAKEN;
}
