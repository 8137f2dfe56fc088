import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Channel } from '@lapwing/domain';
import { Clock, CONFIG } from '@lapwing/platform';
import type { NotificationConfig } from '../config.js';
import type { AttemptRow } from './attempt.row.js';
import { ATTEMPT_COLUMNS } from './attempt.store.js';

/** How many more messages of a channel this process takes: of what presses most, and of everything else. */
export interface Room {
  channel: Channel;
  pressing: number;
  rest: number;
}

/** How long what presses may wait for its turn on Signal. */
const PATIENCE_MS = 20_000;

/** How an attempt ended. */
export interface Completion {
  attempt: AttemptRow;
  state: 'sent' | 'failed' | 'unknown';
  failure: string | null;
  ref: string | null;
}

const CLAIM = `
  with lane as (
    select * from unnest($1::text[], $2::int[], $3::int[], $4::int[]) as l (channel, least, most, room)
  ), next as (
    select a.org_id, a.id from lane cross join lateral (
      select org_id, id from attempt
      where state = 'recorded' and claimed_at is null and carried_by is null and channel = lane.channel
        and priority between lane.least and lane.most and due_at <= $5
      order by priority, due_at, id limit lane.room for update skip locked
    ) a
  )
  update attempt set claimed_at = $5, claimed_by = $6 from next
  where attempt.org_id = next.org_id and attempt.id = next.id
  returning ${ATTEMPT_COLUMNS},
    exists (select from attempt c where c.org_id = attempt.org_id and c.carried_by = attempt.id) as carries`;

const CLAIM_CARRIED = `
  update attempt set claimed_at = $3, claimed_by = $4
  from unnest($1::uuid[], $2::uuid[]) as carrier (org_id, id)
  where attempt.org_id = carrier.org_id and attempt.carried_by = carrier.id
    and state = 'recorded' and claimed_at is null
  returning ${ATTEMPT_COLUMNS}`;

/**
 * What presses, beyond those that the line of Signal takes in time, and whose member another channel reaches. Answers wait:
 * they mean nothing elsewhere.
 */
const OVERFLOW = `
  with line as (
    select org_id, id, member_id, step, row_number() over (order by due_at, id) as nth from attempt
    where state = 'recorded' and claimed_at is null and carried_by is null and channel = 'signal' and priority = 0
      and due_at <= $1
  )
  update attempt set claimed_at = $1, claimed_by = $2 from line
  where attempt.org_id = line.org_id and attempt.id = line.id and line.nth > $3 and line.step >= -1
    and attempt.state = 'recorded' and attempt.claimed_at is null
    and exists (select from address where address.org_id = line.org_id and address.member_id = line.member_id
      and address.channel <> 'signal' and address.verified_at is not null and address.stopped is null)
  returning ${ATTEMPT_COLUMNS}`;

const COMPLETE = `
  update attempt set state = done.state, failure = done.failure, ref = done.ref, completed_at = $6
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[]) as done (org_id, id, state, failure, ref)
  where attempt.org_id = done.org_id and attempt.id = done.id and attempt.state = 'recorded'
  returning attempt.id`;

const INTERRUPTED = `
  select ${ATTEMPT_COLUMNS} from attempt
  where state = 'recorded' and claimed_at < $1 and coalesce(held_at, claimed_at) < $1
  order by id limit $2 for update skip locked`;

/** What is being completed in this moment needs no more holding. */
const HOLD = `
  update attempt set held_at = $1 from (
    select org_id, id from attempt where id = any($2::uuid[]) and state = 'recorded' and claimed_by = $3
    for update skip locked
  ) held
  where attempt.org_id = held.org_id and attempt.id = held.id`;

const RESTED = `
  update attempt set again_at = null from (
    select org_id, id from attempt where again_at <= $1 order by again_at limit $2 for update skip locked
  ) rested
  where attempt.org_id = rested.org_id and attempt.id = rested.id
  returning ${ATTEMPT_COLUMNS}`;

/** The lines of the ledger as what is to be done: taken many at once, completed many at once. */
@Injectable()
export class AttemptQueueStore {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<NotificationConfig, 'signalPauseMs'>,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** Takes recorded attempts that are due, the most pressing first, with those they carry; each is taken once. */
  async claim(tx: EntityManager, rooms: readonly Room[], by: string): Promise<AttemptRow[]> {
    const now = this.clock.now();
    const lanes = rooms.flatMap(({ channel, pressing, rest }) => [
      { channel, least: -1, most: 0, room: pressing },
      { channel, least: 1, most: 9, room: rest },
    ]);
    const wanted = lanes.filter((lane) => lane.room > 0);
    if (wanted.length === 0) return [];
    const taken = await rowsOf<AttemptRow & { carries: boolean }>(tx, CLAIM, [
      wanted.map((lane) => lane.channel),
      wanted.map((lane) => lane.least),
      wanted.map((lane) => lane.most),
      wanted.map((lane) => lane.room),
      now,
      by,
    ]);
    const carriers = taken.filter(({ carries }) => carries);
    if (carriers.length === 0) return taken;
    return [...taken, ...(await rowsOf<AttemptRow>(tx, CLAIM_CARRIED, [...keysOf(carriers), now, by]))];
  }

  /** Takes what presses and would wait too long for its turn on Signal; the other channel is quicker. */
  async overflowing(tx: EntityManager, by: string): Promise<AttemptRow[]> {
    const { signalPauseMs } = this.config;
    if (signalPauseMs === 0) return [];
    const now = this.clock.now();
    const inTime = Math.floor(PATIENCE_MS / signalPauseMs);
    const carriers = await rowsOf(tx, OVERFLOW, [now, by, inTime]);
    if (carriers.length === 0) return [];
    return [...carriers, ...(await rowsOf(tx, CLAIM_CARRIED, [...keysOf(carriers), now, by]))];
  }

  /** Makes one of the lines that are told together the one that carries the others. */
  async recarry(tx: EntityManager, carrier: AttemptRow, carried: readonly AttemptRow[]): Promise<void> {
    await tx.query(
      `update attempt set carried_by = case when id = $2 then null else $2::uuid end
       where org_id = $1 and id = any($3::uuid[])`,
      [carrier.orgId, carrier.id, [carrier, ...carried].map(({ id }) => id)],
    );
    carrier.carriedBy = null;
    for (const one of carried) one.carriedBy = carrier.id;
  }

  /** Completes attempts that have no outcome yet, and returns these. */
  async complete(tx: EntityManager, completions: readonly Completion[]): Promise<Completion[]> {
    if (completions.length === 0) return [];
    const done = await rowsOf<{ id: string }>(tx, COMPLETE, [
      ...keysOf(completions.map(({ attempt }) => attempt)),
      completions.map(({ state }) => state),
      completions.map(({ failure }) => failure),
      completions.map(({ ref }) => ref),
      this.clock.now(),
    ]);
    const ids = new Set(done.map(({ id }) => id));
    return completions.filter(({ attempt }) => ids.has(attempt.id));
  }

  /** Says of attempts this process took that it still has them in hand. */
  async stillInHand(tx: EntityManager, ids: readonly string[], by: string): Promise<void> {
    await tx.query(HOLD, [this.clock.now(), ids, by]);
  }

  /** Gives back attempts that never left. */
  async release(tx: EntityManager, ids: readonly string[], by: string): Promise<void> {
    await tx.query(
      `update attempt set claimed_at = null, claimed_by = null, held_at = null
       where id = any($1::uuid[]) and state = 'recorded' and claimed_by = $2`,
      [ids, by],
    );
  }

  /** Attempts that were taken, have no outcome, and that nobody has had in hand since this instant; held. */
  async interrupted(tx: EntityManager, since: Date, most: number): Promise<AttemptRow[]> {
    return tx.query(INTERRUPTED, [since, most]);
  }

  /** Attempts whose pause before another try is over; they are returned once. */
  async rested(tx: EntityManager, most: number): Promise<AttemptRow[]> {
    return rowsOf(tx, RESTED, [this.clock.now(), most]);
  }
}

/** The rows an update returns; the driver puts their number beside them. */
async function rowsOf<T = AttemptRow>(tx: EntityManager, sql: string, values: unknown[]): Promise<T[]> {
  const [rows] = await tx.query<[T[], number]>(sql, values);
  return rows;
}

function keysOf(attempts: readonly Pick<AttemptRow, 'orgId' | 'id'>[]): [string[], string[]] {
  return [attempts.map(({ orgId }) => orgId), attempts.map(({ id }) => id)];
}
