import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure } from '@lapwing/contracts';
import { afterCommit, Database, Pump } from '@lapwing/platform';
import { AnyChannel } from './any.channel.js';
import { AttemptQueueStore } from './attempt-queue.store.js';
import type { AttemptWish } from './attempt.store.js';
import { BatchStore, type Result } from './batch.store.js';
import type { Bundle } from './letter-parts.js';
import type { ReadyLetter } from './letter.store.js';
import type { SendOutcome } from './message-channel.js';
import { OutcomeBook } from './outcome-book.js';
import { PostStore, type Posted } from './post.store.js';
import { SendingLane } from './sending-lane.js';

/** How soon a process learns of what another one has recorded. */
const POLL_MS = 1_000;
/** How often a process says that it has an attempt in hand; several times within the time after which it is believed gone. */
const HOLD_MS = 4_000;

/**
 * Sends what the ledger holds. What is recorded is due as soon as its transaction has committed; a pump takes it in
 * batches, the most pressing first, whichever process recorded it. A message is claimed before it leaves, so that it
 * leaves once; as long as it takes, its process says that it has it in hand, and what nobody has in hand any more is
 * unknown.
 */
@Injectable()
export class SendTimer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('send');
  private readonly me = randomUUID();
  private readonly lanes: readonly SendingLane[];
  private readonly book: OutcomeBook;
  private readonly pump = new Pump(
    () => this.look(),
    POLL_MS,
    (error) => this.report('messages wait', error),
  );
  private readonly holding = new Pump(
    () => this.hold(),
    HOLD_MS,
    (error) => this.report('attempts in hand could not be held', error),
  );
  private readonly sendings = new Set<Promise<void>>();
  private looking: Promise<unknown> = Promise.resolve();
  /** What was reported last, so that the same trouble is told once. */
  private told = '';

  constructor(
    private readonly database: Database,
    private readonly posts: PostStore,
    private readonly batches: BatchStore,
    private readonly queue: AttemptQueueStore,
    private readonly channels: AnyChannel,
  ) {
    const free = () => this.pump.nudge();
    this.lanes = [...channels.widths].map(
      ([channel, width]) => new SendingLane(channel, width, (ready) => this.send(ready), free),
    );
    this.book = new OutcomeBook(
      (results) => this.write(results),
      (error, final) => this.report(final ? 'an outcome cannot be written' : 'outcomes wait', error),
      (error) => error instanceof Failure && error.retry === 'later',
    );
  }

  onApplicationBootstrap(): void {
    this.pump.start();
    this.holding.start();
  }

  /** Lets what is leaving end, and gives back what has not left. */
  async onModuleDestroy(): Promise<void> {
    await this.pump.stop();
    await this.looking;
    const unsent = this.lanes.flatMap((lane) => lane.close()).flatMap(idsOf);
    await this.database
      .inWork((tx) => this.queue.release(tx, unsent, this.me))
      .catch((error: unknown) => this.report('messages could not be given back', error));
    await Promise.all(this.sendings);
    await this.book.written();
    await this.holding.stop();
  }

  /** Records a message and lets it leave; false when it is on its way already or waits for the digest. */
  async post(tx: EntityManager, wish: AttemptWish): Promise<boolean> {
    return (await this.postAll(tx, [wish])).length > 0;
  }

  /** Records many messages in few statements and lets them leave after the commit; returns those that are new. */
  async postAll(tx: EntityManager, wishes: readonly AttemptWish[]): Promise<Posted[]> {
    const recorded = await this.posts.postAll(tx, wishes);
    if (recorded.length > 0) this.leave(tx);
    return recorded;
  }

  /** Lets what was recorded in this transaction leave after it. */
  leave(tx: EntityManager): void {
    afterCommit(tx, () => this.pump.nudge());
  }

  /** Counts attempts that nobody has had in hand since this instant as unknown, and follows them up. */
  async recover(since: Date): Promise<void> {
    while (await this.database.inWork((tx) => this.batches.recover(tx, since)));
    this.pump.nudge();
  }

  /** Sends whatever is due, and ends when nothing is on its way any more; says whether there was anything. */
  async settled(): Promise<boolean> {
    let any = false;
    for (;;) {
      const found = await this.look();
      const busy = this.lanes.some((lane) => lane.hungry || lane.inHand.length > 0) || this.book.pending.length > 0;
      if (!found && !busy) return any;
      any = true;
      await Promise.all(this.sendings);
      await this.book.written();
    }
  }

  /** One look at a time: two would fill the same room. */
  private look(): Promise<boolean> {
    const look = this.looking.then(() => this.take());
    this.looking = look.catch(() => undefined);
    return look;
  }

  private async take(): Promise<boolean> {
    const rooms = this.lanes.map((lane) => lane.room);
    const { ready, more } = await this.database.inWork((tx) => this.batches.take(tx, rooms, this.me));
    this.told = '';
    this.lanes.forEach((lane, at) => {
      const room = rooms[at];
      if (room !== undefined)
        lane.push(
          ready.filter(({ bundle }) => bundle.carrier.channel === room.channel),
          room,
        );
    });
    return more;
  }

  private send(ready: ReadyLetter): Promise<void> {
    const sending = this.sendOnce(ready).finally(() => this.sendings.delete(sending));
    this.sendings.add(sending);
    return sending;
  }

  private async sendOnce({ bundle, letter, headline, changedAt }: ReadyLetter): Promise<void> {
    const { carrier } = bundle;
    this.channels.measureRing(carrier, changedAt);
    const outcome = await this.channels.send(carrier.channel, letter, headline).catch((error: unknown): SendOutcome => {
      this.log.error('a channel broke', error instanceof Error ? error : { error });
      return { outcome: 'unknown', because: 'channel_broke' };
    });
    this.channels.measureAttempt(carrier, outcome);
    this.book.add({ bundle, outcome });
  }

  private async write(results: readonly Result[]): Promise<void> {
    await this.database.inWork((tx) => this.batches.complete(tx, results));
    if (results.some(({ outcome }) => outcome.outcome !== 'accepted')) this.pump.nudge();
  }

  private async hold(): Promise<boolean> {
    const inHand = [...this.lanes.flatMap((lane) => lane.inHand), ...this.book.pending].flatMap(idsOf);
    if (inHand.length > 0) await this.database.inWork((tx) => this.queue.stillInHand(tx, inHand, this.me));
    return false;
  }

  /** Trouble that time cures is told once; whatever is none of that is a bug. */
  private report(what: string, error: unknown): void {
    const passes = error instanceof Failure;
    const telling = `${what} ${passes ? error.code : ''}`;
    if (passes && telling === this.told) return;
    this.told = telling;
    if (passes) this.log.warn(what, error);
    else this.log.error(what, error instanceof Error ? error : { error });
  }
}

function idsOf({ bundle }: { bundle: Bundle }): string[] {
  return [bundle.carrier, ...bundle.carried].map(({ id }) => id);
}
