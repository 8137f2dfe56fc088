import { randomUUID } from 'node:crypto';
import { Failure, memberChanged, outcomeRecorded } from '@lapwing/contracts';
import { bootService, type Slice } from '../testing/index.js';
import { Mood, RosterModule, rosterMigrations } from '../testing/roster.fixture.js';
import { DeadLetters } from './dead-letters.js';

const member = {
  orgId: '0190a000-0000-7000-8000-000000000001',
  memberId: '0190a000-0000-7000-8000-00000000000a',
  version: 1,
  roles: ['caseworker' as const],
  language: 'en' as const,
  active: true,
};

describe('the door for messages', () => {
  let slice: Slice;
  beforeEach(async () => {
    slice = await bootService({ name: 'matching', module: RosterModule, migrations: rosterMigrations });
  });
  afterEach(() => slice.close());

  const seen = (id: string) => slice.db.work('select id from inbox where id = $1', [id]);

  it('tries a bug five times and then keeps the message as a dead letter that counts as seen', async () => {
    const id = randomUUID();
    slice.get(Mood).faults.push(...Array.from({ length: 5 }, () => new TypeError('of undefined')));
    const verdicts: string[] = [];
    for (let count = 1; count <= 5; count += 1)
      verdicts.push(await slice.deliver(memberChanged, member, { id, count }));
    expect(verdicts).toEqual(['again', 'again', 'again', 'again', 'dead']);
    expect(await seen(id)).toHaveLength(1);
    expect(await slice.get(DeadLetters).list()).toMatchObject([
      { id, code: 'internal', cause: 'TypeError', deliveries: 5 },
    ]);
    expect(await slice.db.work('select * from roster')).toEqual([]);
    expect(slice.log.errors).toHaveLength(5);
  });

  it('buries a message whose handler keeps killing the process before trying it once more', async () => {
    const id = randomUUID();
    await slice.db.work('insert into inbox_start (id, starts) values ($1, 5)', [id]);
    expect(await slice.deliver(memberChanged, member, { id, count: 7 })).toBe('dead');
    expect(slice.get(Mood).attempts).toBe(0);
  });

  it('brings a message again however often it failed for a reason that passes', async () => {
    const id = randomUUID();
    for (let count = 1; count <= 12; count += 1) {
      slice.get(Mood).faults.push(new Failure('unavailable'));
      expect(await slice.deliver(memberChanged, member, { id, count })).toBe('again');
    }
    expect(await slice.deliver(memberChanged, member, { id, count: 13 })).toBe('acked');
  });

  it('is silent about a message it has committed already', async () => {
    const id = randomUUID();
    await slice.deliver(memberChanged, member, { id });
    expect(await slice.deliver(memberChanged, member, { id, count: 2 })).toBe('acked');
    expect(slice.get(Mood).attempts).toBe(1);
  });

  it('buries what breaks its contract at the first look, without the handler', async () => {
    expect(await slice.deliver(memberChanged, { ...member, roles: ['king' as never] })).toBe('dead');
    expect(slice.get(Mood).attempts).toBe(0);
    expect(await slice.get(DeadLetters).list()).toMatchObject([{ code: 'invalid' }]);
  });

  it('refuses to publish what belongs to another service or breaks the contract', async () => {
    const publish = (run: Parameters<typeof slice.database.inWork>[0]) => slice.database.inWork(run);
    await expect(publish((tx) => slice.bus.publish(tx, memberChanged, member))).rejects.toThrow('belongs to gateway');
    const broken = { orgId: 'none', alertId: '', memberId: '', at: '', open: [] };
    await expect(publish((tx) => slice.bus.publish(tx, outcomeRecorded, broken))).rejects.toThrow();
  });
});
