import type { AttemptWish } from '../send-messages/attempt.store.js';
import type { Posted } from '../send-messages/post.store.js';
import type { RingPlan } from './plan-ring.js';

/**
 * Puts the next step of duties off by as long as their rings wait for others: the time to answer begins when the first
 * message of a step leaves.
 */
export function countFromLeaving(plans: readonly RingPlan[], posted: readonly Posted[], now: Date): void {
  const waits = new Map(posted.map(({ wish, leavesAt }) => [keyOf(wish), leavesAt.getTime() - now.getTime()]));
  for (const { duty, wishes } of plans) {
    if (duty.nextRingAt === null || duty.waitsBecause !== 'time_to_answer' || wishes.length === 0) continue;
    const first = Math.min(...wishes.map((wish) => Math.max(0, waits.get(keyOf(wish)) ?? 0)));
    duty.nextRingAt = new Date(duty.nextRingAt.getTime() + first);
  }
}

function keyOf({ orgId, alertId, memberId, channel }: AttemptWish): string {
  return `${orgId} ${alertId} ${memberId} ${channel}`;
}
