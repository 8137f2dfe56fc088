import { Injectable } from '@nestjs/common';
import type { Channel } from '@lapwing/domain';
import { Metrics } from '@lapwing/platform';
import { EmailChannel } from './email.channel.js';
import type { Letter, SendOutcome } from './message-channel.js';
import { SignalChannel } from './signal.channel.js';

/** Picks the channel by its name. */
@Injectable()
export class AnyChannel {
  constructor(
    private readonly email: EmailChannel,
    private readonly signal: SignalChannel,
    private readonly metrics: Metrics,
  ) {}

  async send(channel: Channel, letter: Letter): Promise<SendOutcome> {
    const counter = this.metrics.counter('attempts_total', 'Attempts by channel and outcome.', ['channel', 'outcome']);
    const outcome = channel === 'email' ? await this.email.send(letter) : await this.signal.send(letter);
    counter.inc({ channel, outcome: outcome.outcome });
    return outcome;
  }
}
