import type { INestMicroservice, Type } from '@nestjs/common';
import {
  envelope as envelopeSchema,
  type Actor,
  type EventContract,
  type InputOf,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import type { Database } from '@lapwing/platform';
import type { CollectedLog, StoppedClock, TestDatabase, Wake } from '@lapwing/platform/testing';
import { v7 } from 'uuid';
import type { AnyQuestion } from '../bus.js';
import type { Delivery } from '../receive/delivery.js';
import type { Handle, Handlers } from '../receive/handlers.js';
import type { Reception } from '../receive/reception.js';
import type { MemoryBus } from './memory-bus.js';

export interface SliceParts {
  app: INestMicroservice;
  db: TestDatabase;
  database: Database;
  clock: StoppedClock;
  bus: MemoryBus;
  handlers: Handlers;
  reception: Reception;
  wake: Wake;
  log: CollectedLog;
}

/** Who asks in a test. */
export type TestActor = Omit<Actor, 'expiresAt'>;

const MOST_ROUNDS = 50;
const VERDICTS = { ack: 'acked', again: 'again', end: 'dead' } as const;

/** One service's slices, booted for a spec. */
export class Slice {
  readonly clock: StoppedClock;
  readonly bus: MemoryBus;
  readonly log: CollectedLog;
  readonly database: Database;
  private readonly besides: (() => Promise<boolean>)[] = [];

  constructor(private readonly parts: SliceParts) {
    this.clock = parts.clock;
    this.bus = parts.bus;
    this.log = parts.log;
    this.database = parts.database;
  }

  /** Direct SQL as each role. */
  readonly db = {
    work: <T = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<T[]> =>
      this.parts.database.inWork((tx) => tx.query<T[]>(sql, values)),
    api: <T = Record<string, unknown>>(actor: TestActor, sql: string, values: unknown[] = []): Promise<T[]> =>
      this.parts.database.inOrganisation(this.token(actor), (tx) => tx.query<T[]>(sql, values)),
    owner: <T = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<T[]> =>
      this.parts.db.owner.query<T[]>(sql, values),
  };

  get testDatabase(): TestDatabase {
    return this.parts.db;
  }

  get<T>(type: Type<T> | (abstract new (...args: never[]) => T) | symbol): T {
    return this.parts.app.get<T>(type as Type<T>, { strict: false });
  }

  token(actor: TestActor): string {
    return this.parts.db.token(actor);
  }

  /** Brings an event to its consumer; `id` the same twice is a redelivery, `count` says how often it came. */
  async deliver<P>(
    contract: EventContract<string, P>,
    payload: P,
    options: { id?: string; count?: number } = {},
  ): Promise<'acked' | 'again' | 'dead'> {
    const delivery = this.deliveryOf(contract, payload, options);
    const { reception } = this.parts;
    const verdict = await reception.receive(contract as EventContract, delivery, this.handleOf(contract));
    return VERDICTS[verdict.do];
  }

  /** Brings several events at once to a consumer that takes many. */
  async deliverAll<P>(
    contract: EventContract<string, P>,
    payloads: readonly P[],
  ): Promise<('acked' | 'again' | 'dead')[]> {
    const deliveries = payloads.map((payload) => this.deliveryOf(contract, payload, {}));
    const { reception } = this.parts;
    const verdicts = await reception.receiveAll(contract as EventContract, deliveries, this.handleOf(contract));
    return verdicts.map((verdict) => VERDICTS[verdict.do]);
  }

  private handleOf({ name, subject }: Pick<EventContract, 'name' | 'subject'>): Handle {
    const handle = this.parts.handlers.find(subject);
    if (handle === null) throw new Error(`Nobody consumes ${name}.`);
    return handle;
  }

  private deliveryOf<P>(
    contract: EventContract<string, P>,
    payload: P,
    options: { id?: string; count?: number },
  ): Delivery {
    const id = options.id ?? v7();
    const body = JSON.stringify({
      specversion: '1.0',
      id,
      source: `/lapwing/${contract.producer}`,
      type: contract.type,
      time: this.clock.now().toISOString(),
      datacontenttype: 'application/json',
      data: payload,
    });
    return { id, subject: contract.subject, body, count: options.count ?? 1 };
  }

  /** Payloads of an event committed to the outbox so far, in the order in which their transactions began. */
  async published<P>(contract: EventContract<string, P>): Promise<P[]> {
    const rows = await this.db.work<{ envelope: string }>(
      'select envelope from outbox where contract = $1 order by created_at, id',
      [contract.name],
    );
    return rows.map((row) => contract.schema.parse(envelopeSchema.parse(JSON.parse(row.envelope)).data));
  }

  /** Asks one of the service's own questions as a member, or as nobody; throws the `Failure` of a refusal. */
  async ask<Q extends AnyQuestion>(
    question: Q,
    input: InputOf<Q>,
    actor: TestActor | null = null,
  ): Promise<ReplyOf<Q>> {
    const guarded = actor?.guarded ?? false;
    return this.bus.ask(question, input, actor === null ? {} : { token: this.token(actor), guarded });
  }

  /** Stands for another service. */
  answers<Q extends AnyQuestion>(
    question: Q,
    reply: (request: RequestOf<Q>, token: string | null) => ReplyOf<Q> | Promise<ReplyOf<Q>>,
  ): void {
    this.bus.answers(question, reply);
  }

  /** Has work that needs no timer done whenever timers are woken; it says whether there was any. */
  alongside(work: () => Promise<boolean>): void {
    this.besides.push(work);
  }

  /** Wakes every timer that is due at the stopped clock, also those that these set, and returns how many it woke. */
  async runTimers(): Promise<number> {
    let woken = 0;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const due = await this.db.work<{ id: string }>(
        'select id from timer where due_at <= $1 and failed_at is null order by due_at, created_at, id',
        [this.clock.now()],
      );
      let busy = due.length > 0;
      for (const work of this.besides) if (await work()) busy = true;
      if (!busy) return woken;
      for (const { id } of due) await this.parts.wake.timer(id);
      woken += due.length;
    }
    throw new Error('Timers keep setting timers that are due at once.');
  }

  /** Runs periodic work once. */
  async runEvery(name: string): Promise<void> {
    if (!this.parts.wake.periodic().some((entry) => entry.name === name))
      throw new Error(`Nothing runs every ${name}.`);
    await this.parts.wake.periodically(name);
  }

  async close(): Promise<void> {
    await this.parts.app.close();
    await this.parts.db.drop();
  }
}
