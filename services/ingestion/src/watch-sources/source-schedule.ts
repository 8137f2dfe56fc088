import { Injectable } from '@nestjs/common';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';

/** While a look is under way the source is not due again; seconds, longer than any look may take. */
const LEASE_S = 60;
const SECOND = 1000;
/** So many looks wait for their turn at most; what is due besides waits in the table of sources, by its time. */
const MOST_WAITING = 300;

interface Claimed {
  id: string;
  lane: string;
}

/** When each source is looked at. The rows of the sources are the schedule; a timer is a look that has been claimed. */
@Injectable()
export class SourceSchedule {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets a look at once and takes the source off the schedule until it is over. Wishes of one second become one look, which
   * begins after the last of them: a look under way may have missed what a wish is about.
   */
  async lookNow(tx: EntityManager, id: string): Promise<void> {
    const when = Math.ceil(this.clock.now().getTime() / SECOND) * SECOND;
    await this.claim(tx, { choice: 'select $3::uuid as id', by: [id] }, new Date(when));
  }

  /** Takes a source off the schedule that comes to us by itself. */
  async rest(tx: EntityManager, id: string): Promise<void> {
    await tx.query('update source set next_at = null where id = $1', [id]);
  }

  /**
   * Claims the sources that are due, the longest overdue first: one per server, none whose server is being asked, so that
   * a slow server holds up its own sources alone.
   */
  async lookAtDue(tx: EntityManager): Promise<number> {
    return this.claim(tx, { choice: DUE, by: [MOST_WAITING] }, this.clock.now());
  }

  private async claim(
    tx: EntityManager,
    { choice, by }: { choice: string; by: unknown[] },
    when: Date,
  ): Promise<number> {
    const now = this.clock.now();
    const lease = new Date(now.getTime() + LEASE_S * SECOND);
    const claimed = await tx.query<Claimed[]>(
      `with chosen as (${choice}), claimed as (
         update source set next_at = $2, due_at = least(coalesce(next_at, $1), $1)
         from chosen where source.id = chosen.id returning source.id, coalesce(source.host, source.id::text) as lane
       ) table claimed`,
      [now, lease, ...by],
    );
    const timers = claimed.map(({ id, lane }) => ({ subject: id, when, lane }));
    await this.jobs.atAll(tx, 'source.poll', timers);
    return timers.length;
  }
}

const DUE = `
  select id from source where enabled and next_at <= $1 and id in (
    with busy as (select lane from timer where name = 'source.poll' and failed_at is null)
    select id from (
      select distinct on (coalesce(host, id::text)) id, next_at, critical from source
      where enabled and next_at <= $1 and coalesce(host, id::text) not in (select lane from busy where lane is not null)
      order by coalesce(host, id::text), critical desc, next_at
    ) first_of_server
    order by critical desc, next_at limit greatest(0, $3 - (select count(*) from busy))
  ) for update skip locked`;
