import type { DynamicModule } from '@nestjs/common';
import type { Service } from '@lapwing/contracts';
import type { Kit, Transport, TransportFactory } from '@lapwing/platform';
import { Bus } from '../bus.js';
import type { ConsumersOf } from '../consumers.js';
import { Answering } from '../receive/answering.js';
import { DeadLetters } from '../receive/dead-letters.js';
import { Handlers } from '../receive/handlers.js';
import { Reception } from '../receive/reception.js';
import { Outbox } from '../send/outbox.js';
import { Relay } from '../send/relay.js';
import { Sweeper } from '../send/sweeper.js';
import { BusStrategy } from './bus-strategy.js';
import { Line } from './line.js';
import { NatsBus } from './nats-bus.js';
import { OwnStream } from './own-stream.js';

/** How often the spine looks by itself, in milliseconds, when nothing wakes it. */
export interface Pace {
  relayMs: number;
  sweepMs: number;
  reviewMs: number;
}

const PACE: Pace = { relayMs: 2_000, sweepMs: 5_000, reviewMs: 5_000 };

class BusModule {}

/** The transport of a service: its consumers by event name, each a class among the module's controllers. */
export function natsTransport<S extends Service>(_consumers: ConsumersOf<S>, pace: Pace = PACE): TransportFactory {
  return (kit) => assemble(kit, pace, 'whole');
}

/** Puts the parts together; `part` starts what has a handler, `whole` demands one for all the catalogue names. */
export function assemble(kit: Kit, pace: Pace, extent: 'whole' | 'part'): Transport {
  const { service, config, database, clock, ids, metrics } = kit;
  const line = new Line(service, { url: config.natsUrl, seed: config.natsSeed });
  const stream = new OwnStream(service, line);
  const handlers = new Handlers();
  const reception = new Reception(database, metrics);
  const answering = new Answering({ service, database, handlers, ids, metrics });
  const outbox = new Outbox(service, clock, ids);
  const bus = new NatsBus({ service, line, outbox, answering, wireKeys: config.wireKeys });
  const relay = new Relay(kit, stream, pace.relayMs);
  const sweeper = new Sweeper(kit, bus, stream, relay, pace.sweepMs);
  const reviewEveryMs = pace.reviewMs;
  const parts = { kit, line, stream, handlers, reception, answering, relay, sweeper, reviewEveryMs, extent };
  return { module: busModule(bus, new DeadLetters(database, handlers)), strategy: new BusStrategy(parts) };
}

/** The global module that offers the bus to every slice. */
export function busModule(bus: Bus, deadLetters: DeadLetters): DynamicModule {
  return {
    module: BusModule,
    global: true,
    providers: [
      { provide: Bus, useValue: bus },
      { provide: DeadLetters, useValue: deadLetters },
    ],
    exports: [Bus, DeadLetters],
  };
}
