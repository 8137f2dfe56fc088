import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Clock, CONFIG, Metrics } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { encodedWords, headersOf, textPart, type EmailHead } from '../send-messages/email-text.js';
import { DeskKeys } from './desk-keys.js';
import { EncryptingThreads } from './encrypting-threads.js';

/** What anybody on the way of an encrypted mail reads as its subject. */
const SUBJECT = '[...]';

export type Encrypted = { bytes: Buffer } | { bytes: null; because: string };

/** Signs and encrypts mails, and opens what was encrypted to us. */
@Injectable()
export class Encryption implements OnModuleDestroy {
  private threads: EncryptingThreads | null = null;
  /** Of the keys the threads were given. */
  private given = '';

  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly desk: DeskKeys,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  /** A whole mail in the one size of all encrypted mails, or why there is none; the key of the desk goes with it where wished. */
  async encrypt(head: EmailHead, text: string, key: string, withKey = false): Promise<Encrypted> {
    const started = performance.now();
    const own = await this.desk.all().catch(() => null);
    const [current] = own ?? [];
    if (own === null || current === undefined) return { bytes: null, because: 'keys_locked' };
    const inside = withKey ? withAttachment(head, text, current.publicKey) : plainInside(head, text);
    const outside = headersOf({ ...head, subject: SUBJECT });
    const now = this.clock.now();
    const reply = await this.threadsFor(own).ask({ do: 'encrypt', key, head: outside, inside, now });
    const help = 'Mails encrypted or not, and why.';
    const outcome = reply.bytes === null ? reply.because : 'encrypted';
    this.metrics.counter('mails_encrypted_total', help, ['outcome']).inc({ outcome });
    if (reply.bytes === null) return { bytes: null, because: because(reply.because) };
    const seconds = (performance.now() - started) / 1000;
    this.metrics
      .histogram('encrypt_seconds', 'From the wish to encrypt a mail to the mail, in seconds.')
      .observe(seconds);
    return { bytes: Buffer.from(reply.bytes) };
  }

  /** What an armored message to us says; null where it is not for us or broken. */
  async decrypt(message: Uint8Array): Promise<Buffer | null> {
    const own = await this.desk.all();
    const reply = await this.threadsFor(own).ask({ do: 'decrypt', message });
    return reply.bytes === null ? null : Buffer.from(reply.bytes);
  }

  async onModuleDestroy(): Promise<void> {
    await this.threads?.close();
  }

  /** Threads that hold the keys of now; after a change others take over, and those end with what they have in hand. */
  private threadsFor(own: readonly { privateKey: string; fingerprint: string }[]): EncryptingThreads {
    const keys = own.map(({ fingerprint }) => fingerprint).join(' ');
    if (this.threads !== null && this.given === keys) return this.threads;
    this.threads?.retire();
    const file = this.config.encrypterFile ?? new URL('encrypter.mjs', import.meta.url);
    const secrets = own.map(({ privateKey }) => privateKey);
    this.threads = new EncryptingThreads(file, secrets, this.config.encryptThreads);
    this.given = keys;
    return this.threads;
  }
}

function because(word: string): string {
  return word.startsWith('key_') ? word : `encryption_${word}`;
}

/** The real subject, where only the recipient reads it. */
function protectedHead(head: EmailHead, content: string): string {
  return [
    `Content-Type: ${content}; protected-headers="v1"`,
    `Subject: ${encodedWords(head.subject)}`,
    `From: ${head.from}`,
    `To: ${head.to}`,
    `Message-ID: <${head.messageId}>`,
    '',
  ].join('\r\n');
}

function plainInside(head: EmailHead, text: string): { head: string; body: string } {
  // The first line of a text part says what it is, and does so in the protected head here.
  const [, ...rest] = textPart(text).split('\r\n');
  return { head: protectedHead(head, 'text/plain; charset=utf-8'), body: rest.join('\r\n') };
}

function withAttachment(head: EmailHead, text: string, publicKey: string): { head: string; body: string } {
  const boundary = 'k_0123456789abcdef0123456789abcdef';
  const body = [
    '',
    `--${boundary}`,
    textPart(text),
    `--${boundary}`,
    'Content-Type: application/pgp-keys; name="desk.asc"',
    'Content-Disposition: attachment; filename="desk.asc"',
    '',
    publicKey.trimEnd().replace(/\r?\n/g, '\r\n'),
    `--${boundary}--`,
    '',
  ].join('\r\n');
  return { head: protectedHead(head, `multipart/mixed; boundary="${boundary}"`), body };
}
