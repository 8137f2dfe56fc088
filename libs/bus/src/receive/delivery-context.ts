import { BaseRpcContext } from '@nestjs/microservices';
import type { EntityManager } from 'typeorm';
import type { Actor, Envelope } from '@lapwing/contracts';

/** What a handler gets beside the message itself. */
export class DeliveryContext extends BaseRpcContext<[EntityManager, Envelope | null, Actor | null]> {
  constructor(tx: EntityManager, given: { envelope?: Envelope; actor?: Actor | null }) {
    super([tx, given.envelope ?? null, given.actor ?? null]);
  }

  get tx(): EntityManager {
    return this.args[0];
  }

  get envelope(): Envelope | null {
    return this.args[1];
  }

  get actor(): Actor | null {
    return this.args[2];
  }
}
