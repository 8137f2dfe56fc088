import { createUser } from '@nats-io/nkeys';
import { EVENTS, QUESTIONS, streamOf, type EventContract, type Service } from '@lapwing/contracts';
import { durableOf } from './consumers.js';

export interface NatsWish {
  host: string;
  port: number;
  /** Where JetStream keeps its files. */
  storeDir: string;
  /** Public nkeys of the services. */
  users: Record<Service, string>;
}

/** The text of a nats-server configuration in which each service may use exactly the subjects the catalogue gives it. */
export function natsConfig(wish: NatsWish): string {
  const users = Object.entries(wish.users).map(([service, nkey]) => {
    const { publish, subscribe } = permissionsOf(service as Service);
    return `    {
      nkey: ${nkey}
      permissions: {
        publish: { allow: ${list(publish)} }
        subscribe: { allow: ${list(subscribe)} }
        allow_responses: { max: 1, expires: "1m" }
      }
    }`;
  });
  return `listen: "${wish.host}:${wish.port}"
server_name: lapwing
max_payload: 1048576
jetstream: { store_dir: ${JSON.stringify(wish.storeDir)} }
authorization: {
  timeout: 5
  users: [
${users.join('\n')}
  ]
}
`;
}

/** What one service may publish and subscribe to. */
export function permissionsOf(service: Service): { publish: string[]; subscribe: string[] } {
  const own = streamOf(service).name;
  const events: readonly EventContract[] = EVENTS as readonly EventContract[];
  const streamCalls = ['STREAM.CREATE', 'STREAM.UPDATE', 'STREAM.INFO', 'STREAM.MSG.GET'];
  return {
    publish: [
      ...events.filter((contract) => contract.producer === service).map((contract) => contract.subject),
      ...streamCalls.map((call) => `$JS.API.${call}.${own}`),
      ...events
        .filter((contract) => contract.consumers.includes(service))
        .flatMap((contract) => callsOf(service, contract)),
      ...QUESTIONS.filter((question) => question.askers.includes(service)).map((question) => question.subject),
    ],
    subscribe: [
      `${inboxOf(service)}.>`,
      ...QUESTIONS.filter((question) => question.owner === service && question.askers.length > 0).map(
        (question) => `${question.subject} ${service}`,
      ),
    ],
  };
}

/** The private prefix under which a service receives replies. */
export function inboxOf(service: Service): string {
  return `_INBOX_${service}`;
}

/** A new nkey user: the seed stays with the service, the public key goes into the server's configuration. */
export function generateNkey(): { seed: string; publicKey: string } {
  const pair = createUser();
  return { seed: new TextDecoder().decode(pair.getSeed()), publicKey: pair.getPublicKey() };
}

/** What a consumer says to JetStream about its own durable, in the forms servers from 2.9 on take. */
function callsOf(service: Service, contract: EventContract): string[] {
  const stream = streamOf(contract.producer).name;
  const durable = durableOf(service, contract);
  return [
    `$JS.API.CONSUMER.CREATE.${stream}.${durable}.${contract.subject}`,
    `$JS.API.CONSUMER.INFO.${stream}.${durable}`,
    `$JS.API.CONSUMER.MSG.NEXT.${stream}.${durable}`,
    `$JS.ACK.${stream}.${durable}.>`,
  ];
}

function list(subjects: string[]): string {
  return `[${subjects.map((subject) => JSON.stringify(subject)).join(', ')}]`;
}
