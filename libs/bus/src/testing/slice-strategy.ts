import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import type { Service } from '@lapwing/contracts';
import type { Handlers } from '../receive/handlers.js';
import { answerSeen } from '../receive/seen.js';

/** Gathers the handlers of a slice without any server. */
export class SliceStrategy extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;

  constructor(
    private readonly service: Service,
    private readonly gathered: Handlers,
  ) {
    super();
  }

  listen(done: () => void): void {
    for (const [subject, handler] of this.messageHandlers) this.gathered.add(subject, handler);
    answerSeen(this.service, this.gathered);
    done();
  }

  close(): void {
    this.messageHandlers.clear();
  }

  on(): never {
    throw new Error('The bus emits no events of its own.');
  }

  unwrap<T>(): T {
    throw new Error('There is nothing to unwrap.');
  }
}
