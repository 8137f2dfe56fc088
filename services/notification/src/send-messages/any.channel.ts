import { Injectable } from '@nestjs/common';
import type { Channel } from '@lapwing/domain';
import { Clock, Metrics } from '@lapwing/platform';
import { EmailChannel } from './email.channel.js';
import type { AttemptRow } from './attempt.row.js';
import type { Letter, SendOutcome } from './message-channel.js';
import { SignalChannel } from './signal.channel.js';

/** Picks the channel by its name. */
@Injectable()
export class AnyChannel {
  constructor(
    private readonly email: EmailChannel,
    private readonly signal: SignalChannel,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
  ) {}

  async send(channel: Channel, letter: Letter): Promise<SendOutcome> {
    const counter = this.metrics.counter('attempts_total', 'Attempts by channel and outcome.', ['channel', 'outcome']);
    const outcome = channel === 'email' ? await this.email.send(letter) : await this.signal.send(letter);
    counter.inc({ channel, outcome: outcome.outcome });
    return outcome;
  }

  /** Measures how long the first ring of an alert took from the alert's version to the moment it leaves. */
  measureRing(attempt: AttemptRow, changedAt: Date): void {
    const { purpose, step, repeat } = attempt;
    if (purpose !== 'ring' || step !== 0 || repeat !== 0 || attempt.attempt !== 1) return;
    const help = 'From a version of an alert to its first attempt, in seconds.';
    this.metrics.histogram('ring_latency_seconds', help).observe(this.secondsSince(changedAt));
  }

  /** Measures how long an attempt took from its record to its outcome; what was accepted is one of them. */
  measureAttempt(attempt: AttemptRow, outcome: SendOutcome): void {
    const help = 'From the record of an attempt to its outcome, in seconds.';
    const labels = { channel: attempt.channel, outcome: outcome.outcome };
    this.metrics
      .histogram('attempt_seconds', help, Object.keys(labels))
      .observe(labels, this.secondsSince(attempt.recordedAt));
  }

  private secondsSince(start: Date): number {
    return Math.max(0, (this.clock.now().getTime() - start.getTime()) / 1000);
  }
}
