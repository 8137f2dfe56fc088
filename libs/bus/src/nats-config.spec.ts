import { AckPolicy, jetstreamManager } from '@nats-io/jetstream';
import { connect, nkeyAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import {
  developmentChanged,
  headlinesKey,
  headlinesRedeem,
  INBOX_SEEN,
  personsList,
  streamOf,
  type Service,
} from '@lapwing/contracts';
import { eventually } from '@lapwing/platform/testing';
import { durableOf } from './consumers.js';
import { inboxOf, permissionsOf } from './nats-config.js';
import { TestNats } from './testing/test-nats.js';

describe('the wall between services on the message server', () => {
  let nats: TestNats;
  const open: NatsConnection[] = [];

  beforeAll(async () => {
    nats = await TestNats.start();
  });
  afterAll(async () => {
    await Promise.all(open.map((connection) => connection.close()));
    await nats.stop();
  });

  /** A connection with the seed of a service that does what it likes. */
  async function intruder(service: Service): Promise<{ nc: NatsConnection; refusals: string[] }> {
    const nc = await connect({
      servers: nats.url,
      authenticator: nkeyAuthenticator(new TextEncoder().encode(nats.seeds[service])),
      inboxPrefix: inboxOf(service),
    });
    open.push(nc);
    const refusals: string[] = [];
    void (async () => {
      for await (const status of nc.status()) if (status.type === 'error') refusals.push(status.error.message);
    })();
    return { nc, refusals };
  }

  it('lets nobody in without a key of a service', async () => {
    await expect(connect({ servers: nats.url, maxReconnectAttempts: 0 })).rejects.toThrow(/authorization/i);
  });

  it.each<[Service, string, string]>([
    ['notification', 'speak for ingestion', developmentChanged.subject],
    ['notification', 'ask for persons', personsList.subject],
    ['gateway', 'ask for a headline', headlinesRedeem.subject],
    ['matching', 'ask for a headline', headlinesRedeem.subject],
    ['notification', 'ask for the key of handles', headlinesKey.subject],
    ['matching', 'speak for notification', 'evt.notification.alert.acknowledged.v1'],
    ['ingestion', 'delete the stream of matching', '$JS.API.STREAM.DELETE.MATCHING'],
    ['ingestion', 'purge its own stream', '$JS.API.STREAM.PURGE.INGESTION'],
    ['notification', 'read the stream of ingestion', '$JS.API.STREAM.MSG.GET.INGESTION'],
    ['gateway', 'take the durable of matching', '$JS.API.CONSUMER.MSG.NEXT.INGESTION.matching-development-changed-v1'],
    ['gateway', 'answer into the inbox of another', '_INBOX_matching.stolen'],
    ['matching', 'publish an event of its own name that the catalogue lacks', 'evt.matching.person.located.v1'],
  ])('refuses %s to %s', async (service, _, subject) => {
    const { nc, refusals } = await intruder(service);
    nc.publish(subject, '{}');
    await nc.flush();
    await eventually(() => expect(refusals.join()).toMatch(/permissions violation/i));
  });

  it.each<[Service, string]>([
    ['gateway', 'evt.>'],
    ['notification', developmentChanged.subject],
    ['gateway', `ask.matching.>`],
    ['ingestion', '_INBOX_gateway.>'],
    ['ingestion', '>'],
    ['matching', '$JS.EVENT.>'],
  ])('refuses %s to listen to %s', async (service, subject) => {
    const { nc } = await intruder(service);
    const heard = new Promise<string>((resolve) => {
      nc.subscribe(subject, { callback: (error) => resolve(error?.message ?? 'heard') });
    });
    expect(await heard).toMatch(/permissions violation/i);
  });

  it('lets a service make its own stream and durable, and no other', async () => {
    const { nc } = await intruder('ingestion');
    const producer = await jetstreamManager(nc, { checkAPI: false });
    await producer.streams.add(streamOf('ingestion'));
    await expect(producer.streams.add(streamOf('matching'))).rejects.toThrow();
    const consumer = await jetstreamManager((await intruder('matching')).nc, { checkAPI: false });
    const durable = (name: string) => ({
      durable_name: name,
      ack_policy: AckPolicy.Explicit,
      filter_subject: developmentChanged.subject,
    });
    await consumer.consumers.add('INGESTION', durable(durableOf('matching', developmentChanged)));
    await expect(consumer.consumers.add('INGESTION', durable('spy'))).rejects.toThrow();
  });

  it('gives a producer the question that settles its outbox, and no service a wildcard over others', () => {
    expect(permissionsOf('ingestion').publish).toContain(INBOX_SEEN.matching.subject);
    const broad = (['ingestion', 'matching', 'notification', 'gateway'] as const).flatMap((service) =>
      permissionsOf(service).publish.filter((subject) => subject.endsWith('>') && !subject.startsWith('$JS.ACK.')),
    );
    expect(broad).toEqual([]);
  });
});
