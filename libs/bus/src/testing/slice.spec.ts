import { Injectable, Module } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { INBOX_SEEN } from '@lapwing/contracts';
import { Clock, Every, Jobs, OnJob, OnTimer } from '@lapwing/platform';
import { bootService, type Slice } from './index.js';

const HOUR_MS = 3_600_000;
const subject = '0190a000-0000-7000-8000-000000000001';

@Injectable()
class Ringing {
  readonly rung: string[] = [];

  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @OnTimer('ring.due')
  async due(id: string, tx: EntityManager): Promise<void> {
    this.rung.push(`due ${this.clock.now().toISOString()}`);
    await this.jobs.at(tx, 'ring.send', id, this.clock.now());
    if (this.rung.length < 4) await this.jobs.at(tx, 'ring.due', id, new Date(this.clock.now().getTime() + HOUR_MS));
  }

  @OnJob('ring.send')
  async send(id: string): Promise<void> {
    this.rung.push(`sent ${id}`);
  }

  @Every('ring.sweep', 60_000)
  async sweep(): Promise<void> {
    this.rung.push('swept');
  }
}

@Module({ providers: [Ringing] })
class NotificationModule {}

describe('a slice under a stopped clock', () => {
  let slice: Slice;
  beforeEach(async () => {
    slice = await bootService({
      name: 'notification',
      module: NotificationModule,
      migrations: [],
      at: '2026-03-01T10:00:00Z',
    });
  });
  afterEach(() => slice.close());
  const ringAt = (when: string) =>
    slice.database.inWork((tx) => slice.get(Jobs).at(tx, 'ring.due', subject, new Date(when)));

  it('wakes timers when they are due, with those they set, and not before', async () => {
    await ringAt('2026-03-01T10:30:00Z');
    expect(await slice.runTimers()).toBe(0);
    slice.clock.advance('30 min');
    expect(await slice.runTimers()).toBe(2);
    slice.clock.advance('1 h');
    await slice.runTimers();
    expect(slice.get(Ringing).rung).toEqual([
      'due 2026-03-01T10:30:00.000Z',
      `sent ${subject}`,
      'due 2026-03-01T11:30:00.000Z',
      `sent ${subject}`,
    ]);
  });

  it('keeps one timer for the same name, subject and instant', async () => {
    await ringAt('2026-03-01T10:00:00Z');
    await ringAt('2026-03-01T10:00:00Z');
    expect(await slice.db.work('select id from timer')).toHaveLength(1);
  });

  it('runs periodic work by name only', async () => {
    await slice.runEvery('ring.sweep');
    expect(slice.get(Ringing).rung).toEqual(['swept']);
    await expect(slice.runEvery('ring.due')).rejects.toThrow('Nothing runs every ring.due');
  });

  it('lets the test stand for another service, and says when nobody does', async () => {
    await expect(slice.bus.ask(INBOX_SEEN.matching, { ids: [] })).rejects.toMatchObject({ code: 'unavailable' });
    slice.answers(INBOX_SEEN.matching, ({ ids }) => ({ seen: ids }));
    expect(await slice.bus.ask(INBOX_SEEN.matching, { ids: [subject] })).toEqual({ seen: [subject] });
  });
});
