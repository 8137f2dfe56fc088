import { Inject, Injectable } from '@nestjs/common';
import { deskSubject, deskText, followUps, tryAgain } from '@lapwing/domain';
import { Clock, CONFIG, Database, Every, OnJob, OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { NotificationConfig } from '../config.js';
import { channelsOf, RecipientStore } from '../keep-recipients/recipient.store.js';
import { AnyChannel } from '../send-messages/any.channel.js';
import type { Letter, SendOutcome } from '../send-messages/message-channel.js';
import { NoticeBoardStore } from './notice-board.store.js';
import type { PageAttemptRow } from './page-attempt.row.js';
import { PageLedgerStore, pageLedgerOf } from './page-ledger.store.js';

type Dropped = { letter: null; because: 'no_longer_needed' | 'no_address' };

/** What beside channels and ledger a message to an operator needs. */
@Injectable()
export class PageMeans {
  constructor(
    @Inject(CONFIG) readonly config: NotificationConfig,
    readonly clock: Clock,
    readonly recipients: RecipientStore,
  ) {}
}

/** Sends what the ledger of messages to operators holds, each once; what a lost process left is unknown. */
@Injectable()
export class SendPageTimer {
  constructor(
    private readonly database: Database,
    private readonly ledger: PageLedgerStore,
    private readonly board: NoticeBoardStore,
    private readonly channels: AnyChannel,
    private readonly means: PageMeans,
  ) {}

  @OnJob('page.send')
  async send(id: string): Promise<void> {
    const taken = await this.database.inWork(async (tx) => {
      const attempt = await this.ledger.claim(tx, id);
      if (attempt === null) return null;
      const written = await this.write(tx, attempt);
      if (written.letter === null) {
        await this.ledger.complete(tx, id, { state: 'failed', failure: written.because, ref: null });
      }
      return written.letter === null ? null : { attempt, letter: written.letter };
    });
    if (taken === null) return;
    const { attempt, letter } = taken;
    const outcome = await this.channels.send(attempt.channel, letter);
    await this.database.inWork((tx) => this.complete(tx, attempt, outcome));
  }

  @OnTimer('page.again')
  async again(id: string, tx: EntityManager): Promise<void> {
    const attempt = await this.ledger.one(tx, id);
    if (attempt?.againAt == null) return;
    await this.ledger.rested(tx, id);
    const wanted = await this.stillWanted(tx, attempt);
    const decision = tryAgain(pageLedgerOf(attempt), await this.ledger.ofRing(tx, attempt), wanted);
    if (decision.again) await this.ledger.record(tx, { ...attempt, because: decision.because }, attempt);
  }

  @Every('pages.recover', 30_000)
  async recover(): Promise<void> {
    await this.database.inWork(async (tx) => {
      const gone = new Date(this.means.clock.now().getTime() - 2 * this.means.config.sendTimeoutMs - 60_000);
      for (const attempt of await this.ledger.interrupted(tx, gone)) {
        await this.complete(tx, attempt, { outcome: 'unknown', because: 'interrupted' });
      }
    });
  }

  private async complete(tx: EntityManager, attempt: PageAttemptRow, outcome: SendOutcome): Promise<void> {
    const accepted = outcome.outcome === 'accepted';
    const state = accepted ? 'sent' : outcome.outcome;
    const failure = accepted ? null : outcome.because;
    const done = await this.ledger.complete(tx, attempt.id, { state, failure, ref: accepted ? outcome.ref : null });
    if (!done || accepted) return;
    const recipient = await this.means.recipients.one(tx, attempt.orgId, attempt.memberId);
    const usable = recipient === null ? [] : channelsOf(recipient);
    const facts =
      outcome.outcome === 'failed' ? { state: 'failed' as const, retry: outcome.retry } : { state: 'unknown' as const };
    const next = followUps(attempt, facts, await this.ledger.ofRing(tx, attempt), usable);
    if (next.againAfterSeconds !== null) await this.ledger.pause(tx, attempt.id, next.againAfterSeconds);
    for (const channel of next.instead) {
      await this.ledger.record(tx, { ...attempt, channel, because: 'other_channel_refused' });
    }
  }

  /** The message, or why there is none. Throws `Failure` locked while addresses cannot be opened. */
  private async write(tx: EntityManager, attempt: PageAttemptRow): Promise<{ letter: Letter } | Dropped> {
    if (!(await this.stillWanted(tx, attempt))) return { letter: null, because: 'no_longer_needed' };
    const { orgId, memberId, channel, purpose } = attempt;
    const recipient = await this.means.recipients.one(tx, orgId, memberId);
    if (recipient === null || !channelsOf(recipient).includes(channel)) return { letter: null, because: 'no_address' };
    const address = this.means.recipients.addressesOf(recipient)[channel];
    if (address === null) return { letter: null, because: 'no_address' };
    const again = attempt.because === 'unknown_before' || attempt.because === 'nobody_has_it';
    const text = deskText(channel, purpose, recipient.language, again);
    const domain = this.means.config.mailFrom.split('@')[1] ?? 'localhost';
    return { letter: { address, text, subject: deskSubject(), messageId: `${attempt.ringId}@${domain}` } };
  }

  /** Whether a ring still has something to ring for; what is no ring is always wanted. */
  private async stillWanted(tx: EntityManager, attempt: PageAttemptRow): Promise<boolean> {
    return attempt.purpose !== 'page' || (await this.board.paging(tx)).ringing > 0;
  }
}
