import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Bus } from '@lapwing/bus';
import { CANARY } from '@lapwing/domain';
import { tellDelivery } from '../carry-canary/tell-delivery.js';
import { AttemptQueueStore, type Completion, type Room } from './attempt-queue.store.js';
import type { AttemptRow } from './attempt.row.js';
import { FollowUpStore, type Missed } from './follow-up.store.js';
import type { Bundle } from './letter-parts.js';
import { LetterStore, type ReadyLetter, type Written } from './letter.store.js';
import type { SendOutcome } from './message-channel.js';
import { PhonesStore } from './phones.store.js';

/** What became of one message, and of every line it told of. */
export interface Result {
  bundle: Bundle;
  outcome: SendOutcome;
}

/** How many are followed up in one transaction. */
const MOST = 200;

/** Work on the ledger in batches: what leaves is taken before, what became of it is written after. */
@Injectable()
export class BatchStore {
  constructor(
    private readonly queue: AttemptQueueStore,
    private readonly letters: LetterStore,
    private readonly followUps: FollowUpStore,
    private readonly phones: PhonesStore,
    private readonly bus: Bus,
  ) {}

  /** Takes what is due and writes its letters; what has none is completed at once. `more` tells to look again soon. */
  async take(tx: EntityManager, rooms: readonly Room[], by: string): Promise<{ ready: ReadyLetter[]; more: boolean }> {
    const rested = await this.wakeRested(tx);
    const claimed = await this.queue.claim(tx, rooms, by);
    if (isFull(rooms, claimed)) await this.refuse(tx, await this.queue.overflowing(tx, by));
    const written = await this.letters.writeAll(tx, claimed);
    await this.recarry(tx, written);
    await this.complete(tx, written.flatMap(resultOfNoLetter));
    const ready = written.filter((one): one is ReadyLetter => one.letter !== null);
    return { ready, more: rested || written.length > 0 };
  }

  /** Writes what became of messages, and what follows from it. */
  async complete(tx: EntityManager, results: readonly Result[]): Promise<void> {
    if (results.length === 0) return;
    const lines = results.flatMap(({ bundle, outcome }) =>
      [bundle.carrier, ...bundle.carried].map((attempt) => ({ attempt, outcome })),
    );
    await this.phones.hold(tx, lines);
    const done = await this.queue.complete(tx, lines.map(completionOf));
    const ids = new Set(done.map(({ attempt }) => attempt.id));
    const fresh = lines.filter(({ attempt }) => ids.has(attempt.id));
    for (const { attempt, outcome } of fresh) {
      if (outcome.outcome === 'accepted' && attempt.orgId === CANARY.orgId)
        await tellDelivery(this.bus, tx, attempt, this.queue.now());
    }
    await this.phones.learn(tx, fresh);
    await this.followUps.follow(tx, fresh.flatMap(missedOf));
  }

  /** The line is too long for these: another channel has them at once, and this one later. */
  private async refuse(tx: EntityManager, attempts: readonly AttemptRow[]): Promise<void> {
    const outcome: SendOutcome = { outcome: 'failed', retry: 'later', because: 'line_too_long' };
    await this.complete(
      tx,
      attempts.map((carrier) => ({ bundle: { carrier, carried: [] }, outcome })),
    );
  }

  /** Has attempts whose pause is over tried again. */
  private async wakeRested(tx: EntityManager): Promise<boolean> {
    const rested = await this.queue.rested(tx, MOST);
    await this.followUps.again(tx, rested, await this.letters.stillWanted(tx, rested));
    return rested.length > 0;
  }

  /** Counts attempts that nobody has had in hand since this instant as unknown; true when there may be more. */
  async recover(tx: EntityManager, since: Date): Promise<boolean> {
    const lost = await this.queue.interrupted(tx, since, MOST);
    const outcome: SendOutcome = { outcome: 'unknown', because: 'interrupted' };
    await this.complete(
      tx,
      lost.map((carrier) => ({ bundle: { carrier, carried: [] }, outcome })),
    );
    return lost.length === MOST;
  }

  /** Notes of lines which message tells of them, where that is another one than was meant. */
  private async recarry(tx: EntityManager, written: readonly Written[]): Promise<void> {
    for (const { bundle } of written) {
      if (bundle.carrier.carriedBy !== null) {
        await this.queue.recarry(tx, bundle.carrier, bundle.carried);
      }
    }
  }
}

/** Whether more may wait for Signal than there was room for. */
function isFull(rooms: readonly Room[], claimed: readonly AttemptRow[]): boolean {
  const room = rooms.find(({ channel }) => channel === 'signal');
  const pressing = claimed.filter(({ channel, priority, carriedBy }) => {
    return channel === 'signal' && priority === 0 && carriedBy === null;
  });
  return room !== undefined && pressing.length >= room.pressing;
}

function resultOfNoLetter(written: Written): Result[] {
  if (written.letter !== null) return [];
  return [{ bundle: written.bundle, outcome: { outcome: 'failed', retry: 'never', because: written.because } }];
}

function completionOf({ attempt, outcome }: { attempt: AttemptRow; outcome: SendOutcome }): Completion {
  if (outcome.outcome === 'accepted') return { attempt, state: 'sent', failure: null, ref: outcome.ref };
  const ref = outcome.outcome === 'unknown' ? (outcome.ref ?? null) : null;
  return { attempt, state: outcome.outcome, failure: outcome.because, ref };
}

/** What nobody needs any more is not sent, and nothing follows from it. */
function missedOf({ attempt, outcome }: { attempt: AttemptRow; outcome: SendOutcome }): Missed[] {
  if (outcome.outcome === 'accepted' || outcome.because === 'no_longer_needed') return [];
  return [{ attempt, outcome }];
}
