import { Injectable } from '@nestjs/common';
import type { Channel, LedgerAttempt } from '@lapwing/domain';
import { Clock, Ids, Jobs } from '@lapwing/platform';
import { IsNull, LessThan, type EntityManager } from 'typeorm';
import { PageAttemptRow } from './page-attempt.row.js';

/** A message to an operator that is about to be recorded. */
export type PageWish = Pick<
  PageAttemptRow,
  'orgId' | 'seriesId' | 'number' | 'purpose' | 'memberId' | 'channel' | 'because'
>;

const INSERT = `
  insert into page_attempt (org_id, id, series_id, number, purpose, member_id, channel, attempt, because, state,
    recorded_at, ring_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'recorded', $10, $11)
  on conflict (org_id, series_id, number, member_id, channel, attempt) do nothing returning id`;

/** The ledger of messages to operators: each is recorded before it leaves. */
@Injectable()
export class PageLedgerStore {
  constructor(
    private readonly ids: Ids,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Records a message and has it sent; one after an earlier attempt is the same ring. */
  async record(tx: EntityManager, wish: PageWish, before: PageAttemptRow | null = null): Promise<void> {
    const id = this.ids.next();
    const now = this.clock.now();
    const { orgId, seriesId, number, purpose, memberId, channel, because } = wish;
    const attempt = (before?.attempt ?? 0) + 1;
    const ring = before?.ringId ?? this.ids.next();
    const values = [orgId, id, seriesId, number, purpose, memberId, channel, attempt, because, now, ring];
    const added = await tx.query<{ id: string }[]>(INSERT, values);
    if (added.length > 0) await this.jobs.at(tx, 'page.send', id, now);
  }

  /** Takes a recorded attempt for sending, once; null when it is taken or done. */
  async claim(tx: EntityManager, id: string): Promise<PageAttemptRow | null> {
    const claimed = await tx.update(
      PageAttemptRow,
      { id, state: 'recorded', claimedAt: IsNull() },
      { claimedAt: this.clock.now() },
    );
    return claimed.affected === 1 ? this.one(tx, id) : null;
  }

  async one(tx: EntityManager, id: string): Promise<PageAttemptRow | null> {
    return tx.findOneBy(PageAttemptRow, { id });
  }

  /** Completes an attempt that has no outcome yet; false when it has one. */
  async complete(
    tx: EntityManager,
    id: string,
    outcome: { state: 'sent' | 'failed' | 'unknown'; failure: string | null; ref: string | null },
  ): Promise<boolean> {
    const completed = { ...outcome, completedAt: this.clock.now() };
    return (await tx.update(PageAttemptRow, { id, state: 'recorded' }, completed)).affected === 1;
  }

  /** Has the same channel tried again after a pause. */
  async pause(tx: EntityManager, id: string, seconds: number): Promise<void> {
    const againAt = new Date(this.clock.now().getTime() + seconds * 1000);
    await tx.update(PageAttemptRow, { id }, { againAt });
    await this.jobs.at(tx, 'page.again', id, againAt);
  }

  /** The pause of an attempt is over. */
  async rested(tx: EntityManager, id: string): Promise<void> {
    await tx.update(PageAttemptRow, { id }, { againAt: null });
  }

  /** All attempts of one message to one member, over every channel. */
  async ofRing(tx: EntityManager, attempt: PageAttemptRow): Promise<LedgerAttempt[]> {
    const { orgId, seriesId, number, memberId } = attempt;
    const rows = await tx.find(PageAttemptRow, {
      where: { orgId, seriesId, number, memberId },
      order: { id: 'ASC' },
    });
    return rows.map(pageLedgerOf);
  }

  /** Who was rung in a series, and by which channel the last time. */
  async rungIn(tx: EntityManager, seriesId: string): Promise<{ orgId: string; memberId: string; channel: Channel }[]> {
    return tx.query(
      `select distinct on (org_id, member_id) org_id as "orgId", member_id as "memberId", channel from page_attempt
       where series_id = $1 and purpose = 'page' and state in ('sent', 'unknown') order by org_id, member_id, id desc`,
      [seriesId],
    );
  }

  /** Attempts that were taken before this instant and have no outcome. */
  async interrupted(tx: EntityManager, before: Date): Promise<PageAttemptRow[]> {
    return tx.findBy(PageAttemptRow, { state: 'recorded', claimedAt: LessThan(before) });
  }

  /** Makes timers again from rows whose time has passed, so that losing the queue loses no message. */
  async remakeTimers(tx: EntityManager, late: Date): Promise<void> {
    const waiting = { state: 'recorded', claimedAt: IsNull(), recordedAt: LessThan(late) } as const;
    const now = this.clock.now();
    for (const { id } of await tx.findBy(PageAttemptRow, waiting)) await this.jobs.at(tx, 'page.send', id, now);
    for (const { id } of await tx.findBy(PageAttemptRow, { againAt: LessThan(late) })) {
      await this.jobs.at(tx, 'page.again', id, now);
    }
  }
}

/** The facts of a ledger line that decisions need. */
export function pageLedgerOf(row: PageAttemptRow): LedgerAttempt {
  const { memberId, seriesId, number, channel, attempt, state, recordedAt, completedAt } = row;
  const instants = { recordedAt: recordedAt.toISOString(), completedAt: completedAt?.toISOString() ?? null };
  return { memberId, alertId: seriesId, version: 1, step: 0, repeat: number, channel, attempt, state, ...instants };
}
