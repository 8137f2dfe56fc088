import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { afterCommit, Database, OnJob, OnTimer, Pump } from '@lapwing/platform';
import { AnyChannel } from './any.channel.js';
import type { AttemptRow } from './attempt.row.js';
import { AttemptStore, type AttemptWish } from './attempt.store.js';
import { FollowUpStore } from './follow-up.store.js';
import { LetterStore, type Written } from './letter.store.js';

type Taken = { attempt: AttemptRow; written: Written };

/** How often a process says that it has an attempt in hand; several times within the time after which it is believed gone. */
const HOLD_MS = 4_000;

/**
 * Sends what the ledger holds. An attempt leaves at once after the transaction that recorded it; its timer is the
 * safety net. Before it leaves it is claimed, so that it leaves once; as long as it takes, its process says that it has it
 * in hand, and what nobody has in hand any more is unknown.
 */
@Injectable()
export class SendTimer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('send');
  private readonly me = randomUUID();
  private readonly leaving = new Map<string, Promise<void>>();
  private readonly holding = new Pump(
    () => this.hold(),
    HOLD_MS,
    (error) => this.log.warn('attempts in hand could not be held', error instanceof Error ? error : { error }),
  );

  constructor(
    private readonly database: Database,
    private readonly attempts: AttemptStore,
    private readonly letters: LetterStore,
    private readonly followUps: FollowUpStore,
    private readonly channels: AnyChannel,
  ) {}

  onApplicationBootstrap(): void {
    this.holding.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.holding.stop();
  }

  /** Records a message and lets it leave after the commit; false when it is on its way already. */
  async post(tx: EntityManager, wish: AttemptWish): Promise<boolean> {
    const id = await this.attempts.record(tx, wish);
    if (id !== null) this.leave(tx, [id]);
    return id !== null;
  }

  @OnJob('attempt.send')
  async send(id: string): Promise<void> {
    const running = this.leaving.get(id) ?? this.sendOnce(id).finally(() => this.leaving.delete(id));
    this.leaving.set(id, running);
    await running;
  }

  @OnTimer('attempt.again')
  async again(id: string, tx: EntityManager): Promise<void> {
    const attempt = await this.attempts.one(tx, id);
    if (attempt === null) return;
    const wanted = await this.letters.stillWanted(tx, attempt);
    this.leave(tx, await this.followUps.again(tx, attempt, wanted));
  }

  /** Counts attempts that nobody has had in hand since this instant as unknown, and follows them up. */
  async recover(tx: EntityManager, since: Date): Promise<void> {
    for (const attempt of await this.attempts.interrupted(tx, since)) {
      this.leave(tx, await this.followUps.complete(tx, attempt, { outcome: 'unknown', because: 'interrupted' }));
    }
  }

  private async hold(): Promise<boolean> {
    const ids = [...this.leaving.keys()];
    if (ids.length > 0) await this.database.inWork((tx) => this.attempts.stillInHand(tx, ids, this.me));
    return false;
  }

  private leave(tx: EntityManager, ids: readonly string[]): void {
    if (ids.length === 0) return;
    afterCommit(tx, () => {
      // The timer of an attempt that could not leave tries again and is where the error shows.
      for (const id of ids) void this.send(id).catch(() => undefined);
    });
  }

  private async sendOnce(id: string): Promise<void> {
    const taken = await this.database.inWork((tx) => this.take(tx, id));
    if (taken === null || taken.written.letter === null) return;
    const { attempt, written } = taken;
    this.channels.measureRing(attempt, written.changedAt);
    const outcome = await this.channels.send(written.channel, written.letter);
    this.channels.measureAttempt(attempt, outcome);
    await this.database.inWork(async (tx) => this.leave(tx, await this.followUps.complete(tx, attempt, outcome)));
  }

  private async take(tx: EntityManager, id: string): Promise<Taken | null> {
    const attempt = await this.attempts.claim(tx, id, this.me);
    if (attempt === null) return null;
    const written = await this.letters.write(tx, attempt);
    if (written.letter === null && written.because === 'no_longer_needed') {
      await this.followUps.drop(tx, attempt, written.because);
    } else if (written.letter === null) {
      const refused = { outcome: 'failed', retry: 'never', because: written.because } as const;
      this.leave(tx, await this.followUps.complete(tx, attempt, refused));
    }
    return { attempt, written };
  }
}
