import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SignalConnector } from '../hear-replies/signal.connector.js';
import { MailboxConnector } from '../read-mailbox/mailbox.connector.js';
import { EmailStanding } from '../send-messages/email-standing.js';
import { SignalStateStore } from '../tend-signal/signal-state.store.js';

interface Check {
  name: string;
  ok: boolean;
  detail: string | null;
}

/** Whether the lines to people stand, to them and back. */
@Injectable()
export class LinesToTell {
  constructor(
    private readonly signal: SignalStateStore,
    private readonly line: SignalConnector,
    private readonly mail: EmailStanding,
    private readonly mailbox: MailboxConnector,
  ) {}

  async checks(tx: EntityManager): Promise<Check[]> {
    const { trouble } = await this.signal.read(tx);
    const tooOld = await this.signal.clientTooOld(tx);
    const check = (name: string, detail: string | null): Check => ({ name, ok: detail === null, detail });
    return [
      check('signal', trouble),
      check('signal client', tooOld ? 'too_old' : null),
      check('signal replies', this.line.connected ? null : 'not connected'),
      check('mail', this.mail.refusedBecause === null ? null : 'mail_refused'),
      check('mail replies', this.mailbox.readable ? null : 'not connected'),
    ];
  }
}
