import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { StopChannelStore } from '../keep-recipients/stop-channel.store.js';
import { SignalContactStore, type ContactPlace, type SignalKey } from './signal-contact.store.js';

/** Stops Signal for a member whose phone shows another identity key: this may be a seized phone. */
@Injectable()
export class StopLineStore {
  constructor(
    private readonly contacts: SignalContactStore,
    private readonly channels: StopChannelStore,
  ) {}

  async keyChanged(
    tx: EntityManager,
    { orgId, memberId }: ContactPlace,
    address: string,
    offered: SignalKey | null,
  ): Promise<void> {
    const place = { orgId, memberId, channel: 'signal' } as const;
    const news = await this.contacts.keyChanged(tx, place, address, offered);
    const stopped = await this.channels.stop(tx, place, 'untrusted_identity');
    // A phone that was stopped for something else shows another key now: that is worse, and told.
    if (news && !stopped) await this.channels.tell(tx, place, 'untrusted_identity');
  }
}
