import { createHash } from 'node:crypto';

/** Who asks remembers for minutes; nobody has to ask for the same more often than this. */
const MOST = 60;

/** How often each handle was asked for, as long as it is good: whoever found one cannot watch a development by it. */
export class Redemptions {
  private readonly counted = new Map<string, { times: number; endsAt: number }>();

  /** Whether a handle may be answered once more at `now`. */
  take(handle: string, endsAt: Date, now: Date): boolean {
    for (const [key, one] of this.counted) if (one.endsAt <= now.getTime()) this.counted.delete(key);
    const key = createHash('sha256').update(handle).digest('base64');
    const times = (this.counted.get(key)?.times ?? 0) + 1;
    this.counted.set(key, { times, endsAt: endsAt.getTime() });
    return times <= MOST;
  }
}
