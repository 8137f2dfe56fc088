import { Inject, Injectable } from '@nestjs/common';
import { CHANNELS, type Channel } from '@lapwing/domain';
import { Clock, Metrics } from '@lapwing/platform';
import { CoverGate } from '../cover-traffic/cover-gate.js';
import { Headlines, type HeadlineWish } from '../say-headlines/headlines.js';
import type { AttemptRow } from './attempt.row.js';
import { CHANNELS_IN_SERVICE, type Letter, type MessageChannel, type SendOutcome } from './message-channel.js';

/** Picks the channel by its name. */
@Injectable()
export class AnyChannel {
  constructor(
    @Inject(CHANNELS_IN_SERVICE) private readonly channels: ReadonlyMap<string, MessageChannel>,
    private readonly metrics: Metrics,
    private readonly clock: Clock,
    private readonly gate: CoverGate,
    private readonly headlines: Headlines,
  ) {}

  /** How many messages each channel is given at the same time. */
  get widths(): ReadonlyMap<Channel, number> {
    return new Map(CHANNELS.map((name) => [name, this.channels.get(name)?.atOnce ?? 1]));
  }

  async send(channel: Channel, letter: Letter, headline: HeadlineWish | null = null): Promise<SendOutcome> {
    const counter = this.metrics.counter('attempts_total', 'Attempts by channel and outcome.', ['channel', 'outcome']);
    const refused = await this.gate.refusal(channel, letter);
    const worded = refused === null ? await this.headlines.worded(letter, headline) : letter;
    if (refused === null) await this.gate.moment(channel, letter);
    const outcome = refused ?? (await this.channels.get(channel)?.send(worded)) ?? NOT_HERE;
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

/** An address of a way that this service does not have. */
const NOT_HERE: SendOutcome = { outcome: 'failed', retry: 'never', because: 'not_configured' };
