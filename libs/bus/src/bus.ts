import type { EntityManager } from 'typeorm';
import type { EventContract, InputOf, Question, ReplyOf } from '@lapwing/contracts';

export interface AskOptions {
  /** The actor token for the owner; questions with roles need one. */
  token?: string;
  /** How long to wait for the reply, in milliseconds. */
  timeoutMs?: number;
  /** Whoever asks stands under a duress phrase. */
  guarded?: boolean;
}

/** Any question of the catalogue, whatever it asks. */
export type AnyQuestion = Pick<
  Question,
  'name' | 'version' | 'owner' | 'askers' | 'access' | 'sealed' | 'door' | 'subject' | 'request' | 'reply'
>;

/** Facts go out with the transaction that makes them true; questions go to the owner of the data. */
export abstract class Bus {
  /** Records a message in the transaction of `tx` and returns its id; it leaves after the commit, at least once. */
  abstract publish<P>(tx: EntityManager, contract: EventContract<string, P>, payload: P): Promise<string>;

  /** Records many messages of one kind in one statement. */
  abstract publishAll<P>(tx: EntityManager, contract: EventContract<string, P>, payloads: readonly P[]): Promise<void>;

  /** Asks the owner; throws the owner's `Failure`, or `unavailable` or `timeout` when nobody answers. */
  abstract ask<Q extends AnyQuestion>(question: Q, input: InputOf<Q>, options?: AskOptions): Promise<ReplyOf<Q>>;
}
