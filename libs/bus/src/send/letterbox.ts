import { Failure } from '@lapwing/contracts';
import { Bus } from '../bus.js';
import type { Outbox } from './outbox.js';

/** The bus of a command beside the service: it leaves messages in the outbox, and the running service sends them. */
export class Letterbox extends Bus {
  readonly publish: Bus['publish'];
  readonly publishAll: Bus['publishAll'];

  constructor(outbox: Outbox) {
    super();
    this.publish = (tx, contract, payload) => outbox.add(tx, contract, payload);
    this.publishAll = (tx, contract, payloads) => outbox.addAll(tx, contract, payloads);
  }

  /** Throws `Failure` unavailable: a command has nobody to ask. */
  override async ask(): Promise<never> {
    throw new Failure('unavailable');
  }
}
