import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { followUps, tryAgain, type Channel } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import { channelsOf, RecipientStore } from '../keep-recipients/recipient.store.js';
import { EarlyWordStore } from '../hear-replies/early-word.store.js';
import { AttemptRow } from './attempt.row.js';
import { AttemptStore, ledgerOf } from './attempt.store.js';
import type { SendOutcome } from './message-channel.js';
import { UNTRUSTED } from './signal-answers.js';

/** Completes attempts and records what follows: the other channel at once, the same one after a pause. */
@Injectable()
export class FollowUpStore {
  constructor(
    private readonly attempts: AttemptStore,
    private readonly recipients: RecipientStore,
    private readonly words: EarlyWordStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Writes the outcome of an attempt; returns the attempts that are to leave now. */
  async complete(tx: EntityManager, attempt: AttemptRow, outcome: SendOutcome): Promise<string[]> {
    const accepted = outcome.outcome === 'accepted';
    const state = accepted ? 'sent' : outcome.outcome;
    const failure = accepted ? null : outcome.because;
    if (accepted) await this.words.hold(tx, [attempt]);
    const done = await this.attempts.complete(tx, attempt, { state, failure, ref: accepted ? outcome.ref : null });
    if (!done) return [];
    const { orgId, memberId, channel } = attempt;
    if (accepted) await this.words.remind(tx, attempt, outcome.ref);
    if (accepted && outcome.serviceId !== null) {
      await this.recipients.learnServiceId(tx, orgId, memberId, outcome.serviceId);
    }
    if (failure === UNTRUSTED) await this.recipients.stop(tx, orgId, memberId, channel);
    return accepted ? [] : this.follow(tx, attempt, outcome);
  }

  /** Ends an attempt that is not wanted any more, with nothing to follow. */
  async drop(tx: EntityManager, attempt: AttemptRow, because: string): Promise<void> {
    await this.attempts.complete(tx, attempt, { state: 'failed', failure: because, ref: null });
  }

  /** What an attempt whose pause is over leads to; decided from what stands now. */
  async again(tx: EntityManager, attempt: AttemptRow, wanted: boolean): Promise<string[]> {
    const step = (await this.attempts.ofStep(tx, attempt)).map(ledgerOf);
    const decision = tryAgain(ledgerOf(attempt), step, wanted);
    await tx.update(AttemptRow, { id: attempt.id }, { againAt: null });
    if (!decision.again) return [];
    const id = await this.attempts.record(tx, { ...attempt, because: decision.because }, attempt);
    return id === null ? [] : [id];
  }

  private async follow(
    tx: EntityManager,
    attempt: AttemptRow,
    outcome: Exclude<SendOutcome, { outcome: 'accepted' }>,
  ): Promise<string[]> {
    const recipient = await this.recipients.one(tx, attempt.orgId, attempt.memberId);
    const usable = recipient === null ? [] : channelsOf(recipient);
    // Read anew: another duty may have joined the message while it was leaving.
    const rows = await this.attempts.ofStep(tx, attempt);
    const step = rows.map(ledgerOf);
    const facts = outcome.outcome === 'failed' ? { state: 'failed' as const, retry: outcome.retry } : UNKNOWN;
    const next = followUps(attempt, facts, step, usable);
    if (next.againAfterSeconds !== null) await this.pause(tx, attempt.id, next.againAfterSeconds);
    return this.instead(tx, rows.find(({ id }) => id === attempt.id) ?? attempt, next.instead);
  }

  private async instead(tx: EntityManager, attempt: AttemptRow, channels: readonly Channel[]): Promise<string[]> {
    const ids: string[] = [];
    for (const channel of isReply(attempt) ? [] : channels) {
      const id = await this.attempts.record(tx, { ...attempt, channel, because: 'other_channel_refused' });
      if (id !== null) ids.push(id);
    }
    return ids;
  }

  private async pause(tx: EntityManager, id: string, seconds: number): Promise<void> {
    const againAt = new Date(this.clock.now().getTime() + seconds * 1000);
    await tx.update(AttemptRow, { id }, { againAt });
    await this.jobs.at(tx, 'attempt.again', id, againAt);
  }
}

const UNKNOWN = { state: 'unknown' } as const;

/** An answer on Signal means nothing in a mail. */
function isReply(attempt: AttemptRow): boolean {
  return ['noted', 'passed', 'which', 'not_open'].includes(attempt.purpose);
}
