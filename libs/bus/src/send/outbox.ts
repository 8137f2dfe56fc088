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
    if (contract.producer !== this.service) throw new Error(`${contract.name} belongs to ${contract.producer}.`);
    const envelope: Envelope = {
      specversion: '1.0',
      id: this.ids.next(),
      source: `/lapwing/${this.service}`,
      type: contract.type,
      time: this.clock.now().toISOString(),
      datacontenttype: 'application/json',
      data: contract.schema.parse(payload),
    };
    await tx.query('insert into outbox (id, contract, subject, envelope) values ($1, $2, $3, $4)', [
      envelope.id,
      contract.name,
      contract.subject,
      JSON.stringify(envelope),
    ]);
    return envelope.id;
  }
}
