import type { Channel } from '@lapwing/domain';
import type { Room } from './attempt-queue.store.js';
import type { ReadyLetter } from './letter.store.js';

/** Messages taken ahead for each that is leaving, so that a channel never waits for the database. */
const AHEAD = 24;
const LEAST_AHEAD = 2;
/** Of many that become due together, so many are written first. */
const FIRST = 10;

/**
 * The messages of one channel that this process has in hand: so many leave at the same time, the most pressing first. A
 * channel that is slow or hangs fills its own lane and no other.
 */
export class SendingLane {
  private readonly waiting: ReadyLetter[] = [];
  private readonly leaving = new Set<ReadyLetter>();
  private readonly most: number;
  private closed = false;
  private more = false;

  /** `send` never throws; `free` is called when there is room again and more to be had. */
  constructor(
    private readonly channel: Channel,
    private readonly width: number,
    private readonly send: (ready: ReadyLetter) => Promise<void>,
    private readonly free: () => void,
  ) {
    this.most = width === 1 ? LEAST_AHEAD : width * AHEAD;
  }

  /** How many more it takes; what presses most finds room also where the rest has filled it. */
  get room(): Room {
    const { inHand } = this;
    const pressing = inHand.filter(({ bundle }) => bundle.carrier.priority === 0);
    return { channel: this.channel, pressing: this.roomBeside(pressing.length), rest: this.roomBeside(inHand.length) };
  }

  /** There may be more: the last look found as much as there was room for. */
  get hungry(): boolean {
    return this.more && !this.closed;
  }

  get inHand(): ReadyLetter[] {
    return [...this.waiting, ...this.leaving];
  }

  /** Takes what a look found where there was this room. */
  push(ready: readonly ReadyLetter[], { rest }: Room): void {
    // A look without room found nothing and proves nothing.
    this.more = rest === 0 || ready.length >= rest;
    this.waiting.push(...ready);
    this.waiting.sort(byUrgency);
    while (this.leaving.size < this.width && this.next());
  }

  /** Takes nothing more and returns what has not left. */
  close(): ReadyLetter[] {
    this.closed = true;
    return this.waiting.splice(0);
  }

  /** Few at a time would cost as much as many; only the first of a flood are few, so that they leave soon. */
  private roomBeside(held: number): number {
    if (this.closed || held > this.most / 2) return 0;
    const first = this.inHand.length === 0 && !this.hungry;
    return first ? Math.min(FIRST, this.most) : this.most - held;
  }

  private next(): boolean {
    const ready = this.waiting.shift();
    if (ready === undefined) return false;
    this.leaving.add(ready);
    void this.send(ready).finally(() => {
      this.leaving.delete(ready);
      this.next();
      if (this.hungry && this.room.rest > 0) this.free();
    });
    return true;
  }
}

function byUrgency(left: ReadyLetter, right: ReadyLetter): number {
  const [one, other] = [left.bundle.carrier, right.bundle.carrier];
  return one.priority - other.priority || one.dueAt.getTime() - other.dueAt.getTime() || (one.id < other.id ? -1 : 1);
}
