import { Controller, Module } from '@nestjs/common';
import { memberChanged } from '@lapwing/contracts';
import { eventually } from '@lapwing/platform/testing';
import { bootOnNats, type NatsService } from '../testing/boot-on-nats.js';
import { Consumes } from '../receive/decorators.js';
import { RosterModule, rosterMigrations } from '../testing/roster.fixture.js';
import { TestNats } from '../testing/test-nats.js';

const org = '0190a000-0000-7000-8000-000000000001';
const who = (number: number) => `0190a000-0000-7000-8000-${String(number).padStart(12, '0')}`;

@Controller()
class OtherConsumer {
  @Consumes(memberChanged)
  async take(): Promise<void> {}
}

@Module({ controllers: [OtherConsumer] })
class ListeningModule {}

describe('losing the store of the message server in mid-run', () => {
  let nats: TestNats;
  let gateway: NatsService;
  let matching: NatsService;
  let notification: NatsService;
  let ingestion: NatsService;

  beforeEach(async () => {
    nats = await TestNats.start();
    gateway = await bootOnNats({ name: 'gateway', nats });
    notification = await bootOnNats({ name: 'notification', nats, module: ListeningModule });
    ingestion = await bootOnNats({ name: 'ingestion', nats, module: ListeningModule });
    matching = await bootOnNats({ name: 'matching', nats, module: RosterModule, migrations: rosterMigrations });
  });
  afterEach(async () => {
    await matching.close();
    await notification.close();
    await ingestion.close();
    await gateway.close();
    await nats.stop();
  });

  const tell = (number: number) =>
    gateway.database.inWork((tx) =>
      gateway.bus.publish(tx, memberChanged, {
        orgId: org,
        memberId: who(number),
        version: 1,
        roles: ['caseworker'],
        language: 'en',
        active: true,
      }),
    );
  const one = async (service: NatsService, sql: string): Promise<number> =>
    service.database.inWork(async (tx) => (await tx.query<{ n: number }[]>(sql))[0]?.n ?? -1);
  const arrived = () => one(matching, 'select count(*)::int as n from roster');
  const unsettled = () => one(gateway, 'select count(*)::int as n from outbox where settled_at is null');

  it('loses nothing that was told before, during or after', async () => {
    let told = 0;
    let telling = true;
    const teller = (async () => {
      while (telling) await tell((told += 1));
    })();
    await eventually(() => expect(told).toBeGreaterThan(100));
    await nats.loseStore();
    const whenLost = told;
    await eventually(() => expect(told).toBeGreaterThan(whenLost + 100));
    await nats.comeBack();
    const whenBack = told;
    await eventually(() => expect(told).toBeGreaterThan(whenBack + 100));
    telling = false;
    await teller;
    await eventually(async () => expect(await arrived()).toBe(told), 20_000);
    await eventually(async () => expect(await unsettled()).toBe(0), 20_000);
  });

  it('publishes again what the stream took and lost before its consumer saw it', async () => {
    await matching.app.close();
    await tell(1);
    await eventually(async () =>
      expect(await one(gateway, 'select count(*)::int as n from outbox where published_at is not null')).toBe(1),
    );
    await nats.loseStore();
    await nats.comeBack();
    const republished = 'select count(*)::int as n from outbox where stream_seq = 1 and published_at > created_at';
    await eventually(async () => expect(await one(gateway, republished)).toBe(1));
    await matching.close();
    matching = await bootOnNats({ name: 'matching', nats, module: RosterModule, migrations: rosterMigrations });
    await eventually(async () => expect(await arrived()).toBe(1));
    await eventually(async () => expect(await unsettled()).toBe(0));
  });

  it('leaves alone what merely waits in the stream for a consumer that is away', async () => {
    await matching.app.close();
    await tell(1);
    const looked = 'select count(*)::int as n from outbox where checked_at > published_at and stream_seq = 1';
    await eventually(async () => expect(await one(gateway, looked)).toBe(1));
    const before = await gateway.database.inWork((tx) => tx.query('select id, published_at, stream_seq from outbox'));
    const again = "select count(*)::int as n from outbox where checked_at > published_at + interval '1 second'";
    await eventually(async () => expect(await one(gateway, again)).toBe(1));
    expect(await gateway.database.inWork((tx) => tx.query('select id, published_at, stream_seq from outbox'))).toEqual(
      before,
    );
    await matching.close();
    matching = await bootOnNats({ name: 'matching', nats, module: RosterModule, migrations: rosterMigrations });
    await eventually(async () => expect(await unsettled()).toBe(0));
  });
});
