import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AddressEntry } from '@lapwing/contracts';
import { findChallengeCodes, showCode, type Stop } from '@lapwing/domain';
import { Ids } from '@lapwing/platform';
import { addressBody, type AddressBody } from '../keep-recipients/address-body.js';
import { AddressStore, type AddressPlace } from '../keep-recipients/address.store.js';
import { channelsShown, RecipientStore, stopShown } from '../keep-recipients/recipient.store.js';
import type { ErrandRow } from '../run-errands/errand.row.js';
import { ErrandStore } from '../run-errands/errand.store.js';
import { SendErrandsTimer } from '../run-errands/send-errands.timer.js';
import type { ChallengeRow } from './challenge.row.js';
import { ChallengeStore } from './challenge.store.js';
import { CodeBudgetStore } from './code-budget.store.js';

/** Told more often within an hour, nobody reads it any more; the first ones have said it. */
const MOST_TOLD = 6;

/** What verifying an address says to people, and where to. */
@Injectable()
export class VerifyMeans {
  constructor(
    readonly errands: ErrandStore,
    readonly sending: SendErrandsTimer,
    readonly budget: CodeBudgetStore,
    readonly ids: Ids,
  ) {}
}

/** What a claim says; a webhook gets a secret of its own, by which its system knows our messages. */
function claimed(entry: AddressEntry): AddressBody {
  const body = { address: entry.address, serviceId: null, publicKey: null, secret: null };
  switch (entry.channel) {
    case 'push':
      return { ...body, publicKey: entry.publicKey, secret: entry.secret };
    case 'ntfy':
      return { ...body, secret: entry.secret };
    case 'webhook':
      return { ...body, secret: `whsec_${randomBytes(24).toString('base64')}` };
    default:
      return body;
  }
}

/** A changed key is compared with another admin; a duress phrase is not seen to have stopped anything. */
function isLiftedByVerifying(stopped: Stop | null): boolean {
  return stopped !== null && stopped !== 'untrusted_identity' && stopped !== 'duress';
}

/** From an address that somebody claims to one that was shown to be theirs. */
@Injectable()
export class VerificationStore {
  constructor(
    private readonly addresses: AddressStore,
    private readonly recipients: RecipientStore,
    private readonly challenges: ChallengeStore,
    private readonly means: VerifyMeans,
  ) {
    means.sending.goesTo('verify', (tx, errand) => this.waitsFor(tx, errand));
    means.sending.goesTo('test', (tx, errand) => this.addressShown(tx, errand));
    means.sending.goesTo('address_changed', async (_tx, errand) => this.addressBefore(errand));
  }

  /** Whether an address is the one that stands verified already. */
  async isSame(tx: EntityManager, place: AddressPlace, address: string): Promise<boolean> {
    const row = await this.addresses.one(tx, place);
    return row !== null && row.verifiedAt !== null && this.addresses.open(row).address === address;
  }

  /** Claims an address for a member; one that stands in use stays so until the new one is verified. */
  async claim(tx: EntityManager, member: { orgId: string; memberId: string }, entry: AddressEntry): Promise<void> {
    const place = { ...member, channel: entry.channel };
    const row = await this.addresses.one(tx, place);
    const before = row === null || row.verifiedAt === null ? null : this.addresses.open(row);
    const body = claimed(entry);
    const same = before !== null && before.address === body.address;
    if (same && stopShown(row?.stopped ?? null) === null && entry.channel !== 'push' && entry.channel !== 'ntfy') {
      await this.challenges.drop(tx, place);
      return;
    }
    await this.challenge(tx, place, body);
    if (!same) await this.tellChange(tx, place, place.channel);
  }

  /** Has what waits, or was stopped, verified with another code; false when there is nothing that this would change. */
  async again(tx: EntityManager, place: AddressPlace): Promise<boolean> {
    const waiting = await this.challenges.one(tx, place);
    const row = await this.addresses.one(tx, place);
    const isStopped = row !== null && row.verifiedAt !== null && isLiftedByVerifying(row.stopped);
    const stopped = isStopped ? this.addresses.open(row) : null;
    const body = waiting === null ? stopped : this.challenges.open(waiting).body;
    if (body === null) return false;
    await this.challenge(tx, place, body);
    return true;
  }

  /** Takes a code that came back; whatever is wrong with it, the answer is the same. */
  async confirm(tx: EntityManager, place: AddressPlace, code: string): Promise<boolean> {
    const body = await this.challenges.takeCode(tx, place, code);
    if (body === null) return false;
    await this.addresses.keepVerified(tx, place, body);
    return true;
  }

  /** Sends a message that says only that the line works; false where nothing is sent to that address now. */
  async test(tx: EntityManager, place: AddressPlace): Promise<boolean> {
    const { orgId, memberId, channel } = place;
    const usable = channelsShown(await this.recipients.one(tx, orgId, memberId));
    if (!usable.includes(channel)) return false;
    await this.means.budget.spend(tx, orgId, memberId);
    const about = {
      purpose: 'test',
      because: 'asked',
      seriesId: this.means.ids.next(),
      number: 1,
      note: null,
    } as const;
    await this.means.errands.record(tx, { ...place, ...about });
    return true;
  }

  /**
   * Tells a member by all that reaches them that an address, or how they are told, is being changed: by the old address,
   * too, which may be theirs alone.
   */
  async tellChange(tx: EntityManager, member: { orgId: string; memberId: string }, because: string): Promise<void> {
    const { orgId, memberId } = member;
    if ((await this.means.errands.countLately(tx, member, 'address_changed')) >= MOST_TOLD) return;
    const about = {
      purpose: 'address_changed',
      because,
      seriesId: this.means.ids.next(),
      number: 1,
    } as const;
    const recipient = await this.recipients.one(tx, orgId, memberId);
    for (const channel of channelsShown(recipient)) {
      const row = recipient.addresses.find((one) => one.channel === channel);
      if (row === undefined) continue;
      const note = JSON.stringify(this.addresses.open(row));
      await this.means.errands.record(tx, { orgId, memberId, channel, note, ...about });
    }
  }

  /** What of a member still waits. */
  async waiting(tx: EntityManager, orgId: string, memberId: string): Promise<ChallengeRow[]> {
    return (await this.challenges.ofOrganisation(tx, orgId)).filter((row) => row.memberId === memberId);
  }

  /** Gives up an address that waits; false when none does. */
  async drop(tx: EntityManager, place: AddressPlace): Promise<boolean> {
    return this.challenges.drop(tx, place);
  }

  private async challenge(tx: EntityManager, place: AddressPlace, body: AddressBody): Promise<void> {
    const { orgId, memberId, channel } = place;
    const { way, code } = await this.challenges.begin(tx, place, body);
    if (way === 'word') return;
    await this.means.budget.spend(tx, orgId, memberId);
    const about = { purpose: 'verify', because: 'claimed', seriesId: this.means.ids.next(), number: 1 } as const;
    await this.means.errands.record(tx, { orgId, memberId, channel, note: showCode(code), ...about });
  }

  /** The address a code goes to, while it is the one that waits. */
  private async waitsFor(tx: EntityManager, errand: ErrandRow): Promise<AddressBody | null> {
    const waiting = await this.challenges.one(tx, errand);
    if (waiting === null) return null;
    const { body, code } = this.challenges.open(waiting);
    const [sent] = findChallengeCodes(this.means.errands.noteOf(errand) ?? '');
    return sent === code ? body : null;
  }

  /** A test says nothing, so that it also comes where a duress phrase has stopped the rest. */
  private async addressShown(tx: EntityManager, errand: ErrandRow): Promise<AddressBody | null> {
    const row = await this.addresses.one(tx, errand);
    return row === null || row.verifiedAt === null || stopShown(row.stopped) !== null ? null : this.addresses.open(row);
  }

  private addressBefore(errand: ErrandRow): AddressBody | null {
    const note = this.means.errands.noteOf(errand);
    return note === null ? null : addressBody.parse(JSON.parse(note));
  }
}
