import type { EntityManager } from 'typeorm';
import {
  fromProblem,
  invalid,
  Failure,
  type EventContract,
  type InputOf,
  type ReplyOf,
  type Service,
} from '@lapwing/contracts';
import { Bus, type AnyQuestion, type AskOptions } from '../bus.js';
import type { Answering } from '../receive/answering.js';
import { packRequest, unpackReply, type ReplyFrame, type RequestFrame, type WireKeys } from '../receive/frame.js';
import type { Outbox } from '../send/outbox.js';
import type { Line } from './line.js';

const PATIENCE_MS = 5_000;

export interface NatsBusParts {
  service: Service;
  line: Line;
  outbox: Outbox;
  answering: Answering;
  wireKeys: WireKeys;
}

/** The bus over NATS; a question to oneself is answered in process. */
export class NatsBus extends Bus {
  constructor(private readonly parts: NatsBusParts) {
    super();
  }

  async publish<P>(tx: EntityManager, contract: EventContract<string, P>, payload: P): Promise<string> {
    return this.parts.outbox.add(tx, contract, payload);
  }

  async publishAll<P>(tx: EntityManager, contract: EventContract<string, P>, payloads: readonly P[]): Promise<void> {
    await this.parts.outbox.addAll(tx, contract, payloads);
  }

  async ask<Q extends AnyQuestion>(question: Q, input: InputOf<Q>, options: AskOptions = {}): Promise<ReplyOf<Q>> {
    const { service, answering } = this.parts;
    const frame = { token: options.token ?? null, body: input, guarded: options.guarded ?? false };
    const reply =
      question.owner === service
        ? await answering.answer(question, frame)
        : await this.overTheWire(question, frame, options.timeoutMs ?? PATIENCE_MS);
    return valueOf(question, reply);
  }

  private async overTheWire(question: AnyQuestion, frame: RequestFrame, timeoutMs: number): Promise<ReplyFrame> {
    const { line, wireKeys } = this.parts;
    const text = packRequest(question, wireKeys, frame);
    return unpackReply(question, wireKeys, await line.request(question.subject, text, timeoutMs));
  }
}

/** The value of a reply as the contract types it; a problem is thrown as its failure. */
export function valueOf<Q extends AnyQuestion>(question: Q, reply: ReplyFrame): ReplyOf<Q> {
  if (!reply.ok) throw fromProblem(reply.problem);
  const value = question.reply.safeParse(reply.value);
  if (!value.success)
    throw new Failure('internal', { detail: 'The reply breaks its contract.', cause: invalid(value.error) });
  return value.data as ReplyOf<Q>;
}
