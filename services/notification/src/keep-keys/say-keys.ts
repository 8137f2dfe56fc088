import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { channelsOf, RecipientStore } from '../keep-recipients/recipient.store.js';
import { ErrandStore } from '../run-errands/errand.store.js';
import type { MailKeyRow } from './mail-key.row.js';

/** Numbers in the series of a key; warnings are numbered by their days. */
const IN_USE = 1000;

/** Tells members of their keys. */
@Injectable()
export class SayKeys {
  constructor(
    private readonly recipients: RecipientStore,
    private readonly errands: ErrandStore,
  ) {}

  /** The first mail under a new key shows that it can be opened, and brings the desk's own. */
  async inUse(tx: EntityManager, { orgId, memberId, id }: MailKeyRow): Promise<void> {
    const message = { purpose: 'test' as const, because: 'key_in_use', note: null };
    await this.errands.record(tx, { orgId, memberId, seriesId: id, number: IN_USE, channel: 'email', ...message });
  }

  /** A key ends in so many days; 0 says that it has ended and mails go out without it. */
  async ends(tx: EntityManager, { orgId, memberId, id }: MailKeyRow, days: number): Promise<void> {
    const [channel] = channelsOf(await this.recipients.one(tx, orgId, memberId));
    if (channel === undefined) return;
    const purpose = days === 0 ? ('key_expired' as const) : ('key_expires' as const);
    const message = { purpose, because: days === 0 ? 'mail_goes_plain' : `key_ends_in_${days}_days`, note: null };
    await this.errands.record(tx, { orgId, memberId, seriesId: id, number: days, channel, ...message });
  }
}
