/**
 * May another request come now? Each key has a bucket that fills evenly up to `most` and loses one per request; an empty
 * one says how long to wait. The memory is bounded: when it is full, buckets that are full again are forgotten, and where
 * that frees nothing, strangers wait.
 */
export interface PaceRule {
  /** Requests at once, and in each `windowMs`. */
  most: number;
  windowMs: number;
  keys: number;
}

interface Bucket {
  left: number;
  at: number;
}

export class Pace {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly rule: PaceRule) {}

  /** Milliseconds to wait; 0 counts the request. */
  enter(key: string, now: number): number {
    const { most, windowMs } = this.rule;
    const bucket = this.bucketOf(key, now);
    if (bucket === null) return windowMs;
    const filled = Math.min(most, bucket.left + ((now - bucket.at) * most) / windowMs);
    const allowed = filled >= 1;
    this.buckets.set(key, { left: allowed ? filled - 1 : filled, at: now });
    return allowed ? 0 : Math.ceil(((1 - filled) * windowMs) / most);
  }

  private bucketOf(key: string, now: number): Bucket | null {
    const known = this.buckets.get(key);
    if (known !== undefined) return known;
    if (this.buckets.size >= this.rule.keys) this.forget(now);
    return this.buckets.size >= this.rule.keys ? null : { left: this.rule.most, at: now };
  }

  private forget(now: number): void {
    for (const [key, { at }] of this.buckets) if (now - at >= this.rule.windowMs) this.buckets.delete(key);
  }
}
