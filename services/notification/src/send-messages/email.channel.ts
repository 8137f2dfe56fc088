import { isIP } from 'node:net';
import { Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { CONFIG } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import type { Letter, MessageChannel, SendOutcome } from './message-channel.js';

const smtpError = z.object({
  code: z.string().optional(),
  responseCode: z.number().optional(),
});
/** Replies after which the same message will be refused again. */
const PERMANENT = 500;
/** Other refusals (of us, of encryption, of the connection) say nothing of the message and may pass. */
const ABOUT_THE_MESSAGE = ['EENVELOPE', 'EMESSAGE'];

type Mailer = ReturnType<typeof mailerFor>;

/** Plain text mail, one recipient per message, over a pool of SMTP connections. */
@Injectable()
export class EmailChannel implements MessageChannel, OnModuleDestroy {
  private readonly mailer: Mailer | null;
  /** Message-IDs whose text the server asked for: from then on silence does not mean that it was refused. */
  private readonly handedOver = new Set<string>();

  constructor(@Inject(CONFIG) private readonly config: NotificationConfig) {
    this.mailer = config.smtpUrl === null ? null : mailerFor(config, config.smtpUrl, this.handedOver);
  }

  async send(letter: Letter): Promise<SendOutcome> {
    if (this.mailer === null) return { outcome: 'failed', retry: 'never', because: 'not_configured' };
    const address = z.email().max(254).safeParse(letter.address);
    if (!address.success) return { outcome: 'failed', retry: 'never', because: 'bad_address' };
    const to = { name: '', address: address.data };
    const messageId = `<${letter.messageId}>`;
    this.handedOver.delete(messageId);
    try {
      await this.mailer.sendMail({
        from: { name: '', address: this.config.mailFrom },
        to,
        envelope: { from: this.config.mailFrom, to: [to.address] },
        subject: letter.subject,
        text: letter.text,
        textEncoding: 'base64',
        messageId,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return { outcome: 'accepted', ref: letter.messageId, serviceId: null };
    } catch (error) {
      return outcomeOf(error, this.handedOver.has(messageId));
    }
  }

  onModuleDestroy(): void {
    this.mailer?.close();
  }
}

function mailerFor(config: NotificationConfig, url: string, handedOver: Set<string>) {
  const { hostname, port, protocol } = new URL(url);
  const plain = config.mode === 'development' && isLoopback(hostname);
  const secure = protocol === 'smtps:';
  const auth = config.smtpUser === null ? {} : { auth: { user: config.smtpUser, pass: config.smtpPassword ?? '' } };
  const mailer = createTransport({
    pool: true,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port === '' ? (secure ? 465 : 587) : port),
    secure,
    requireTLS: !secure && !plain,
    ignoreTLS: plain,
    maxConnections: 3,
    // A message whose connection broke must not be sent again behind the ledger's back.
    maxRequeues: 0,
    connectionTimeout: config.sendTimeoutMs,
    greetingTimeout: config.sendTimeoutMs,
    socketTimeout: config.sendTimeoutMs,
    ...auth,
  });
  mailer.use('stream', (mail, done) => {
    const { message } = mail;
    const original = message.createReadStream.bind(message);
    message.createReadStream = () => lazily(original, () => handedOver.add(String(mail.data.messageId)));
    done();
  });
  return mailer;
}

/** A stream that begins when it is read: the transport reads only after the server said yes to DATA. */
function lazily(original: () => Readable, begun: () => void): Readable {
  const text = async function* () {
    begun();
    yield* original();
  };
  return Readable.from(text(), { objectMode: false });
}

function outcomeOf(error: unknown, handedOver: boolean): SendOutcome {
  const parsed = smtpError.safeParse(error);
  const reply = parsed.success ? (parsed.data.responseCode ?? null) : null;
  const code = parsed.success ? (parsed.data.code ?? 'unknown') : 'unknown';
  if (reply !== null && ABOUT_THE_MESSAGE.includes(code)) {
    return { outcome: 'failed', retry: reply >= PERMANENT ? 'never' : 'later', because: `smtp_${reply}` };
  }
  if (handedOver) return { outcome: 'unknown', because: code.toLowerCase() };
  return { outcome: 'failed', retry: 'later', because: code.toLowerCase() };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || (isIP(host) === 4 && host.startsWith('127.'));
}
