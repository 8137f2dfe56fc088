import {
  applyDecorators,
  Catch,
  createParamDecorator,
  UseFilters,
  type ExecutionContext,
  type RpcExceptionFilter,
} from '@nestjs/common';
import { EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';
import type { EntityManager } from 'typeorm';
import type { Actor, Envelope, EventContract, ReplyOf, RequestOf } from '@lapwing/contracts';
import type { AnyQuestion } from '../bus.js';
import type { DeliveryContext } from './delivery-context.js';

/** Lets the transport see what a handler threw; the framework's own filter would replace it. */
@Catch()
class Rethrow implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

const FromContext = createParamDecorator((pick: 'tx' | 'envelope' | 'actor', context: ExecutionContext): unknown => {
  return context.switchToRpc().getContext<DeliveryContext>()[pick];
});

type Consumer<P> = (event: P, tx: EntityManager, envelope: Envelope) => Promise<void>;

type ManyConsumer<P> = (events: P[], tx: EntityManager) => Promise<void>;

type Answerer<Q extends AnyQuestion> = (request: RequestOf<Q>, tx: EntityManager, actor: Actor) => Promise<ReplyOf<Q>>;

type On<M> = <T extends M>(target: object, key: string, descriptor: TypedPropertyDescriptor<T>) => void;

/** Handles an event of the catalogue inside one work transaction with its inbox mark. */
export function Consumes<P>(contract: EventContract<string, P>): On<Consumer<P>> {
  return (target, key, descriptor) => {
    Payload()(target, key, 0);
    FromContext('tx')(target, key, 1);
    FromContext('envelope')(target, key, 2);
    applyDecorators(EventPattern<string>(contract.subject), UseFilters(Rethrow))(target, key, descriptor);
  };
}

/**
 * Handles events of the catalogue together, as many as wait, in one work transaction with their inbox marks. When it fails,
 * each of them is handled alone, so that one that cannot be handled holds up no other.
 */
export function ConsumesMany<P>(contract: EventContract<string, P>): On<ManyConsumer<P>> {
  return (target, key, descriptor) => {
    Payload()(target, key, 0);
    FromContext('tx')(target, key, 1);
    applyDecorators(EventPattern<string>(contract.subject, { many: true }), UseFilters(Rethrow))(
      target,
      key,
      descriptor,
    );
  };
}

/** Answers a question of the catalogue: in the actor's organisation where it has roles, else in a work transaction. */
export function Answers<Q extends AnyQuestion>(question: Q): On<Answerer<Q>> {
  return (target, key, descriptor) => {
    Payload()(target, key, 0);
    FromContext('tx')(target, key, 1);
    FromContext('actor')(target, key, 2);
    applyDecorators(MessagePattern(question.subject), UseFilters(Rethrow))(target, key, descriptor);
  };
}
