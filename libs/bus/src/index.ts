export { Bus, type AnyQuestion, type AskOptions } from './bus.js';
export { consumedBy, askedOf, durableOf, type ConsumersOf } from './consumers.js';
export { busModule, natsTransport, type Pace } from './nats/transport.js';
export { generateNkey, inboxOf, natsConfig, permissionsOf, type NatsWish } from './nats-config.js';
export { DeadLetters, type DeadLetter } from './receive/dead-letters.js';
export { Answers, Consumes, ConsumesMany } from './receive/decorators.js';
export { Letterbox } from './send/letterbox.js';
export { Outbox } from './send/outbox.js';
