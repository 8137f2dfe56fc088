import {
  muteView,
  subscriptionEntry,
  urgencyView,
  wishView,
  type MuteEntry,
  type MuteView,
  type SubscriptionEntry,
  type UrgencyView,
  type WishView,
} from '@lapwing/contracts';
import { DEFAULT_URGENCY, listLevels } from '@lapwing/domain';
import { ANNA, BORIS, minutesAgo, uuid } from './people.js';

const DAY = 24 * 60;

/** What rings at an invented desk, besides its subscriptions. */
export class Ringing {
  mutes: MuteView[] = [
    muteView.parse({
      id: uuid(710),
      kinds: ['surveillance'],
      countries: ['KG'],
      until: minutesAgo(-9 * DAY),
      because: 'Cameras are reported daily; we know.',
      from: minutesAgo(5 * DAY),
      by: BORIS,
    }),
  ];
  wishes: WishView[] = [];
  urgency: UrgencyView = urgencyView.parse({
    version: 0,
    isDefault: true,
    table: { levels: listLevels(DEFAULT_URGENCY), steps: DEFAULT_URGENCY.steps },
  });
  /** Entries that were previewed, and mutes that were asked for. */
  previewed: SubscriptionEntry[] = [];
  muted: MuteEntry[] = [];
}

/** A change that a colleague asks for, unless stated otherwise. */
export function aWish(stated: Partial<WishView> = {}): WishView {
  const before = subscriptionEntry.parse({ name: 'Where our people are' });
  return wishView.parse({
    id: uuid(720),
    state: 'waiting',
    because: 'wants_a_second',
    deed: 'change_subscription',
    before,
    after: { ...before, kinds: ['refuge'], windowDays: 14 },
    mute: null,
    levels: [],
    steps: [],
    weakens: [
      { effect: 'other_policy', kind: 'refuge', countries: ['AM', 'KG'] },
      { effect: 'silent', kind: 'detention', countries: null },
    ],
    by: BORIS,
    at: minutesAgo(90),
    effectiveAt: null,
    expiresAt: minutesAgo(-6 * DAY),
    second: null,
    settledAt: null,
    mayAnswer: true,
    mayWithdraw: false,
    ...stated,
  });
}

/** The same asked for by the reader. */
export function ownWish(stated: Partial<WishView> = {}): WishView {
  return aWish({ by: ANNA, mayAnswer: false, mayWithdraw: true, ...stated });
}
