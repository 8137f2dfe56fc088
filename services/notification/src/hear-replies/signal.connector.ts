import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure } from '@lapwing/contracts';
import { Clock, Database, Metrics } from '@lapwing/platform';
import { AddressStore } from '../keep-recipients/address.store.js';
import { SIGNAL_LINE, type SignalLine } from '../talk-to-signal/signal-line.js';
import { HeardStore } from './heard.store.js';
import { HearingStore, type HeardInTime } from './hearing.store.js';
import { ServerClock } from './server-clock.js';
import { readEnvelope } from './signal-envelope.js';

const FIRST_PAUSE_MS = 500;
/** The daemon stands beside us; whoever answers meanwhile waits. */
const LONGEST_PAUSE_MS = 2_000;
/** What only time can help waits; anything else is a fault of this message and must not keep the others. */
const TRIES = 5;

type Did = Awaited<ReturnType<HearingStore['take']>> | 'heard_before' | 'verified';

/** By what a message takes effect, once. */
@Injectable()
export class Ears {
  constructor(
    readonly addresses: AddressStore,
    readonly heard: HeardStore,
    readonly hearing: HearingStore,
    readonly clock: Clock,
  ) {}
}

/** Listens to what phones answer, and connects again whenever the line breaks. */
@Injectable()
export class SignalConnector implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('signal');
  private readonly stopping = new AbortController();
  private readonly serverClock = new ServerClock();
  private lastEventId: string | null = null;
  private running: Promise<void> | null = null;
  /** Whether the line stands at this moment. */
  connected = false;

  constructor(
    @Inject(SIGNAL_LINE) private readonly line: SignalLine | null,
    private readonly database: Database,
    private readonly ears: Ears,
    private readonly metrics: Metrics,
  ) {}

  onApplicationBootstrap(): void {
    if (this.line !== null) this.running = this.listen(this.line);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async listen(line: SignalLine): Promise<void> {
    const { signal } = this.stopping;
    let wait = FIRST_PAUSE_MS;
    while (!signal.aborted) {
      try {
        await this.follow(line);
        wait = FIRST_PAUSE_MS;
      } catch (error) {
        if (!signal.aborted && this.connected) this.log.warn('the line to Signal broke', toError(error));
        wait = this.connected ? FIRST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, wait * 2);
      }
      this.setConnected(false);
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }

  /** An event counts as heard only after it is stored: whoever continues, continues after that one. */
  private async follow(line: SignalLine): Promise<void> {
    const { signal } = this.stopping;
    const stands = () => this.setConnected(true);
    for await (const event of line.listen({ after: this.lastEventId, signal, stands })) {
      await this.hear(event.data);
      this.lastEventId = event.id ?? this.lastEventId;
    }
  }

  private async hear(data: unknown): Promise<void> {
    const read = readEnvelope(data);
    if (read === null) return;
    const { server, reply, ...rest } = read;
    const reachedAt = this.serverClock.takenAt(server, this.ears.clock.now().getTime());
    const heard = { ...rest, reply: reply === null ? null : { ...reply, reachedAt } };
    for (let tries = 1; !this.stopping.signal.aborted; tries += 1) {
      try {
        const did = await this.database.inWork((tx) => this.take(tx, heard));
        this.metrics.counter('signal_heard_total', 'Signal messages by what they did.', ['did']).inc({ did });
        return;
      } catch (error) {
        // The daemon gave the message away and keeps no copy: it is held here until it can be stored.
        const later = error instanceof Failure && error.retry === 'later';
        if (!later && tries >= TRIES) return this.log.error('a message by Signal was given up', toError(error));
        if (tries === 1) this.log.warn('a message by Signal waits to be stored', toError(error));
        await pause(FIRST_PAUSE_MS, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      }
    }
  }

  private async take(tx: EntityManager, heard: HeardInTime): Promise<Did> {
    const { addresses, hearing } = this.ears;
    if (heard.reply !== null) {
      const members = await addresses.bySender(tx, 'signal', heard.senders);
      if (!(await this.ears.heard.first(tx, members, heard.sentAt))) return 'heard_before';
      // On Signal they write first: whoever writes the word may be nobody's known address yet.
      const word = heard.reply.text ?? '';
      if ((await addresses.verifyByWord(tx, 'signal', heard.senders, word)) !== null) return 'verified';
    }
    return hearing.take(tx, heard);
  }

  private setConnected(connected: boolean): void {
    this.connected = connected;
    this.metrics.gauge('signal_line_stands', 'Whether replies can be heard.').set(connected ? 1 : 0);
  }
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error('something that is no error was thrown');
}
