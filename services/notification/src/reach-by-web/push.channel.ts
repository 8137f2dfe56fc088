import { Inject, Injectable } from '@nestjs/common';
import webpush from 'web-push';
import { CONFIG } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import type { Letter, MessageChannel, SendOutcome } from '../send-messages/message-channel.js';
import { PushKeys } from './push-keys.js';
import { WebLine } from './web-line.js';
import { outcomeOfAnswer } from './web-outcome.js';

/** A browser that is off is told when it comes back, within this time. */
const KEPT_SECONDS = 24 * 3600;

/** A browser of the member's own (RFC 8030), encrypted to it (RFC 8291): the push service learns no text. */
@Injectable()
export class PushChannel implements MessageChannel {
  readonly name = 'push';
  readonly atOnce = 4;

  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly keys: PushKeys,
    private readonly line: WebLine,
  ) {}

  async send({ body, text, subject, messageId }: Letter): Promise<SendOutcome> {
    const { address, publicKey, secret } = body;
    if (publicKey === null || secret === null) return { outcome: 'failed', retry: 'never', because: 'no_key' };
    const {
      endpoint,
      headers,
      body: sealed,
    } = webpush.generateRequestDetails(
      { endpoint: address, keys: { p256dh: publicKey, auth: secret } },
      JSON.stringify({ title: subject, text: text.trimEnd(), pad: ' '.repeat(text.length - text.trimEnd().length) }),
      {
        vapidDetails: { subject: `mailto:${this.config.mailFrom}`, ...this.keys.pair() },
        TTL: KEPT_SECONDS,
        urgency: 'high',
        contentEncoding: 'aes128gcm',
      },
    );
    const answer = await this.line.ask(endpoint, { method: 'POST', headers: asTexts(headers), body: sealed ?? '' });
    return outcomeOfAnswer(answer, messageId);
  }
}

function asTexts(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
