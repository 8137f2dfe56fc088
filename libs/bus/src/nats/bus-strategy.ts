import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { Msg, Subscription } from '@nats-io/transport-node';
import { Failure, toProblem, type EventContract } from '@lapwing/contracts';
import { Pump, type Kit } from '@lapwing/platform';
import { askedOf, consumedBy } from '../consumers.js';
import type { AnyQuestion } from '../bus.js';
import type { Answering } from '../receive/answering.js';
import type { Delivery } from '../receive/delivery.js';
import { packReply, unpackRequest, type ReplyFrame } from '../receive/frame.js';
import { Gathering } from '../receive/gathering.js';
import type { Handlers } from '../receive/handlers.js';
import type { Reception } from '../receive/reception.js';
import { answerSeen } from '../receive/seen.js';
import type { Relay } from '../send/relay.js';
import type { Sweeper } from '../send/sweeper.js';
import { Durable } from './durable.js';
import { Gate } from './gate.js';
import type { Line } from './line.js';
import type { OwnStream } from './own-stream.js';

export interface StrategyParts {
  kit: Kit;
  line: Line;
  stream: OwnStream;
  handlers: Handlers;
  reception: Reception;
  answering: Answering;
  relay: Relay;
  sweeper: Sweeper;
  /** How often durables are looked after, in milliseconds. */
  reviewEveryMs: number;
  extent: 'whole' | 'part';
}

/** How many messages a process handles at once; each holds one database connection of the work pool. */
const AT_ONCE = 3;
/** How many messages of one event are fetched ahead. */
const PREFETCH = 16;
/** Where messages are handled together: so many in one transaction, so many transactions at once. */
const TOGETHER = 32;
const LANES = 3;
/** What one transaction told comes within this, and is handled in one; in milliseconds. */
const BREATH_MS = 20;

/** Connects the framework's handlers to JetStream (events) and to core NATS (questions). */
export class BusStrategy extends Server implements CustomTransportStrategy {
  override readonly transportId = Symbol('lapwing bus');
  override readonly propagatesEventHandlerErrors = true;
  private durables: Durable[] = [];
  private subscriptions: Subscription[] = [];
  private readonly answers = new Set<Promise<void>>();
  private readonly gate = new Gate(AT_ONCE);
  private readonly review: Pump;

  constructor(private readonly parts: StrategyParts) {
    super();
    this.review = new Pump(
      () => this.lookAfter(),
      parts.reviewEveryMs,
      () => undefined,
    );
  }

  async listen(done: (error?: unknown) => void): Promise<void> {
    try {
      await this.open();
      done();
    } catch (error) {
      done(error);
    }
  }

  async close(): Promise<void> {
    const { relay, sweeper, line } = this.parts;
    await Promise.all([this.review.stop(), sweeper.stop(), ...this.durables.map((durable) => durable.stop())]);
    for (const subscription of this.subscriptions) subscription.unsubscribe();
    await Promise.allSettled(this.answers);
    await relay.stop();
    await line.close();
  }

  on(): never {
    throw new Error('The bus emits no events of its own.');
  }

  unwrap<T>(): T {
    throw new Error('The bus shows nothing of NATS.');
  }

  private async open(): Promise<void> {
    const { kit, line, stream, handlers, relay, sweeper, extent } = this.parts;
    for (const [subject, handler] of this.messageHandlers) handlers.add(subject, handler);
    answerSeen(kit.service, handlers);
    const [events, questions] = [consumedBy(kit.service), askedOf(kit.service)];
    if (extent === 'whole') handlers.demand([...events, ...questions].map((contract) => contract.subject));
    await line.connect();
    kit.readiness.check('nats', () => line.reachable());
    await stream.ensure().catch((error: unknown) => this.logger.warn(`the stream is not there yet: ${String(error)}`));
    for (const question of questions) if (handlers.find(question.subject) !== null) this.subscribe(question);
    this.durables = events.flatMap((contract) => this.durableFor(contract));
    line.returned(() => this.review.nudge());
    for (const durable of this.durables) durable.start();
    relay.start();
    sweeper.start();
    this.review.start();
  }

  private durableFor(contract: EventContract): Durable[] {
    const { kit, line, handlers, reception } = this.parts;
    const handle = handlers.find(contract.subject);
    if (handle === null) return [];
    if (handle.many !== true) {
      const receive = (delivery: Delivery) => this.gate.pass(() => reception.receive(contract, delivery, handle));
      return [new Durable(line, kit.service, contract, { receive, prefetch: PREFETCH })];
    }
    const receiveAll = (deliveries: readonly Delivery[]) =>
      this.gate.pass(() => reception.receiveAll(contract, deliveries, handle));
    const gathering = new Gathering(receiveAll, TOGETHER, LANES, BREATH_MS);
    const receive = (delivery: Delivery) => gathering.receive(delivery);
    return [new Durable(line, kit.service, contract, { receive, prefetch: TOGETHER * (LANES + 1) })];
  }

  /** After a lost store: the stream first, then what depends on it. */
  private async lookAfter(): Promise<boolean> {
    const { stream, relay, sweeper } = this.parts;
    await stream.ensure();
    await Promise.all(this.durables.map((durable) => durable.review()));
    relay.nudge();
    sweeper.nudge();
    return false;
  }

  private subscribe(question: AnyQuestion): void {
    const subscription = this.parts.line.nc.subscribe(question.subject, {
      queue: this.parts.kit.service,
      callback: (error, message) => {
        if (error !== null) return void this.logger.warn(`a subscription failed: ${error.message}`);
        const work = this.reply(question, message).finally(() => this.answers.delete(work));
        this.answers.add(work);
      },
    });
    this.subscriptions.push(subscription);
  }

  private async reply(question: AnyQuestion, message: Msg): Promise<void> {
    const keys = this.parts.kit.config.wireKeys;
    try {
      const frame = unpackRequest(question, keys, message.string());
      message.respond(packReply(question, keys, await this.parts.answering.answer(question, frame)));
    } catch (error) {
      const failure = error instanceof Failure ? error : new Failure('internal');
      const refusal: ReplyFrame = { ok: false, problem: toProblem(failure) };
      this.logger.warn(`a question was refused: ${failure.code}`);
      message.respond(packReply({ ...question, sealed: false }, keys, refusal));
    }
  }
}
