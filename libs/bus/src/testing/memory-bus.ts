import type { EntityManager } from 'typeorm';
import {
  Failure,
  toProblem,
  type EventContract,
  type InputOf,
  type ReplyOf,
  type RequestOf,
  type Service,
} from '@lapwing/contracts';
import { Bus, type AnyQuestion, type AskOptions } from '../bus.js';
import { valueOf } from '../nats/nats-bus.js';
import type { Answering } from '../receive/answering.js';
import type { ReplyFrame } from '../receive/frame.js';
import type { Outbox } from '../send/outbox.js';

type StandIn = (request: unknown, token: string | null) => Promise<unknown>;

/** The bus of slice specs: messages go to the real outbox, other services are stand-ins of the test. */
export class MemoryBus extends Bus {
  private readonly standIns = new Map<string, StandIn>();

  constructor(
    private readonly service: Service,
    private readonly outbox: Outbox,
    private readonly answering: Answering,
  ) {
    super();
  }

  /** Stands for the owner of a question until the test ends. */
  answers<Q extends AnyQuestion>(
    question: Q,
    reply: (request: RequestOf<Q>, token: string | null) => ReplyOf<Q> | Promise<ReplyOf<Q>>,
  ): void {
    this.standIns.set(question.subject, async (request, token) => reply(request as RequestOf<Q>, token));
  }

  async publish<P>(tx: EntityManager, contract: EventContract<string, P>, payload: P): Promise<string> {
    return this.outbox.add(tx, contract, payload);
  }

  async publishAll<P>(tx: EntityManager, contract: EventContract<string, P>, payloads: readonly P[]): Promise<void> {
    await this.outbox.addAll(tx, contract, payloads);
  }

  async ask<Q extends AnyQuestion>(question: Q, input: InputOf<Q>, options: AskOptions = {}): Promise<ReplyOf<Q>> {
    const frame = { token: options.token ?? null, body: input, guarded: options.guarded ?? false };
    const standIn = this.standIns.get(question.subject);
    const own = question.owner === this.service;
    if (standIn === undefined && !own)
      throw new Failure('unavailable', { detail: `Nobody stands for ${question.name}.` });
    const reply =
      standIn === undefined ? await this.answering.answer(question, frame) : await play(question, frame, standIn);
    return valueOf(question, JSON.parse(JSON.stringify(reply)) as ReplyFrame);
  }
}

async function play(
  question: AnyQuestion,
  frame: { token: string | null; body: unknown },
  standIn: StandIn,
): Promise<ReplyFrame> {
  try {
    return { ok: true, value: await standIn(question.request.parse(frame.body), frame.token) };
  } catch (error) {
    if (error instanceof Failure) return { ok: false, problem: toProblem(error) };
    throw error;
  }
}
