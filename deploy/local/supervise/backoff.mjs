const FIRST_MS = 250;
const LONGEST_MS = 10_000;
const MINUTE_MS = 60_000;
/** A part that keeps falling is started this often in a minute and no more: its log must stay readable. */
export const STARTS_PER_MINUTE = 6;

/**
 * How long to wait before a part that ended is started again.
 * Doubles with each start of the last minute, and never allows more than `STARTS_PER_MINUTE`.
 * @param {number[]} starts instants of its starts in milliseconds, oldest first
 * @param {number} now
 */
export function waitBeforeRestart(starts, now) {
  const recent = starts.filter((start) => now - start < MINUTE_MS);
  const oldestThatCounts = recent.at(-STARTS_PER_MINUTE);
  if (oldestThatCounts !== undefined) return Math.max(FIRST_MS, oldestThatCounts + MINUTE_MS - now);
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, recent.length - 1));
}
