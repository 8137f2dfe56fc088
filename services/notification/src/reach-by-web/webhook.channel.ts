import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Clock } from '@lapwing/platform';
import type { Letter, MessageChannel, SendOutcome } from '../send-messages/message-channel.js';
import { WebLine } from './web-line.js';
import { outcomeOfAnswer } from './web-outcome.js';

/** A system of the member's own, told by Standard Webhooks (spec 1.0.0): signed, with an id that stays over repeats. */
@Injectable()
export class WebhookChannel implements MessageChannel {
  readonly name = 'webhook';
  readonly atOnce = 4;

  constructor(
    private readonly line: WebLine,
    private readonly clock: Clock,
  ) {}

  async send({ body, text, messageId }: Letter): Promise<SendOutcome> {
    if (body.secret === null) return { outcome: 'failed', retry: 'never', because: 'no_secret' };
    const now = this.clock.now();
    const payload = JSON.stringify({ type: 'message', timestamp: now.toISOString(), data: { text } });
    const answer = await this.line.ask(body.address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': messageId,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(body.secret).sign(messageId, now, payload),
      },
      body: payload,
    });
    return outcomeOfAnswer(answer, messageId);
  }
}
