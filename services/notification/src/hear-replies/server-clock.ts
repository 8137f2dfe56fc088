import type { ServerTimes } from './signal-envelope.js';

/** As long as clocks are taken to run alike. */
const KEPT_MS = 600_000;

/**
 * What Signal's server says of time, by our clock. A message is given to us a little before we see it, so the least
 * difference seen lately is the nearest to that of the clocks. It is never too small: a message is never taken for older than
 * it is.
 */
export class ServerClock {
  private differences: { seenAt: number; by: number }[] = [];

  /** When the server took a message that we see at `now`; null where it does not say. */
  takenAt(times: ServerTimes | null, now: number): number | null {
    if (times === null) return null;
    const kept = this.differences.filter(({ seenAt }) => seenAt <= now && seenAt > now - KEPT_MS);
    // Only lower ones matter from here on: the list stays short.
    const by = now - times.deliveredAt;
    this.differences = [...kept.filter((other) => other.by < by), { seenAt: now, by }];
    return times.receivedAt + Math.min(...this.differences.map((difference) => difference.by));
  }
}
