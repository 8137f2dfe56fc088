import { Injectable } from '@nestjs/common';
import type { EventOf, noticeChanged } from '@lapwing/contracts';
import type { PageSeries, PagingNotices } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { PageSeriesRow } from './page-series.row.js';

const RINGS = `state = 'open' or (state = 'muted' and muted_until <= $1)`;

/** The notices that stand, and the series of rings they led to. */
@Injectable()
export class NoticeBoardStore {
  constructor(private readonly clock: Clock) {}

  /** Takes a notice's version over; older news is ignored. What comes back after it was cleared is no news. */
  async keep(tx: EntityManager, notice: EventOf<typeof noticeChanged>): Promise<void> {
    const { id, version, urgency, state, mutedUntil } = notice;
    await tx.query(
      `insert into notice as n (id, version, urgency, state, muted_until, heard_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set
         version = excluded.version, urgency = excluded.urgency, state = excluded.state,
         muted_until = excluded.muted_until,
         heard_at = case when n.urgency = excluded.urgency then n.heard_at else excluded.heard_at end
       where n.version < excluded.version`,
      [id, version, urgency, state, mutedUntil, this.clock.now()],
    );
  }

  /** A trouble of this service's own; one that stands already is no news. */
  async raise(tx: EntityManager, id: string, urgency: 'page' | 'tell'): Promise<void> {
    await tx.query(
      `insert into notice as n (id, version, urgency, state, heard_at) values ($1, 1, $2, 'open', $3)
       on conflict (id) do update set
         version = n.version + 1, state = 'open', heard_at = excluded.heard_at, told_at = null, muted_until = null
       where n.state = 'cleared'`,
      [id, urgency, this.clock.now()],
    );
  }

  /** A trouble of this service's own is over. */
  async clear(tx: EntityManager, id: string): Promise<void> {
    await tx.query(`update notice set version = version + 1, state = 'cleared' where id = $1 and state <> 'cleared'`, [
      id,
    ]);
  }

  /** A trouble somebody took and that has not come again since an instant is over. */
  async calmDown(tx: EntityManager, id: string, since: Date): Promise<void> {
    await tx.query(
      `update notice set version = version + 1, state = 'cleared' where id = $1 and state = 'taken' and heard_at < $2`,
      [id, since],
    );
  }

  /** Somebody is on it: nobody is rung for these any more. */
  async taken(tx: EntityManager, ids: readonly string[]): Promise<void> {
    await tx.query(`update notice set version = version + 1, state = 'taken' where id = any($1) and state = 'open'`, [
      ids,
    ]);
  }

  /** Which of these stand and nobody is on. */
  async standing(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(`select id from notice where id = any($1) and state = 'open'`, [ids]);
    return rows.map(({ id }) => id);
  }

  /** The series, held until the end of the transaction. */
  async hold(tx: EntityManager): Promise<PageSeriesRow> {
    return tx.findOneOrFail(PageSeriesRow, { where: { one: true }, lock: { mode: 'pessimistic_write' } });
  }

  async paging(tx: EntityManager): Promise<PagingNotices> {
    const [row] = await tx.query<{ ringing: number; held: number; newest: Date | null }[]>(
      `select count(*) filter (where ${RINGS})::int as ringing,
         count(*) filter (where not (${RINGS}))::int as held,
         max(heard_at) filter (where ${RINGS}) as newest
       from notice where urgency = 'page' and state <> 'cleared'`,
      [this.clock.now()],
    );
    return { ringing: row?.ringing ?? 0, held: row?.held ?? 0, newestAt: row?.newest?.toISOString() ?? null };
  }

  /** When the oldest notice was heard of that only tells and no digest has told of. */
  async oldestUntold(tx: EntityManager): Promise<string | null> {
    const [row] = await tx.query<{ oldest: Date | null }[]>(
      `select min(heard_at) as oldest from notice
       where urgency = 'tell' and told_at is null and state <> 'cleared' and (${RINGS})`,
      [this.clock.now()],
    );
    return row?.oldest?.toISOString() ?? null;
  }

  async digestWent(tx: EntityManager): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `update notice set told_at = $1 where urgency = 'tell' and told_at is null and state <> 'cleared' and (${RINGS})`,
      [now],
    );
    await tx.update(PageSeriesRow, { one: true }, { lastDigestAt: now });
  }

  /** The number of the next message. */
  async nextNumber(tx: EntityManager): Promise<number> {
    const [rows] = await tx.query<[{ number: number }[], number]>(
      'update page_series set number = number + 1 returning number',
    );
    return rows[0]?.number ?? 1;
  }

  async saveSeries(tx: EntityManager, id: string | null, series: PageSeries): Promise<void> {
    const { beganAt, rings, lastRingAt, calmSince } = series;
    const date = (at: string | null) => (at === null ? null : new Date(at));
    const instants = { beganAt: date(beganAt), lastRingAt: date(lastRingAt), calmSince: date(calmSince) };
    await tx.update(PageSeriesRow, { one: true }, { id, rings, ...instants });
  }
}

/** The facts of the series that decisions need. */
export function seriesOf(row: PageSeriesRow): PageSeries {
  const text = (at: Date | null) => at?.toISOString() ?? null;
  return {
    beganAt: text(row.beganAt),
    rings: row.rings,
    lastRingAt: text(row.lastRingAt),
    calmSince: text(row.calmSince),
  };
}
