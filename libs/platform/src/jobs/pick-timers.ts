import type { EntityManager } from 'typeorm';
import type { Crowd } from './decorators.js';

/** A timer row on its way into the queue. */
export interface Picked {
  id: string;
  name: string;
  due_at: Date;
}

const OVERDUE = '10 minutes';
/** A crowded timer handed over longer ago than this has trouble and no longer takes a place. */
const UNDER_WAY = '1 minute';
const WAITING = `failed_at is null and (handed_at is null
  or (due_at < now() - interval '${OVERDUE}' and handed_at < now() - interval '${OVERDUE}'))`;

/** The next timers without a crowd, due or not: the queue keeps them until they are. */
export async function pickFree(tx: EntityManager, crowded: readonly string[], most: number): Promise<Picked[]> {
  return tx.query<Picked[]>(
    `select id, name, due_at from timer where ${WAITING} and name <> all($1)
     order by due_at limit $2 for update skip locked`,
    [crowded, most],
  );
}

/**
 * The due timers that find a place in their crowd. A place goes to the lane with the fewest under way, among equals to
 * the one that has the fewest waiting, so that a lane with much to do never stands before one with little.
 */
export async function pickCrowded(
  tx: EntityManager,
  crowds: readonly (Crowd & { name: string })[],
  now: Date,
): Promise<Picked[]> {
  if (crowds.length === 0) return [];
  return tx.query<Picked[]>(PLACES, [JSON.stringify(crowds), now]);
}

const PLACES = `
  with crowd as (
    select * from jsonb_to_recordset($1::jsonb) as c (name text, "atOnce" int, "perLane" int)
  ), under_way as (
    select name, lane, count(*) as places from timer
    where failed_at is null and handed_at > now() - interval '${UNDER_WAY}' group by name, lane
  ), waiting as (
    select id, name, due_at, seq, "atOnce", "perLane",
      coalesce((select places from under_way u where u.name = t.name and u.lane is not distinct from t.lane), 0)
        + row_number() over (partition by name, lane order by due_at, seq) as place,
      count(*) over (partition by name, lane) as backlog
    from timer t join crowd using (name) where ${WAITING} and due_at <= $2
  ), turns as (
    select id, row_number() over (partition by name order by place, backlog, due_at, seq)
        + coalesce((select sum(places) from under_way u where u.name = w.name), 0) as turn, "atOnce"
    from waiting w where place <= "perLane"
  )
  select t.id, t.name, t.due_at from timer t join turns using (id)
  where turn <= "atOnce" order by turn for update of t skip locked`;
