import type { EntityManager } from 'typeorm';
import type { EventContract, Envelope, Service } from '@lapwing/contracts';
import type { Clock, Ids } from '@lapwing/platform';

/** Writes messages to the outbox of one service. */
export class Outbox {
  constructor(
    private readonly service: Service,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Adds one row in the transaction of `tx` and returns its id; a payload that breaks its contract throws. */
  async add<P>(tx: EntityManager, contract: EventContract<string, P>, payload: P): Promise<string> {
    const envelope = this.envelopeOf(contract, payload);
    await insert(tx, contract, [envelope]);
    return envelope.id;
  }

  /** Adds a row for each payload in one statement; one that breaks its contract throws. */
  async addAll<P>(tx: EntityManager, contract: EventContract<string, P>, payloads: readonly P[]): Promise<void> {
    if (payloads.length === 0) return;
    const envelopes = payloads.map((payload) => this.envelopeOf(contract, payload));
    await insert(tx, contract, envelopes);
  }

  private envelopeOf<P>(contract: EventContract<string, P>, payload: P): Envelope {
    if (contract.producer !== this.service) throw new Error(`${contract.name} belongs to ${contract.producer}.`);
    return {
      specversion: '1.0',
      id: this.ids.next(),
      source: `/lapwing/${this.service}`,
      type: contract.type,
      time: this.clock.now().toISOString(),
      datacontenttype: 'application/json',
      data: contract.schema.parse(payload),
    };
  }
}

async function insert(tx: EntityManager, contract: EventContract, envelopes: readonly Envelope[]): Promise<void> {
  await tx.query(
    `insert into outbox (id, contract, subject, envelope)
     select id, $1, $2, envelope from unnest($3::uuid[], $4::text[]) as t (id, envelope)`,
    [
      contract.name,
      contract.subject,
      envelopes.map(({ id }) => id),
      envelopes.map((envelope) => JSON.stringify(envelope)),
    ],
  );
}
