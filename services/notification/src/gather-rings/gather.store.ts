import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CANARY, MOMENT_MINUTES, whenToLeave, type Leaving, type RingToLeave, type Urgency } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import type { AttemptEntry, AttemptWish } from '../send-messages/attempt.store.js';

/** A ring with what of its alert decides when it leaves. */
export interface UrgentWish extends RingToLeave {
  wish: AttemptWish;
}

/** A message that left, or that waits, for the same recipient on the same channel. */
interface Earlier {
  place: string;
  id: string;
  alertId: string;
  priority: number;
  dueAt: Date;
  waits: boolean;
}

const EARLIER = `
  select w.place, a.* from (
    select distinct * from unnest($1::text[], $2::uuid[], $3::uuid[], $4::text[]) as p (place, org_id, member_id, channel)
  ) w cross join lateral (
    select id, alert_id as "alertId", priority, due_at as "dueAt",
      state = 'recorded' and claimed_at is null and due_at > $5 as waits
    from attempt where org_id = w.org_id and member_id = w.member_id and recorded_at > $6 and recorded_at <= $7
      and channel = w.channel
      and step >= 0 and purpose = 'ring' and carried_by is null and state <> 'failed'
    offset 0
  ) a order by a.id`;

/** What was recorded later than this from now is from before the clock was set back, and may wait for an hour. */
const SKEW_MS = 2_000;

const PRIORITY: Readonly<Record<Urgency, number>> = { critical: 0, high: 1, digest: 2 };

/** A line that takes others along must not leave meanwhile. */
const HOLD = `
  select id from attempt where org_id = any($1::uuid[]) and id = any($2::uuid[])
    and state = 'recorded' and claimed_at is null order by id for update`;

/** Decides which rings leave at once and which leave together: one message, a line of the ledger for each alert. */
@Injectable()
export class GatherStore {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The lines to record, those that carry others before those they carry. */
  async arrange(tx: EntityManager, rings: readonly UrgentWish[]): Promise<AttemptEntry[]> {
    const gathering = rings.filter(({ wish }) => mayWait(wish));
    let earlier = await this.earlierOf(tx, gathering);
    const crowded = new Set(earlier.map(({ place }) => place));
    if (crowded.size > 0) {
      // Two alerts that arrive at the same time must find one message to join, not open two.
      await this.holdPlaces(tx, [...crowded]);
      earlier = await this.earlierOf(tx, gathering);
      await this.holdWaiting(tx, gathering, earlier);
    }
    // The most urgent first: it takes along what is told at the same moment.
    const inOrder = rings.toSorted((a, b) => PRIORITY[a.urgency] - PRIORITY[b.urgency]);
    const leavingNow: Earlier[] = [];
    return inOrder.map((ring) => this.place(ring, earlier, leavingNow));
  }

  /** Places one ring, and notes it for those after it. */
  private place(ring: UrgentWish, earlier: Earlier[], leavingNow: Earlier[]): AttemptEntry {
    const { wish, urgency } = ring;
    const now = this.clock.now();
    const id = this.ids.next();
    const entry = { wish, id, before: null, dueAt: now, carriedBy: null };
    if (!mayWait(wish)) return entry;
    const place = placeOf(wish);
    const priority = PRIORITY[urgency];
    const same = earlier.filter((one) => one.place === place && one.priority === priority);
    const others = same.filter((one) => one.alertId !== wish.alertId);
    const beside = leavingNow.find((one) => one.place === place && one.alertId !== wish.alertId) ?? null;
    const carrier = beside ?? others.find((one) => one.waits) ?? null;
    const leaving = leavingOf(ring, others, { carrier, sameMoment: beside !== null }, now);
    if (leaving.leave === 'now') {
      const left = { place, id, alertId: wish.alertId, priority, dueAt: now, waits: false };
      leavingNow.push(left);
      earlier.push(left);
      return entry;
    }
    const dueAt = new Date(leaving.at);
    const joins = leaving.because === 'joins' || leaving.because === 'told_at_once';
    if (joins && carrier !== null) return { ...entry, dueAt, carriedBy: carrier.id };
    earlier.push({ place, id, alertId: wish.alertId, priority, dueAt, waits: true });
    return { ...entry, dueAt };
  }

  private async earlierOf(tx: EntityManager, rings: readonly UrgentWish[]): Promise<Earlier[]> {
    if (rings.length === 0) return [];
    const now = this.clock.now();
    const since = new Date(now.getTime() - 2 * MOMENT_MINUTES * 60_000);
    const wishes = rings.map(({ wish }) => wish);
    const rows = await tx.query<Earlier[]>(EARLIER, [
      wishes.map(placeOf),
      wishes.map((wish) => wish.orgId),
      wishes.map((wish) => wish.memberId),
      wishes.map((wish) => wish.channel),
      now,
      since,
      new Date(now.getTime() + SKEW_MS),
    ]);
    return rows;
  }

  private async holdPlaces(tx: EntityManager, places: readonly string[]): Promise<void> {
    for (const place of places.toSorted()) {
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`rings of ${place}`]);
    }
  }

  /** What left in the moment it took to hold it takes nobody along. */
  private async holdWaiting(tx: EntityManager, rings: readonly UrgentWish[], earlier: Earlier[]): Promise<void> {
    const waiting = earlier.filter((one) => one.waits);
    if (waiting.length === 0) return;
    const orgs = [...new Set(rings.map(({ wish }) => wish.orgId))];
    const held = await tx.query<{ id: string }[]>(HOLD, [orgs, waiting.map(({ id }) => id)]);
    const still = new Set(held.map(({ id }) => id));
    for (const one of waiting) one.waits = still.has(one.id);
  }
}

/** A canary that waited would measure the waiting, and would be missed. */
function mayWait({ orgId, purpose, step }: AttemptWish): boolean {
  return purpose === 'ring' && step >= 0 && orgId !== CANARY.orgId;
}

function leavingOf(
  ring: RingToLeave,
  others: readonly Earlier[],
  { carrier, sameMoment }: { carrier: Earlier | null; sameMoment: boolean },
  now: Date,
): Leaving {
  const left = others.filter((one) => !one.waits).map(({ dueAt }) => dueAt.toISOString());
  const waitsUntil = carrier?.dueAt.toISOString() ?? null;
  return whenToLeave(ring, { left, waitsUntil, sameMoment }, now.toISOString());
}

function placeOf({ orgId, memberId, channel }: AttemptWish): string {
  return `${orgId} ${memberId} ${channel}`;
}
