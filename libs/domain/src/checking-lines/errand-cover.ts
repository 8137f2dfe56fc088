import type { Errand } from '../reaching/errand.js';

/*
 * Does a message about no alert wait for the slot of its recipient where an organisation is covered? A mail beside the slots
 * can be counted, and some of them follow what happens. The rules, in their order:
 *  1. Checks of a line are what fills a slot: they never wait for one.
 *  2. A code goes to an address that is not in use yet, so that no slot comes there; and somebody waits for it at a screen.
 *     When it is asked for follows from that person, never from what happens.
 *  3. Everything else waits, one slot each. The call to the lead stands beside critical alerts, the older one first; a page
 *     behind those; then what changes how somebody is reached; then what is good to know.
 */

export type ErrandUnderCover =
  | { waits: false; because: 'fills_a_slot' | 'no_slot_there' }
  | { waits: true; priority: number; because: 'as_critical' | 'as_urgent' | 'may_wait' };

/** Priorities are those of alerts: 0 critical, 1 high, 2 the digest; a lower one takes the slot first. */
const UNDER_COVER: Record<Errand, ErrandUnderCover> = {
  line_check: { waits: false, because: 'fills_a_slot' },
  drill: { waits: false, because: 'fills_a_slot' },
  verify: { waits: false, because: 'no_slot_there' },
  call_lead: { waits: true, priority: 0, because: 'as_critical' },
  page: { waits: true, priority: 1, because: 'as_urgent' },
  channel_stopped: { waits: true, priority: 1, because: 'as_urgent' },
  unreachable: { waits: true, priority: 1, because: 'as_urgent' },
  address_changed: { waits: true, priority: 1, because: 'as_urgent' },
  key_expires: { waits: true, priority: 3, because: 'may_wait' },
  key_expired: { waits: true, priority: 3, because: 'may_wait' },
  resolved: { waits: true, priority: 3, because: 'may_wait' },
  digest: { waits: true, priority: 3, because: 'may_wait' },
  test: { waits: true, priority: 3, because: 'may_wait' },
  noted: { waits: true, priority: 3, because: 'may_wait' },
};

/** Whether a message of this purpose waits for a slot, and which ones it lets go first. */
export function errandUnderCover(purpose: Errand): ErrandUnderCover {
  return UNDER_COVER[purpose];
}
