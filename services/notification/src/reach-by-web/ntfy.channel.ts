import { Injectable } from '@nestjs/common';
import type { Letter, MessageChannel, SendOutcome } from '../send-messages/message-channel.js';
import { WebLine } from './web-line.js';
import { outcomeOfAnswer } from './web-outcome.js';

/**
 * A topic at an ntfy server of the member's choice. Every message has the same title and priority: what differs would
 * tell the server which of them are urgent.
 */
@Injectable()
export class NtfyChannel implements MessageChannel {
  readonly name = 'ntfy';
  readonly atOnce = 4;

  constructor(private readonly line: WebLine) {}

  async send({ body, text, subject, messageId }: Letter): Promise<SendOutcome> {
    const headers = {
      'content-type': 'text/plain; charset=utf-8',
      title: encodedHeader(subject),
      priority: '4',
      cache: 'no',
      ...(body.secret === null ? {} : { authorization: `Bearer ${body.secret}` }),
    };
    return outcomeOfAnswer(await this.line.ask(body.address, { method: 'POST', headers, body: text }), messageId);
  }
}

/** Headers hold Latin letters only; ntfy reads encoded words (RFC 2047). */
function encodedHeader(text: string): string {
  return `=?UTF-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
}
