import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { jetstream, jetstreamManager, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream';
import { connect, errors, nkeyAuthenticator, type Msg, type NatsConnection } from '@nats-io/transport-node';
import { Failure, type Service } from '@lapwing/contracts';
import { inboxOf } from '../nats-config.js';

/** The connection of one process to NATS; it comes back by itself for as long as the process lives. */
export class Line {
  private readonly log = new Logger('nats');
  private readonly onReturn = new Set<() => void>();
  private open: { nc: NatsConnection; js: JetStreamClient; jsm: JetStreamManager } | null = null;

  constructor(
    private readonly service: Service,
    private readonly address: { url: string; seed: string },
  ) {}

  /** Waits until the server is there. */
  async connect(): Promise<void> {
    const nc = await connect({
      servers: this.address.url,
      name: `lapwing ${this.service}`,
      authenticator: nkeyAuthenticator(new TextEncoder().encode(this.address.seed)),
      inboxPrefix: inboxOf(this.service),
      maxReconnectAttempts: -1,
      reconnectTimeWait: 300,
      reconnectJitter: 200,
      waitOnFirstConnect: true,
      ignoreAuthErrorAbort: true,
      pingInterval: 10_000,
      // A stack kept for each request costs more than the request.
      noAsyncTraces: true,
    });
    this.open = { nc, js: jetstream(nc), jsm: await jetstreamManager(nc, { checkAPI: false }) };
    void this.watch(nc);
  }

  get nc(): NatsConnection {
    return this.opened().nc;
  }

  get js(): JetStreamClient {
    return this.opened().js;
  }

  get jsm(): JetStreamManager {
    return this.opened().jsm;
  }

  /** Runs after each reconnection: the server may have come back empty. */
  returned(step: () => void): void {
    this.onReturn.add(step);
  }

  /** Asks and waits for one reply; nobody there is `unavailable`, silence is `timeout`. */
  async request(subject: string, body: string, timeoutMs: number): Promise<string> {
    try {
      return text(await this.nc.request(subject, body, { timeout: timeoutMs }));
    } catch (cause) {
      if (cause instanceof Failure) throw cause;
      const silent = cause instanceof errors.TimeoutError;
      throw new Failure(silent ? 'timeout' : 'unavailable', {
        detail: 'The owner of the data does not answer.',
        cause,
      });
    }
  }

  /** Null when the server answers. */
  async reachable(): Promise<string | null> {
    if (this.open === null || this.open.nc.isClosed()) return 'disconnected';
    await Promise.race([
      this.open.nc.flush(),
      delay(1_500, undefined, { ref: false }).then(() => Promise.reject(new Error('silent'))),
    ]);
    return null;
  }

  async close(): Promise<void> {
    const open = this.open;
    this.open = null;
    if (open === null || open.nc.isClosed()) return;
    const gone = delay(2_000, undefined, { ref: false });
    await Promise.race([open.nc.drain().catch(() => undefined), gone]);
    await open.nc.close();
  }

  private opened(): NonNullable<Line['open']> {
    if (this.open === null) throw new Failure('unavailable', { detail: 'The message server is not connected.' });
    return this.open;
  }

  private async watch(nc: NatsConnection): Promise<void> {
    for await (const status of nc.status()) {
      if (status.type === 'disconnect') this.log.warn('the message server is gone; reconnecting');
      if (status.type === 'error') this.log.warn('the message server refused something', status.error);
      if (status.type === 'reconnect') {
        this.log.log('the message server is back');
        for (const step of this.onReturn) step();
      }
    }
  }
}

function text(message: Msg): string {
  return new TextDecoder().decode(message.data);
}
