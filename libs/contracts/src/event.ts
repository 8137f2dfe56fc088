import { z } from 'zod';
import type { Service } from './service.js';

/** A fact one service tells others, once per version, over its own stream. */
export interface EventContract<Name extends string = string, Payload = unknown> {
  readonly shape: 'event';
  readonly name: Name;
  readonly version: number;
  readonly producer: Service;
  readonly consumers: readonly Service[];
  readonly summary: string;
  readonly schema: z.ZodType<Payload>;
  /** NATS subject; nobody types it elsewhere. */
  readonly subject: string;
  /** CloudEvents `type`. */
  readonly type: string;
}

/** The payload an event contract carries. */
export type EventOf<C> = C extends EventContract<string, infer Payload> ? Payload : never;

/** Declares an event; `name` is `noun.verbed`. */
export function event<const Name extends string, Payload, const Consumers extends readonly Service[]>(declaration: {
  name: Name;
  version: number;
  producer: Service;
  consumers: Consumers;
  summary: string;
  schema: z.ZodType<Payload>;
}): EventContract<Name, Payload> & { readonly consumers: Consumers } {
  const { name, version, producer } = declaration;
  return Object.freeze({
    shape: 'event',
    ...declaration,
    subject: `evt.${producer}.${name}.v${version}`,
    type: `org.lapwing.${name}.v${version}`,
  });
}

/** The JetStream stream of a producer and the subjects it holds. */
export function streamOf(producer: Service): { name: string; subjects: string[] } {
  return { name: producer.toUpperCase(), subjects: [`evt.${producer}.>`] };
}

/** CloudEvents 1.0 in structured mode. Attributes hold nothing sensitive; `id` is the outbox id. */
export const envelope = z.object({
  specversion: z.literal('1.0'),
  id: z.uuid(),
  source: z.string().startsWith('/lapwing/'),
  type: z.string(),
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  data: z.unknown(),
});
export type Envelope = z.infer<typeof envelope>;
