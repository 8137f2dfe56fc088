import type { Delivery } from './delivery.js';
import type { Verdict } from './reception.js';

/** Of a flood, the first few go ahead alone: they are through sooner while little else is under way. */
const FIRST = 8;
/** What goes ahead and is stuck holds up the others no longer than this. */
const HEAD_START_MS = 100;
/** A breath has this many parts, and ends with the first in which nothing came. */
const PARTS = 4;

interface Waiting {
  delivery: Delivery;
  judged: (verdict: Verdict) => void;
}

/**
 * Hands over deliveries together: the first after a breath, with what came in it, and then whatever has come while those
 * before were under way, in one lane more each time. So what one transaction told is heard in one, a single message waits
 * for no more than the breath, and a flood costs few transactions.
 */
export class Gathering {
  private readonly waiting: Waiting[] = [];
  private busy = 0;
  private open = 1;

  /** `most` deliveries at once, in so many `lanes`; a breath is at most so many milliseconds. */
  constructor(
    private readonly receiveAll: (deliveries: readonly Delivery[]) => Promise<Verdict[]>,
    private readonly most: number,
    private readonly lanes: number,
    private readonly breathMs: number,
  ) {}

  async receive(delivery: Delivery): Promise<Verdict> {
    return new Promise((judged) => {
      this.waiting.push({ delivery, judged });
      if (this.busy === 0) void this.begin();
      else this.fill();
    });
  }

  private async begin(): Promise<void> {
    this.open = 1;
    this.busy = 1;
    await this.breathe();
    const late = setTimeout(() => this.widen(this.lanes), HEAD_START_MS);
    await this.handOver(Math.min(FIRST, this.most));
    clearTimeout(late);
    await this.goOn();
  }

  private async goOn(): Promise<void> {
    while (this.waiting.length > 0) {
      await this.handOver(this.most);
      this.widen(this.open + 1);
    }
    this.busy -= 1;
  }

  private widen(open: number): void {
    this.open = Math.min(this.lanes, Math.max(open, this.open));
    this.fill();
  }

  /** Puts every open lane to work for which something waits. */
  private fill(): void {
    while (this.busy < this.open && this.waiting.length > 0) {
      this.busy += 1;
      void this.goOn();
    }
  }

  private async breathe(): Promise<void> {
    let came = 0;
    for (let part = 0; part < PARTS && came < this.waiting.length && this.waiting.length < FIRST; part += 1) {
      came = this.waiting.length;
      if (this.breathMs > 0) await new Promise((resolve) => setTimeout(resolve, this.breathMs / PARTS));
    }
  }

  private async handOver(most: number): Promise<void> {
    const taken = this.waiting.splice(0, most);
    const verdicts = await this.receiveAll(taken.map(({ delivery }) => delivery)).catch(() => []);
    taken.forEach(({ judged }, at) => judged(verdicts[at] ?? { do: 'again', afterMs: 500 }));
  }
}
