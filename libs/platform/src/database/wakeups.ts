import pg from 'pg';
import { Logger } from '@nestjs/common';

const RETRY_MS = 1_000;

/** One listening connection per service: a `notify` on a channel wakes whoever waits for rows. */
export class Wakeups {
  private readonly log = new Logger('wakeups');
  private readonly listeners = new Map<string, Set<() => void>>();
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(private readonly url: string) {}

  /** Calls `wake` after each notification on the channel and after each reconnection, when some may have been missed. */
  on(channel: string, wake: () => void): () => void {
    const set = this.listeners.get(channel) ?? new Set();
    this.listeners.set(channel, set.add(wake));
    void this.client?.query(`listen "${channel}"`).catch(() => undefined);
    return () => set.delete(wake);
  }

  async start(): Promise<void> {
    this.stopped = false;
    const client = new pg.Client({ connectionString: this.url, application_name: 'lapwing wakeups', keepAlive: true });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    client.on('notification', (message) => this.wake(message.channel));
    try {
      await client.connect();
      for (const channel of this.listeners.keys()) await client.query(`listen "${channel}"`);
      this.client = client;
      for (const channel of this.listeners.keys()) this.wake(channel);
    } catch {
      this.client = client;
      this.lost(client);
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.retry !== null) clearTimeout(this.retry);
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private wake(channel: string): void {
    for (const wake of this.listeners.get(channel) ?? []) wake();
  }

  private lost(client: pg.Client): void {
    if (this.client !== client || this.stopped) return;
    this.client = null;
    this.log.warn('the listening connection is lost; trying again');
    client.removeAllListeners('notification');
    void client.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.start(), RETRY_MS);
  }
}
