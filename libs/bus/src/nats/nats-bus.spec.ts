import { randomBytes } from 'node:crypto';
import { memberChanged, memberRemoved, type Service } from '@lapwing/contracts';
import { DeadLetters } from '../receive/dead-letters.js';
import { bootOnNats, type NatsService } from '../testing/boot-on-nats.js';
import { itConforms, type ConformingBus } from '../testing/conformance.js';
import { Mood, RosterModule, rosterMigrations } from '../testing/roster.fixture.js';
import { TestNats } from '../testing/test-nats.js';

async function open(): Promise<ConformingBus> {
  const nats = await TestNats.start();
  const wireKeys = new Map<Service, Buffer>([['matching', randomBytes(32)]]);
  const gateway = await bootOnNats({ name: 'gateway', nats, wireKeys });
  const matching = await bootOnNats({
    name: 'matching',
    nats,
    wireKeys,
    module: RosterModule,
    migrations: rosterMigrations,
  });
  return {
    asker: gateway.bus,
    mood: matching.app.get(Mood),
    deadLetters: matching.app.get(DeadLetters, { strict: false }),
    changed: (event, options) =>
      commit(gateway, options?.rollBack ?? false, (tx) => gateway.bus.publish(tx, memberChanged, event)),
    removed: (event) => commit(gateway, false, (tx) => gateway.bus.publish(tx, memberRemoved, event)),
    redeliver: async () => {
      await nats.loseStore();
      await gateway.database.inWork((tx) => tx.query('update outbox set published_at = null, settled_at = null'));
      await nats.comeBack();
    },
    roster: async () =>
      (await rows(matching, 'select member_id as id from roster order by 1')).map((row) => String(row['id'])),
    published: async () => (await rows(matching, 'select id from outbox')).length,
    token: (orgId, memberId, roles) => matching.db.token({ orgId, memberId, roles }),
    close: async () => {
      await matching.close();
      await gateway.close();
      await nats.stop();
    },
  };
}

type Tx = Parameters<NatsService['bus']['publish']>[0];

async function commit(service: NatsService, rollBack: boolean, publish: (tx: Tx) => Promise<string>): Promise<void> {
  const done = service.database.inWork(async (tx) => {
    await publish(tx);
    if (rollBack) throw new Error('rolled back');
  });
  await (rollBack ? expect(done).rejects.toThrow('rolled back') : done);
}

async function rows(service: NatsService, sql: string): Promise<Record<string, unknown>[]> {
  return service.database.inWork((tx) => tx.query<Record<string, unknown>[]>(sql));
}

describe('the bus over NATS', () => itConforms(open));
