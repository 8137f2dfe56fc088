import type { MuteEntry, SubscriptionEntry, WishView } from '@lapwing/contracts';
import { ALONE_AFTER_MS, type RingingDeed, WISH_LASTS_MS } from '@lapwing/domain';
import type { Wish } from './ringing-wish.store.js';

/** Who reads, and whether they may answer as the second person at all. */
export interface WishReader {
  memberId: string;
  maySecond: boolean;
}

/** A wish as a member sees it. */
export function wishView(wish: Wish, reader: WishReader): WishView {
  const { content, askedAt, byMember } = wish;
  const waits = wish.state === 'waiting';
  const isOwn = byMember === reader.memberId;
  return {
    id: wish.id,
    state: wish.state,
    because: wish.because,
    deed: content.deed.do,
    before: content.before,
    after: afterOf(content.deed),
    mute: muteOf(content.deed, content.because ?? ''),
    ...content.changes,
    weakens: content.lost,
    by: byMember,
    at: askedAt.toISOString(),
    effectiveAt: wish.wasAlone ? new Date(askedAt.getTime() + ALONE_AFTER_MS).toISOString() : null,
    expiresAt: new Date(askedAt.getTime() + WISH_LASTS_MS).toISOString(),
    second: wish.secondMember,
    settledAt: wish.settledAt?.toISOString() ?? null,
    mayAnswer: waits && !isOwn && reader.maySecond,
    mayWithdraw: waits && isOwn,
  };
}

function afterOf(deed: RingingDeed): SubscriptionEntry | null {
  if (deed.do !== 'add_subscription' && deed.do !== 'change_subscription') return null;
  const { id: _id, orgId: _orgId, ...entry } = deed.subscription;
  return entry;
}

function muteOf(deed: RingingDeed, because: string): MuteEntry | null {
  if (deed.do !== 'mute') return null;
  const { kinds, countries, subscriptionId, developmentId, until } = deed.mute;
  return { kinds, countries, subscriptionId, developmentId, until, because };
}
