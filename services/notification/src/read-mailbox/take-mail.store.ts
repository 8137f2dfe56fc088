import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Encryption } from '../encrypt-mail/encryption.js';
import type { KeyReading, MailReading } from '../read-untrusted/reading.js';
import { WalledReader } from '../read-untrusted/walled-reader.js';
import { BounceStore } from './bounce.store.js';
import { MailAnswerStore } from './mail-answer.store.js';

/** A mail as read, what was encrypted in it included, and the key it brought. */
export interface ReadMail {
  mail: MailReading;
  key: KeyReading | null;
}

/** Takes a mail for what it is: word of a mail system, an answer, or nothing. */
@Injectable()
export class TakeMailStore {
  constructor(
    private readonly reader: WalledReader,
    private readonly encryption: Encryption,
    private readonly bounces: BounceStore,
    private readonly answers: MailAnswerStore,
  ) {}

  /** What a mail says; null where it cannot be read. Throws `Failure` locked where it is encrypted. */
  async read(bytes: Buffer): Promise<ReadMail | null> {
    const mail = await this.reader.readMail(bytes);
    if (mail === null) return null;
    const key = mail.key === null ? null : await this.reader.readKey(Buffer.from(mail.key, 'base64'));
    if (mail.encrypted === null) return { mail, key };
    const opened = await this.encryption.decrypt(Buffer.from(mail.encrypted, 'latin1'));
    const inside = opened === null ? null : await this.reader.readMail(opened);
    // Who it is from and what it answers is told outside; only words come from inside.
    return { mail: { ...mail, text: inside?.text ?? null }, key };
  }

  /** Returns what was done, for the log. */
  async take(tx: EntityManager, { mail, key }: ReadMail): Promise<string> {
    const system = mail.fromSystem || mail.reports.length > 0;
    if (!system) return this.answers.take(tx, mail, key);
    return this.bounces.take(tx, [...mail.mentioned, ...mail.answers], mail);
  }
}
