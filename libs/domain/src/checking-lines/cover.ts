/*
 * When does a member of a covered organisation get a mail, and which? The rules, in their order:
 *  1. A day is cut into slots of equal length. In each a member gets exactly one mail, always as long after the one before:
 *     where in its slot it lies follows from a keyed hash of the member alone. Neither moment nor number depends on what
 *     happens; and a gap that were longer than others would more likely end with an alert, just because it is longer.
 *  2. What waits takes the slot, the most urgent and then the oldest first; where nothing waits, the line is checked.
 *  3. What is ready leaves at a fixed time after the instant of its slot: alerts and checks are made in different ways, and
 *     one would be the quicker.
 *  4. A mail never moves to another slot, and a slot that was missed is not made up for: a burst would tell. A machine with
 *     too much to do misses slots: whether one is missed is judged by its instant and the clock, before anybody looks at what
 *     waits, so that a gap falls on alerts and checks alike. What waits takes the next slot.
 */

/** How an organisation is told: at once, or in the slots of a constant rate. */
export const COVER_MODES = ['prompt', 'covered'] as const;
export type CoverMode = (typeof COVER_MODES)[number];

/** Minutes of a slot that may be chosen; each divides a day. */
export const SLOT_MINUTES = [5, 10, 15, 20, 30, 60] as const;
export const DEFAULT_SLOT_MINUTES = 15;

const MINUTE = 60_000;
/** The end of a slot stays free, so that a mail that leaves late is still in its slot. */
const SPREAD = 0.9;

/** The number of the slot an instant (milliseconds) lies in, counted from 1970. */
export function slotAt(instant: number, minutes: number): number {
  return Math.floor(instant / (minutes * MINUTE));
}

/** The instant (milliseconds) of a slot; `fraction`, 0 up to 1, is the keyed hash of the member. */
export function instantOfSlot(slot: number, minutes: number, fraction: number): number {
  return Math.round((slot + fraction * SPREAD) * minutes * MINUTE);
}

/** Whether it is too late (milliseconds) to fill a slot: for so long as its end stays free for everybody, it is not. */
export function isSlotMissed(instant: number, now: number, minutes: number): boolean {
  return now - instant > Math.round((1 - SPREAD) * minutes * MINUTE);
}

/** The first slot whose instant lies after this one. */
export function nextSlot(after: number, minutes: number, fraction: number): { slot: number; at: number } {
  const here = slotAt(after, minutes);
  const at = instantOfSlot(here, minutes, fraction);
  if (at > after) return { slot: here, at };
  return { slot: here + 1, at: instantOfSlot(here + 1, minutes, fraction) };
}

/**
 * When (milliseconds) a mail that is ready now leaves: a whole number of steps after the instant of its slot, so that it does
 * not show how long it was in the making, and by that what it is.
 */
export function leavesAt(ready: number, instant: number, stepMs: number): number {
  if (stepMs <= 0) return ready;
  return instant + (Math.floor((ready - instant) / stepMs) + 1) * stepMs;
}

/** A message that waits for a slot; a lower priority is more urgent. */
export interface Waiting {
  id: string;
  priority: number;
  recordedAt: string;
}

export type SlotTaken =
  { takes: 'message'; id: string; because: 'most_urgent' } | { takes: 'line_check'; because: 'nothing_waits' };

/** Which message takes a slot. */
export function takeSlot(waiting: readonly Waiting[]): SlotTaken {
  const [first] = waiting.toSorted(inOrder);
  if (first === undefined) return { takes: 'line_check', because: 'nothing_waits' };
  return { takes: 'message', id: first.id, because: 'most_urgent' };
}

function inOrder(a: Waiting, b: Waiting): number {
  if (a.priority !== b.priority) return a.priority - b.priority;
  if (a.recordedAt !== b.recordedAt) return a.recordedAt < b.recordedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
