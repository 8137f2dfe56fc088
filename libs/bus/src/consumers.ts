import type { Type } from '@nestjs/common';
import { EVENTS, QUESTIONS, type EventContract, type Question, type Service } from '@lapwing/contracts';

type Consumed<E, S extends Service> = E extends { readonly consumers: readonly (infer C)[]; readonly name: infer N }
  ? S extends C
    ? N
    : never
  : never;

/** One class for each event the catalogue sends to this service; a missing one does not compile. */
export type ConsumersOf<S extends Service> = {
  readonly [Name in Consumed<(typeof EVENTS)[number], S> & string]: Type;
};

/** The events a service consumes. */
export function consumedBy(service: Service): EventContract[] {
  const all: readonly EventContract[] = EVENTS as readonly EventContract[];
  return all.filter((contract) => contract.consumers.includes(service));
}

/** The questions that reach a service over the wire. */
export function askedOf(service: Service): Question[] {
  return QUESTIONS.filter((question) => question.owner === service && question.askers.length > 0);
}

/** The event declared for a subject, or null. */
export function eventAt(subject: string): EventContract | null {
  const all: readonly EventContract[] = EVENTS as readonly EventContract[];
  return all.find((contract) => contract.subject === subject) ?? null;
}

/** The name of a consumer's durable for one event; NATS allows no dots in it. */
export function durableOf(consumer: Service, contract: Pick<EventContract, 'name' | 'version'>): string {
  return `${consumer}-${contract.name.replaceAll('.', '-')}-v${contract.version}`;
}

/** The event declared under a name, or null. */
export function eventNamed(name: string): EventContract | null {
  const all: readonly EventContract[] = EVENTS as readonly EventContract[];
  return all.find((contract) => contract.name === name) ?? null;
}
