import { createHmac, randomBytes } from 'node:crypto';

/**
 * May another request come now? Each key has a bucket that fills evenly up to `most` and loses one per request; an empty
 * one says how long to wait. There are `buckets` of them, whoever comes: which one a key has nobody outside can tell, so
 * that a flood of new keys neither fills the memory nor keeps others out by it.
 */
export interface PaceRule {
  /** Requests at once, and in each `windowMs`. */
  most: number;
  windowMs: number;
  buckets: number;
}

export class Pace {
  private readonly secret = randomBytes(32);
  private readonly left: Float64Array;
  private readonly at: Float64Array;

  constructor(private readonly rule: PaceRule) {
    this.left = new Float64Array(rule.buckets).fill(rule.most);
    this.at = new Float64Array(rule.buckets);
  }

  /** Milliseconds to wait; 0 counts the request. */
  enter(key: string, now: number): number {
    const { most, windowMs } = this.rule;
    const bucket = this.bucketOf(key);
    const passed = now - (this.at[bucket] ?? 0);
    const filled = Math.min(most, (this.left[bucket] ?? 0) + (passed * most) / windowMs);
    const allowed = filled >= 1;
    this.left[bucket] = allowed ? filled - 1 : filled;
    this.at[bucket] = now;
    return allowed ? 0 : Math.ceil(((1 - filled) * windowMs) / most);
  }

  private bucketOf(key: string): number {
    return createHmac('sha256', this.secret).update(key).digest().readUInt32BE() % this.rule.buckets;
  }
}
