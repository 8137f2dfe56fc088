import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, Database, Metrics } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import { HearingStore } from './hearing.store.js';
import { serverSentEvents } from './server-sent-events.js';
import { readEnvelope, type Heard } from './signal-envelope.js';

const FIRST_PAUSE_MS = 500;
/** The daemon stands beside us; whoever answers meanwhile waits. */
const LONGEST_PAUSE_MS = 2_000;
/** Three missed keep-alives of fifteen seconds. */
const SILENCE_MS = 45_000;
const REMEMBERED = 2_000;

/** Listens to what phones answer, and connects again whenever the line breaks. */
@Injectable()
export class SignalConnector implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('signal');
  private readonly stopping = new AbortController();
  private readonly heard = new Set<string>();
  private lastEventId: string | null = null;
  private running: Promise<void> | null = null;
  /** Whether the line stands at this moment. */
  connected = false;

  constructor(
    @Inject(CONFIG) private readonly config: NotificationConfig,
    private readonly database: Database,
    private readonly hearing: HearingStore,
    private readonly metrics: Metrics,
  ) {}

  onApplicationBootstrap(): void {
    const { signalUrl, signalAccount } = this.config;
    if (signalUrl !== null && signalAccount !== null) this.running = this.listen(signalUrl, signalAccount);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async listen(url: string, account: string): Promise<void> {
    const { signal } = this.stopping;
    let wait = FIRST_PAUSE_MS;
    while (!signal.aborted) {
      try {
        await this.follow(url, account);
        wait = FIRST_PAUSE_MS;
      } catch (error) {
        if (!signal.aborted && this.connected) this.log.warn('the line to Signal broke', toError(error));
        wait = this.connected ? FIRST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, wait * 2);
      }
      this.setConnected(false);
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }

  private async follow(url: string, account: string): Promise<void> {
    const silence = new AbortController();
    let alarm = setTimeout(() => silence.abort(), SILENCE_MS);
    const alive = () => {
      clearTimeout(alarm);
      alarm = setTimeout(() => silence.abort(), SILENCE_MS);
    };
    try {
      const target = new URL('/api/v1/events', url);
      target.searchParams.set('account', account);
      const response = await fetch(target, {
        headers: this.lastEventId === null ? {} : { 'last-event-id': this.lastEventId },
        signal: AbortSignal.any([this.stopping.signal, silence.signal]),
      });
      if (!response.ok || response.body === null) throw new Error(`Signal answered ${response.status}.`);
      this.setConnected(true);
      for await (const event of serverSentEvents(response.body, alive)) {
        if (event.event === 'receive') await this.hear(event.data);
        this.lastEventId = event.id ?? this.lastEventId;
      }
    } finally {
      clearTimeout(alarm);
    }
  }

  private async hear(data: string): Promise<void> {
    const heard = readEnvelope(parse(data));
    if (heard === null || this.heard.has(heard.mark)) return;
    // Before anything is awaited: a stream that doubles brings the same message again meanwhile.
    this.heard.add(heard.mark);
    const did = await this.take(heard);
    for (const oldest of this.heard) {
      if (this.heard.size <= REMEMBERED) break;
      this.heard.delete(oldest);
    }
    this.metrics.counter('signal_heard_total', 'Signal messages by what they did.', ['did']).inc({ did });
  }

  /** What could not be taken may come again. */
  private async take(heard: Heard): ReturnType<HearingStore['take']> {
    try {
      return await this.database.inWork((tx) => this.hearing.take(tx, heard));
    } catch (error) {
      this.heard.delete(heard.mark);
      throw error;
    }
  }

  private setConnected(connected: boolean): void {
    this.connected = connected;
    this.metrics.gauge('signal_line_stands', 'Whether replies can be heard.').set(connected ? 1 : 0);
  }
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error('something that is no error was thrown');
}
