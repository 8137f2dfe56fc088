import { Injectable } from '@nestjs/common';
import { In, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { mailAnswer } from '@lapwing/domain';
import { HearingStore } from '../hear-replies/hearing.store.js';
import { MailKeyStore } from '../keep-keys/mail-key.store.js';
import { AddressStore } from '../keep-recipients/address.store.js';
import type { AddressRow } from '../keep-recipients/address.row.js';
import type { KeyReading, MailReading } from '../read-untrusted/reading.js';
import { AttemptRow } from '../send-messages/attempt.row.js';

/** What a member's mail changes. */
@Injectable()
export class MailAnswerStore {
  constructor(
    private readonly addresses: AddressStore,
    private readonly hearing: HearingStore,
    private readonly keys: MailKeyStore,
  ) {}

  /** Returns what was done, for the log. `key` is that of the mail's header, offered once the sender is proven. */
  async take(tx: EntityManager, mail: MailReading, key: KeyReading | null): Promise<string> {
    const senders = mail.from === null ? [] : await this.addresses.bySender(tx, 'email', [mail.from]);
    const verified = senders.filter((row) => row.verifiedAt !== null);
    if (verified.length === 0) return 'stranger';
    const attempts = await this.attemptsNamed(tx, verified, mail.answers);
    const answer = mailAnswer(mail, new Set(attempts.flatMap(({ ref }) => ref ?? [])));
    if (answer.is === 'no_answer') return answer.because;
    const quoted = attempts.find(({ ref }) => ref === answer.reply.quotes);
    const sender = verified.find(({ orgId, memberId }) => orgId === quoted?.orgId && memberId === quoted.memberId);
    if (sender === undefined) return 'not_to_ours';
    if (key !== null) await this.keys.offer(tx, sender, key, 'header');
    return this.hearing.reply(tx, 'email', [sender], answer.reply);
  }

  /** Our mails to these members that a mail says it answers. */
  private async attemptsNamed(
    tx: EntityManager,
    members: readonly AddressRow[],
    ids: readonly string[],
  ): Promise<AttemptRow[]> {
    if (ids.length === 0) return [];
    // A mail that went to the address before proves nothing of who writes from this one.
    const where = members.map(({ orgId, memberId, verifiedAt }) => ({
      orgId,
      memberId,
      channel: 'email' as const,
      ref: In([...ids]),
      recordedAt: MoreThanOrEqual(verifiedAt ?? new Date(0)),
    }));
    return tx.find(AttemptRow, { where });
  }
}
