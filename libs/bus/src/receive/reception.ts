import { Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Failure, type Envelope, type EventContract } from '@lapwing/contracts';
import type { Database, Metrics } from '@lapwing/platform';
import { bury } from './dead-letters.js';
import { parse, type Delivery } from './delivery.js';
import { DeliveryContext } from './delivery-context.js';
import { handOver, type Handle } from './handlers.js';

/** What to tell the stream: done, bring it again, or never again. */
export type Verdict = { do: 'ack' } | { do: 'again'; afterMs: number } | { do: 'end' };

const MOST_FRUITLESS_STARTS = 5;
const LONGEST_WAIT_MS = 5 * 60_000;

/**
 * The door for events. One message is one transaction: inbox mark, what the handler writes and its outbox together; where a
 * handler takes many, several messages share one, and each gets its own when that fails. A failure that passes is brought again with growing pauses; one that never passes becomes a dead letter; a bug is
 * tried five times first. Starts that end in neither (the process died) count as fruitless too.
 */
export class Reception {
  private readonly log = new Logger('reception');

  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  async receive(contract: EventContract, delivery: Delivery, handle: Handle): Promise<Verdict> {
    const verdict = await this.decide(contract, delivery, handle);
    this.count(contract, verdict, 1);
    return verdict;
  }

  /** Receives messages that a handler takes together; verdicts in their order. A redelivery is received alone. */
  async receiveAll(contract: EventContract, deliveries: readonly Delivery[], handle: Handle): Promise<Verdict[]> {
    const together = deliveries.length > 1 && deliveries.every(({ count }) => count === 1);
    if (together && (await this.acceptAll(contract, deliveries, handle))) {
      const verdict: Verdict = { do: 'ack' };
      this.count(contract, verdict, deliveries.length);
      return deliveries.map(() => verdict);
    }
    const verdicts: Verdict[] = [];
    for (const delivery of deliveries) verdicts.push(await this.receive(contract, delivery, handle));
    return verdicts;
  }

  private async acceptAll(contract: EventContract, deliveries: readonly Delivery[], handle: Handle): Promise<boolean> {
    try {
      const messages = deliveries.map((delivery) => ({ id: delivery.id, ...parse(contract, delivery) }));
      await this.database.inWork(async (tx) => {
        const marked = await tx.query<{ id: string }[]>(
          `insert into inbox (id, subject) select id, $2 from unnest($1::uuid[]) as t (id)
           on conflict do nothing returning id`,
          [messages.map(({ id }) => id).sort(), contract.subject],
        );
        const fresh = new Set(marked.map(({ id }) => id));
        const news = messages.filter(({ id }) => fresh.delete(id));
        const [first] = news;
        if (first !== undefined) {
          await handle(
            news.map(({ data }) => data),
            contextOf(tx, first.envelope),
          );
        }
      });
      return true;
    } catch (error) {
      this.log.debug('messages are received one by one', toError(error));
      return false;
    }
  }

  private count({ name }: EventContract, verdict: Verdict, times: number): void {
    this.metrics
      .counter('messages_received_total', 'Deliveries by verdict.', ['event', 'verdict'])
      .inc({ event: name, verdict: verdict.do }, times);
  }

  private async decide(contract: EventContract, delivery: Delivery, handle: Handle): Promise<Verdict> {
    try {
      const message = parse(contract, delivery);
      if (delivery.count > 1 && (await this.fruitlessStarts(delivery)) >= MOST_FRUITLESS_STARTS) {
        throw new Failure('internal', { retry: 'never', detail: 'Its handler never came to an end.' });
      }
      await this.database.inWork((tx) =>
        accept(tx, delivery, () => handOver(handle, message.data, contextOf(tx, message.envelope))),
      );
      return { do: 'ack' };
    } catch (error) {
      return await this.refuse(delivery, error);
    }
  }

  private async refuse(delivery: Delivery, error: unknown): Promise<Verdict> {
    const again: Verdict = { do: 'again', afterMs: pause(delivery.count) };
    const ids = { message: delivery.id, subject: delivery.subject, deliveries: delivery.count };
    try {
      if (error instanceof Failure && error.retry === 'later') {
        this.log.warn('a message must come again', error, ids);
        await this.database.inWork((tx) => tx.query('delete from inbox_start where id = $1', [delivery.id]));
        return again;
      }
      const final = error instanceof Failure || delivery.count >= MOST_FRUITLESS_STARTS;
      this.log.error(final ? 'a message became a dead letter' : 'a handler has a bug', toError(error), ids);
      if (!final) return again;
      await this.database.inWork((tx) => bury(tx, delivery, toError(error)));
      return { do: 'end' };
    } catch (second) {
      this.log.warn('the verdict on a message could not be written', toError(second), ids);
      return again;
    }
  }

  /** How often a start of this message ended in nothing; counts the start that begins now. */
  private async fruitlessStarts(delivery: Delivery): Promise<number> {
    const [row] = await this.database.inWork((tx) =>
      tx.query<{ starts: number }[]>(
        `insert into inbox_start (id, starts) values ($1, 1)
         on conflict (id) do update set starts = inbox_start.starts + 1, started_at = now() returning starts - 1 as starts`,
        [delivery.id],
      ),
    );
    return row?.starts ?? 0;
  }
}

/** Marks the message as seen and runs its handler, or does nothing where the mark stands already. */
async function accept(tx: EntityManager, delivery: Delivery, handle: () => Promise<unknown>): Promise<void> {
  const marked = await tx.query<{ id: string }[]>(
    'insert into inbox (id, subject) values ($1, $2) on conflict do nothing returning id',
    [delivery.id, delivery.subject],
  );
  if (marked.length === 1) await handle();
  if (delivery.count > 1) await tx.query('delete from inbox_start where id = $1', [delivery.id]);
}

function contextOf(tx: EntityManager, envelope: Envelope): DeliveryContext {
  return new DeliveryContext(tx, { envelope });
}

function pause(count: number): number {
  return Math.min(LONGEST_WAIT_MS, 500 * 2 ** Math.min(count, 12));
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error('something that is no error was thrown');
}
