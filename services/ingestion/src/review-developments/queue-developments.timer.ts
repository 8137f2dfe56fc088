import { Injectable } from '@nestjs/common';
import { Database, Every } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { DevelopmentQueue } from './development-queue.js';

const AT_ONCE = 200;
/** What is left waits for the next time. */
const MOST_ROUNDS = 200;
/** A snapshot in which nothing was visible yet. */
const NOTHING_YET = '1:1:';

interface Reach {
  seen: string;
  until: string | null;
  after: string | null;
}

/**
 * Looks at every development that was stored since the last time. How far it has come is a snapshot of the database, so that a
 * transaction that ends late is not missed; a pass goes up to the snapshot at its begin.
 */
@Injectable()
export class QueueDevelopmentsTimer {
  constructor(
    private readonly database: Database,
    private readonly queue: DevelopmentQueue,
  ) {}

  @Every('review.queue', 5_000)
  async follow(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) if ((await this.some()) < AT_ONCE) return;
  }

  private some(): Promise<number> {
    return this.database.inWork(async (tx) => {
      const { seen, until, after } = await reachOf(tx);
      const rows = await tx.query<{ id: string }[]>(
        `select id from development
         where changed_in >= pg_snapshot_xmin($1::pg_snapshot) and not pg_visible_in_snapshot(changed_in, $1::pg_snapshot)
           and pg_visible_in_snapshot(changed_in, $2::pg_snapshot) and ($3::uuid is null or id > $3)
         order by id limit ${AT_ONCE}`,
        [seen, until, after],
      );
      const ids = rows.map(({ id }) => id);
      await this.queue.look(tx, ids);
      const isWhole = ids.length < AT_ONCE;
      await tx.query(
        isWhole
          ? 'update review_reach set seen = until, until = null, after = null'
          : `update review_reach set after = '${ids.at(-1) ?? ''}'`,
      );
      return ids.length;
    });
  }
}

/** Where the pass stands, held until the transaction ends; a new pass begins where none is under way. */
async function reachOf(tx: EntityManager): Promise<Reach & { until: string }> {
  await tx.query('insert into review_reach (seen) values ($1) on conflict do nothing', [NOTHING_YET]);
  const [reach] = await tx.query<Reach[]>('select seen, until, after from review_reach for update');
  if (reach === undefined) throw new Error('The queue has lost its place.');
  const [now] = await tx.query<{ now: string }[]>('select pg_current_snapshot()::text as now');
  const until = reach.until ?? now?.now ?? reach.seen;
  if (reach.until === null) await tx.query('update review_reach set until = $1', [until]);
  return { ...reach, until };
}
