import { Controller, Inject } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import { Failure, signalChangedKeys, signalTrust, type Actor, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { AddressStore } from '../keep-recipients/address.store.js';
import { SIGNAL_LINE, type SignalLine } from '../talk-to-signal/signal-line.js';
import { SignalContactStore } from './signal-contact.store.js';

/** Keys that changed: who has to be asked by voice, and that it is really them. */
@Controller()
export class TrustKeysController {
  constructor(
    @Inject(SIGNAL_LINE) private readonly line: SignalLine | null,
    private readonly contacts: SignalContactStore,
    private readonly addresses: AddressStore,
  ) {}

  @Answers(signalChangedKeys)
  async list(
    _query: RequestOf<typeof signalChangedKeys>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof signalChangedKeys>> {
    const rows = await this.contacts.changed(tx, actor.orgId);
    const items = rows.map((row) => ({
      memberId: row.memberId,
      since: (row.changedAt ?? new Date(0)).toISOString(),
      safetyNumber: this.contacts.open(row).offered?.safetyNumber ?? null,
    }));
    return { items };
  }

  /** Whoever holds the phone may hold its owner's account as well, so that somebody else has to vouch for it. */
  @Answers(signalTrust)
  async trust(
    request: RequestOf<typeof signalTrust>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof signalTrust>> {
    const { memberId, safetyNumber } = request;
    const { orgId } = actor;
    if (memberId === actor.memberId) return { trusted: false, because: 'own_key' };
    const row = await this.contacts.one(tx, { orgId, memberId });
    if (row === null || row.changedAt === null) throw new Failure('not_found');
    const { address, offered } = this.contacts.open(row);
    if (offered?.safetyNumber !== safetyNumber) return { trusted: false, because: 'another_key' };
    // What the client was told cannot be taken back: for somebody who is made to do this, it hears of nothing.
    const deed = actor.guarded === true ? DONE : await (this.line?.trust(address, safetyNumber) ?? NO_LINE);
    if (!deed.done) return { trusted: false, because: deed.because === 'unreachable' ? 'unreachable' : 'refused' };
    await this.contacts.keyTrusted(tx, row, actor.memberId);
    await this.addresses.trust(tx, orgId, memberId);
    return { trusted: true, because: null };
  }
}

const DONE = { done: true } as const;
const NO_LINE = { done: false, because: 'unreachable' } as const;
