import { JetStreamApiError, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import { errors, nanos } from '@nats-io/transport-node';
import { Failure, streamOf, type Service } from '@lapwing/contracts';
import type { Line } from './line.js';

const DAY_MS = 86_400_000;
const KEPT_MS = 7 * DAY_MS;
const DUPLICATE_WINDOW_MS = 120_000;
const PUBLISH_TIMEOUT_MS = 5_000;
/** "no message found" and "stream not found" of the JetStream API. */
const GONE = [10_037, 10_059];

/** The stream a producer owns: it makes it, and makes it again whenever it is missing. */
export class OwnStream {
  private readonly stream: { name: string; subjects: string[] };

  constructor(
    service: Service,
    private readonly line: Line,
  ) {
    this.stream = streamOf(service);
  }

  async ensure(): Promise<void> {
    const wanted = {
      ...this.stream,
      storage: StorageType.File,
      retention: RetentionPolicy.Limits,
      max_age: nanos(KEPT_MS),
      duplicate_window: nanos(DUPLICATE_WINDOW_MS),
    };
    try {
      await this.line.jsm.streams.add(wanted);
    } catch (error) {
      if (!(error instanceof JetStreamApiError)) throw unavailable(error);
      await this.line.jsm.streams.update(this.stream.name, wanted);
    }
  }

  /** Publishes once per id and returns where the message stands in the stream. */
  async publish(subject: string, body: string, id: string): Promise<number> {
    try {
      return await this.send(subject, body, id);
    } catch (error) {
      if (!(error instanceof errors.NoRespondersError) && !isNoStream(error)) throw unavailable(error);
      await this.ensure();
      return await this.send(subject, body, id);
    }
  }

  /** Whether the stream still holds the message with this id at this place. */
  async holds(seq: number, id: string): Promise<boolean> {
    try {
      const stored = await this.line.jsm.streams.getMessage(this.stream.name, { seq });
      return stored?.header.get('Nats-Msg-Id') === id;
    } catch (error) {
      if (error instanceof JetStreamApiError && GONE.includes(error.apiError().err_code)) return false;
      throw unavailable(error);
    }
  }

  private async send(subject: string, body: string, id: string): Promise<number> {
    const ack = await this.line.js.publish(subject, body, { msgID: id, timeout: PUBLISH_TIMEOUT_MS });
    return ack.seq;
  }
}

function isNoStream(error: unknown): boolean {
  return error instanceof Error && /no responders|503|stream not found/i.test(`${error.message} ${causeOf(error)}`);
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? `${error.cause.name} ${error.cause.message}` : '';
}

function unavailable(cause: unknown): Failure {
  return new Failure('unavailable', { detail: 'The message server does not take the message.', cause });
}
