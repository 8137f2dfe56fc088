import { randomUUID } from 'node:crypto';
import { jetstream, jetstreamManager, type JetStreamClient } from '@nats-io/jetstream';
import { connect, nkeyAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import { developmentChanged, streamOf, type EventOf } from '@lapwing/contracts';
import type { Development } from '@lapwing/domain';

/** Speaks to matching as ingestion does. */
export class IngestionVoice {
  private constructor(
    private readonly nc: NatsConnection,
    private readonly js: JetStreamClient,
  ) {}

  static async open(url: string, seed: string): Promise<IngestionVoice> {
    const authenticator = nkeyAuthenticator(new TextEncoder().encode(seed));
    const nc = await connect({ servers: url, authenticator, inboxPrefix: '_INBOX_ingestion' });
    await (await jetstreamManager(nc, { checkAPI: false })).streams.add(streamOf('ingestion'));
    return new IngestionVoice(nc, jetstream(nc));
  }

  async say(snapshot: Development): Promise<void> {
    const id = randomUUID();
    const { id: developmentId, version } = snapshot;
    const data: EventOf<typeof developmentChanged> = {
      id: developmentId,
      version,
      change: 'created',
      other: null,
      snapshot,
    };
    const envelope = {
      specversion: '1.0',
      id,
      source: '/lapwing/ingestion',
      type: developmentChanged.type,
      time: new Date().toISOString(),
      datacontenttype: 'application/json',
      data,
    };
    await this.js.publish(developmentChanged.subject, JSON.stringify(envelope), { msgID: id });
  }

  async close(): Promise<void> {
    await this.nc.close();
  }
}
