import { randomUUID } from 'node:crypto';
import { jetstream, jetstreamManager, type JetStreamClient } from '@nats-io/jetstream';
import { connect, nkeyAuthenticator, type NatsConnection } from '@nats-io/transport-node';
import { alertChanged, streamOf, type AlertSnapshot } from '@lapwing/contracts';

/** So many at once as the relay of a service carries. */
const BATCH = 200;

/** Speaks to notification as matching does. */
export class MatchingVoice {
  private constructor(
    private readonly nc: NatsConnection,
    private readonly js: JetStreamClient,
  ) {}

  static async open(url: string, seed: string): Promise<MatchingVoice> {
    const authenticator = nkeyAuthenticator(new TextEncoder().encode(seed));
    const nc = await connect({ servers: url, authenticator, inboxPrefix: '_INBOX_matching' });
    await (await jetstreamManager(nc, { checkAPI: false })).streams.add(streamOf('matching'));
    return new MatchingVoice(nc, jetstream(nc));
  }

  async say(alerts: readonly AlertSnapshot[]): Promise<void> {
    for (let from = 0; from < alerts.length; from += BATCH) {
      await Promise.all(alerts.slice(from, from + BATCH).map((alert) => this.publish(alert)));
    }
  }

  private async publish(data: AlertSnapshot): Promise<void> {
    const id = randomUUID();
    const envelope = {
      specversion: '1.0',
      id,
      source: '/lapwing/matching',
      type: alertChanged.type,
      time: new Date().toISOString(),
      datacontenttype: 'application/json',
      data,
    };
    await this.js.publish(alertChanged.subject, JSON.stringify(envelope), { msgID: id });
  }

  async close(): Promise<void> {
    await this.nc.close();
  }
}
