import { Inject, Injectable } from '@nestjs/common';
import { errandText, followUps, subjectText, tryAgain, type Errand } from '@lapwing/domain';
import { Clock, CONFIG, Database, Every, OnJob, OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { NotificationConfig } from '../config.js';
import type { AddressBody } from '../keep-recipients/address-body.js';
import { AddressStore } from '../keep-recipients/address.store.js';
import { channelsOf, RecipientStore, type Recipient } from '../keep-recipients/recipient.store.js';
import { StopChannelStore } from '../keep-recipients/stop-channel.store.js';
import { AnyChannel } from '../send-messages/any.channel.js';
import type { Letter, SendOutcome } from '../send-messages/message-channel.js';
import type { ErrandRow } from './errand.row.js';
import { ErrandStore, ledgerOfErrand } from './errand.store.js';

type Dropped = { letter: null; because: 'no_longer_needed' | 'no_address' };
type Wanted = (tx: EntityManager, errand: ErrandRow) => Promise<boolean>;
type Destination = (tx: EntityManager, errand: ErrandRow) => Promise<AddressBody | null>;

/** How late a timer may be before it is made again from its row. */
const LATE_MS = 10_000;

/** What beside channels and ledger an errand needs. */
@Injectable()
export class ErrandMeans {
  constructor(
    @Inject(CONFIG) readonly config: NotificationConfig,
    readonly clock: Clock,
    readonly recipients: RecipientStore,
    readonly addresses: AddressStore,
    readonly stops: StopChannelStore,
  ) {}
}

/** Sends what the ledger of errands holds, each once; what a lost process left is unknown. */
@Injectable()
export class SendErrandsTimer {
  private readonly wanted = new Map<Errand, Wanted>();
  private readonly destinations = new Map<Errand, Destination>();

  constructor(
    private readonly database: Database,
    private readonly errands: ErrandStore,
    private readonly channels: AnyChannel,
    private readonly means: ErrandMeans,
  ) {}

  /** Errands of this purpose are sent, and sent again, only while they are wanted; the others always are. */
  wantedWhile(purpose: Errand, wanted: Wanted): void {
    this.wanted.set(purpose, wanted);
  }

  /** Errands of this purpose go to that address and no other channel instead, such as one that is not verified yet. */
  goesTo(purpose: Errand, destination: Destination): void {
    this.destinations.set(purpose, destination);
  }

  @OnJob('errand.send')
  async send(id: string): Promise<void> {
    const taken = await this.database.inWork(async (tx) => {
      const errand = await this.errands.claim(tx, id);
      if (errand === null) return null;
      const written = await this.write(tx, errand);
      if (written.letter === null) {
        await this.errands.complete(tx, id, { state: 'failed', failure: written.because, ref: null });
      }
      return written.letter === null ? null : { errand, letter: written.letter };
    });
    if (taken === null) return;
    const { errand, letter } = taken;
    const outcome = await this.channels.send(errand.channel, letter);
    await this.database.inWork((tx) => this.complete(tx, errand, outcome));
  }

  @OnTimer('errand.again')
  async again(id: string, tx: EntityManager): Promise<void> {
    const errand = await this.errands.one(tx, id);
    if (errand?.againAt == null) return;
    await this.errands.rested(tx, id);
    const wanted = await this.stillWanted(tx, errand);
    const decision = tryAgain(ledgerOfErrand(errand), await this.errands.ofRing(tx, errand), wanted);
    if (decision.again) await this.errands.repeat(tx, errand, errand.channel, decision.because);
  }

  @Every('errands.recover', 15_000)
  async recover(): Promise<void> {
    const now = this.means.clock.now().getTime();
    await this.database.inWork(async (tx) => {
      const gone = new Date(now - 2 * this.means.config.sendTimeoutMs - 60_000);
      for (const errand of await this.errands.interrupted(tx, gone)) {
        await this.complete(tx, errand, { outcome: 'unknown', because: 'interrupted' });
      }
      await this.errands.remakeTimers(tx, new Date(now - LATE_MS));
    });
  }

  private async complete(tx: EntityManager, errand: ErrandRow, outcome: SendOutcome): Promise<void> {
    const accepted = outcome.outcome === 'accepted';
    const state = accepted ? 'sent' : outcome.outcome;
    const failure = accepted ? null : outcome.because;
    const done = await this.errands.complete(tx, errand.id, { state, failure, ref: accepted ? outcome.ref : null });
    if (!done) return;
    // What goes elsewhere, such as a code, says nothing of the address that stands.
    if (!this.destinations.has(errand.purpose)) await this.means.stops.heed(tx, errand, outcome);
    if (accepted) return;
    const usable = channelsOf(await this.means.recipients.one(tx, errand.orgId, errand.memberId));
    const facts =
      outcome.outcome === 'failed' ? { state: 'failed' as const, retry: outcome.retry } : { state: 'unknown' as const };
    const next = followUps(errand, facts, await this.errands.ofRing(tx, errand), usable);
    if (next.againAfterSeconds !== null) await this.errands.pause(tx, errand.id, next.againAfterSeconds);
    if (this.destinations.has(errand.purpose)) return;
    for (const channel of next.instead) await this.errands.repeat(tx, errand, channel, 'other_channel_refused');
  }

  /** The message, or why there is none. Throws `Failure` locked while addresses cannot be opened. */
  private async write(tx: EntityManager, errand: ErrandRow): Promise<{ letter: Letter } | Dropped> {
    if (!(await this.stillWanted(tx, errand))) return { letter: null, because: 'no_longer_needed' };
    const { orgId, memberId, channel, purpose } = errand;
    const recipient = await this.means.recipients.one(tx, orgId, memberId);
    const body = await this.destination(tx, errand, recipient);
    if (body === null) return { letter: null, because: 'no_address' };
    const again = errand.because === 'unknown_before' || errand.because === 'nobody_has_it';
    const note = this.errands.noteOf(errand);
    const text = errandText(channel, purpose, { language: recipient.preferences.language, again, note });
    const domain = this.means.config.mailFrom.split('@')[1] ?? 'localhost';
    const messageId = `${errand.ringId}@${domain}`;
    const subject = subjectText(await this.errands.codeOf(tx, errand));
    const thread = { answers: null, earlier: null };
    return { letter: { orgId, memberId, body, text, subject, messageId, purpose, ...thread } };
  }

  private async destination(tx: EntityManager, errand: ErrandRow, recipient: Recipient): Promise<AddressBody | null> {
    const own = this.destinations.get(errand.purpose);
    if (own !== undefined) return own(tx, errand);
    const address = recipient.addresses.find((one) => one.channel === errand.channel);
    const usable = channelsOf(recipient).includes(errand.channel);
    return address === undefined || !usable ? null : this.means.addresses.open(address);
  }

  private async stillWanted(tx: EntityManager, errand: ErrandRow): Promise<boolean> {
    return (await this.wanted.get(errand.purpose)?.(tx, errand)) ?? true;
  }
}
