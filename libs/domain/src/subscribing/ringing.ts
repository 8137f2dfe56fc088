/** What rings in an organisation is decided by three things together, which change one deed at a time. */
import type { Subscription } from '../model.js';
import type { Mute } from './mutes.js';
import { DEFAULT_URGENCY, type UrgencyTable } from './urgency-table.js';

/** Everything that decides what rings in one organisation. */
export interface Ringing {
  /** In the order of their ids. */
  subscriptions: readonly Subscription[];
  mutes: readonly Mute[];
  /** Null means the default table. */
  table: UrgencyTable | null;
}

/** One change of what rings. */
export type RingingDeed =
  | { do: 'add_subscription'; subscription: Subscription }
  | { do: 'change_subscription'; subscription: Subscription }
  | { do: 'mute'; mute: Mute }
  | { do: 'set_urgency'; table: UrgencyTable | null };
export const RINGING_DEEDS = ['add_subscription', 'change_subscription', 'mute', 'set_urgency'] as const;

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}

/** What rings once the deed is done. */
export function afterDeed(before: Ringing, deed: RingingDeed): Ringing {
  switch (deed.do) {
    case 'add_subscription':
      return { ...before, subscriptions: [...before.subscriptions, deed.subscription].sort(byId) };
    case 'change_subscription':
      return {
        ...before,
        subscriptions: before.subscriptions.map((it) => (it.id === deed.subscription.id ? deed.subscription : it)),
      };
    case 'mute':
      return { ...before, mutes: [...before.mutes, deed.mute] };
    default:
      return { ...before, table: deed.table };
  }
}

/** The table in force. */
export function tableOf({ table }: Pick<Ringing, 'table'>): UrgencyTable {
  return table ?? DEFAULT_URGENCY;
}
