import { setTimeout as delay } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { AckPolicy, DeliverPolicy, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { v5 } from 'uuid';
import { streamOf, type EventContract, type Service } from '@lapwing/contracts';
import { durableOf } from '../consumers.js';
import type { Delivery } from '../receive/delivery.js';
import type { Verdict } from '../receive/reception.js';
import type { Line } from './line.js';

/** A delivery that went nowhere comes again after this time; work under way is reported twice as often. */
const ACK_WAIT_MS = 10_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Namespace of ids for messages that carry none of their own. */
const NAMELESS = '6f3c1c52-35a8-4b5e-9b55-0d1f7a4c2e11';

/** The durable consumer of one event: made when missing, pulled until the end, made again whenever it vanishes. */
export class Durable {
  private readonly log = new Logger('durable');
  private readonly stream: string;
  private readonly name: string;
  private readonly inFlight = new Set<Promise<void>>();
  private messages: ConsumerMessages | null = null;
  private loop: Promise<void> | null = null;
  private readonly ending = new AbortController();

  constructor(
    private readonly line: Line,
    consumer: Service,
    private readonly contract: EventContract,
    private readonly work: { receive: (delivery: Delivery) => Promise<Verdict>; prefetch: number },
  ) {
    this.stream = streamOf(contract.producer).name;
    this.name = durableOf(consumer, contract);
  }

  start(): void {
    this.loop = this.run();
  }

  /** Looks whether the durable still exists and starts over if not. */
  async review(): Promise<void> {
    if (this.messages === null) return;
    const exists = await this.line.jsm.consumers.info(this.stream, this.name).then(
      () => true,
      (error: unknown) => !(error instanceof Error && /not found/.test(error.message)),
    );
    if (!exists) this.messages?.stop();
  }

  /** Takes nothing more and waits for what is being handled. */
  async stop(): Promise<void> {
    this.ending.abort();
    this.messages?.stop();
    await this.loop;
    await Promise.allSettled(this.inFlight);
  }

  private async run(): Promise<void> {
    let pause = 100;
    while (!this.ending.signal.aborted) {
      try {
        await this.ensure();
        pause = 100;
        await this.pull();
      } catch (error) {
        this.log.debug('a durable starts over', error instanceof Error ? error : { error });
      }
      await delay(pause, undefined, { signal: this.ending.signal }).catch(() => undefined);
      pause = Math.min(2_000, pause * 2);
    }
  }

  private async ensure(): Promise<void> {
    await this.line.jsm.consumers.add(this.stream, {
      durable_name: this.name,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      filter_subject: this.contract.subject,
      ack_wait: nanos(ACK_WAIT_MS),
      max_deliver: -1,
      max_ack_pending: this.work.prefetch * 4,
    });
  }

  private async pull(): Promise<void> {
    const consumer = await this.line.js.consumers.get(this.stream, this.name);
    const messages = await consumer.consume({
      max_messages: this.work.prefetch,
      expires: 10_000,
      abort_on_missing_resource: true,
    });
    this.messages = messages;
    if (this.ending.signal.aborted) messages.stop();
    try {
      for await (const message of messages) {
        const work = this.handle(message).finally(() => this.inFlight.delete(work));
        this.inFlight.add(work);
      }
    } finally {
      this.messages = null;
    }
  }

  private async handle(message: JsMsg): Promise<void> {
    const beat = setInterval(() => message.working(), ACK_WAIT_MS / 2);
    try {
      const verdict = await this.work.receive(deliveryOf(message));
      if (verdict.do === 'ack') message.ack();
      else if (verdict.do === 'again') message.nak(verdict.afterMs);
      else message.term();
    } catch (error) {
      this.log.error('a delivery fell through', error instanceof Error ? error : { error });
      message.nak(5_000);
    } finally {
      clearInterval(beat);
    }
  }
}

function deliveryOf(message: JsMsg): Delivery {
  const body = message.string();
  const given = message.headers?.get('Nats-Msg-Id') ?? '';
  const id = UUID.test(given) ? given : v5(`${message.subject} ${body}`, NAMELESS);
  return { id, subject: message.subject, body, count: message.info.deliveryCount };
}
