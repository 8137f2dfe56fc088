import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { z } from 'zod';
import { Clock, CONFIG } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { Encryption } from '../encrypt-mail/encryption.js';
import type { LineTerms } from './email-line.js';
import { EmailLines } from './email-lines.js';
import { outcomeOf, refusalOfUs } from './email-outcome.js';
import { EmailStanding } from './email-standing.js';
import { plainEmail, type EmailHead } from './email-text.js';
import type { Letter, MessageChannel, SendOutcome } from './message-channel.js';

/** Mails as single sends take them: so many times as long as the server may think about one answer. */
const WHOLE = 4;

type Made = { bytes: Buffer } | { bytes: null; refused: SendOutcome };

/** Mail to one recipient at a time: encrypted to who has a key, plain text to the others. */
@Injectable()
export class EmailChannel implements MessageChannel, OnModuleDestroy {
  readonly name = 'email';
  readonly atOnce: number;
  private readonly lines: EmailLines | null;

  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly encryption: Encryption,
    private readonly standing: EmailStanding,
    private readonly clock: Clock,
  ) {
    const { smtpUrl, smtpConnections } = config;
    // While some are being written or encrypted, others leave.
    this.atOnce = 2 * smtpConnections;
    this.lines = smtpUrl === null ? null : new EmailLines(termsOf(config, smtpUrl), smtpConnections);
  }

  async send(letter: Letter): Promise<SendOutcome> {
    if (this.lines === null) return { outcome: 'failed', retry: 'never', because: 'not_configured' };
    const address = z.email().max(254).safeParse(letter.body.address);
    if (!address.success) return { outcome: 'failed', retry: 'never', because: 'bad_address' };
    const made = await this.make(letter, address.data);
    if (made.bytes === null) return made.refused;
    const carried = await this.lines.carry({ from: this.config.mailFrom, to: address.data, bytes: made.bytes });
    this.standing.judge(refusalOfUs(carried.error), carried.error === null);
    return outcomeOf(carried, letter.messageId);
  }

  onModuleDestroy(): void {
    this.lines?.close();
  }

  private async make(letter: Letter, to: string): Promise<Made> {
    const { subject, messageId, text, body } = letter;
    const answers = letter.answers ?? threadOf(messageId);
    const head: EmailHead = { from: this.config.mailFrom, to, subject, messageId, answers, at: this.clock.now() };
    if (body.publicKey === null) return { bytes: plainEmail(head, text) };
    // The first mail under a key is a test, and so is whichever its owner asks for.
    const made = await this.encryption.encrypt(head, text, body.publicKey, letter.purpose === 'test');
    if (made.bytes !== null) return made;
    return { bytes: null, refused: { outcome: 'failed', retry: 'later', because: made.because } };
  }
}

/** A mail that begins a thread refers to as much as one that goes on with it, so that they look alike. */
function threadOf(messageId: string): string {
  const [, domain = 'localhost'] = messageId.split('@');
  const mark = createHash('sha256').update(`thread of ${messageId}`).digest('hex');
  return `${mark.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')}@${domain}`;
}

function termsOf(config: NotificationConfig, url: string): LineTerms {
  const { hostname, port, protocol } = new URL(url);
  const plain = config.mode === 'development' && isLoopback(hostname);
  const secure = protocol === 'smtps:';
  const { smtpUser: user, smtpPassword: pass, sendTimeoutMs: timeout } = config;
  return {
    connection: {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port === '' ? (secure ? 465 : 587) : port),
      secure,
      requireTLS: !secure && !plain,
      ignoreTLS: plain,
      tls: { minVersion: 'TLSv1.2' },
      // The name of this machine is nobody's business.
      name: config.smtpHello ?? config.mailFrom.split('@')[1] ?? 'localhost',
      connectionTimeout: timeout,
      greetingTimeout: timeout,
      socketTimeout: timeout,
    },
    auth: user === null ? null : { user, credentials: { user, pass: pass ?? '' } },
    deadlineMs: WHOLE * timeout,
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));
}
