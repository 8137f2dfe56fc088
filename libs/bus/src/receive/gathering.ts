import type { Delivery } from './delivery.js';
import type { Verdict } from './reception.js';

/** Of a flood, the first are through sooner when they are few. */
const FIRST = 8;

interface Waiting {
  delivery: Delivery;
  judged: (verdict: Verdict) => void;
}

/**
 * Hands over deliveries together: the first after a breath, with what came in it, and then whatever has come while those
 * before were under way. So what one transaction told is heard in one, a single message waits for no more than the breath,
 * and a flood costs few transactions.
 */
export class Gathering {
  private readonly waiting: Waiting[] = [];
  private free: number;

  /** `most` deliveries at once, in so many `lanes`; a breath is so many milliseconds. */
  constructor(
    private readonly receiveAll: (deliveries: readonly Delivery[]) => Promise<Verdict[]>,
    private readonly most: number,
    lanes: number,
    private readonly breathMs: number,
  ) {
    this.free = lanes;
  }

  async receive(delivery: Delivery): Promise<Verdict> {
    return new Promise((judged) => {
      this.waiting.push({ delivery, judged });
      if (this.free > 0) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.free -= 1;
    if (this.breathMs > 0) await new Promise((resolve) => setTimeout(resolve, this.breathMs));
    let most = Math.min(FIRST, this.most);
    for (let taken = this.take(most); taken.length > 0; taken = this.take(most)) {
      most = this.most;
      const verdicts = await this.receiveAll(taken.map(({ delivery }) => delivery)).catch(() => []);
      taken.forEach(({ judged }, at) => judged(verdicts[at] ?? { do: 'again', afterMs: 500 }));
    }
    this.free += 1;
  }

  private take(most: number): Waiting[] {
    return this.waiting.splice(0, most);
  }
}
