import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { instantOfSlot, isSlotMissed, nextSlot, slotAt, type Waiting } from '@lapwing/domain';
import { Clock, Keyring } from '@lapwing/platform';
import { WaitingErrandsStore } from './waiting-errands.store.js';

/** A slot whose instant has come. */
export interface DueSlot {
  orgId: string;
  memberId: string;
  slot: number;
  minutes: number;
}

const AT_ONCE = 500;

const GONE = `
  delete from cover_slot s where not exists (
    select from cover c join address a on a.org_id = c.org_id and a.member_id = s.member_id
    join member m on m.org_id = a.org_id and m.member_id = a.member_id and m.active
    where c.org_id = s.org_id and c.mode = 'covered' and a.channel = 'email' and a.verified_at is not null
      and a.stopped is null)`;

const COME = `
  select c.org_id as "orgId", a.member_id as "memberId", c.minutes from cover c
  join address a on a.org_id = c.org_id and a.channel = 'email' and a.verified_at is not null and a.stopped is null
  join member m on m.org_id = a.org_id and m.member_id = a.member_id and m.active
  where c.mode = 'covered'
    and not exists (select from cover_slot s where s.org_id = a.org_id and s.member_id = a.member_id) limit 1000`;

/** What waits for a slot that will never come: nobody is told in slots any more, or the recipient has no mail. */
const SLOTLESS = `
  update attempt set due_at = $1 where channel = 'email' and state = 'recorded' and claimed_at is null
    and carried_by is null and due_at >= '9999-01-01' and not exists (
      select from cover c join address a on a.org_id = c.org_id and a.member_id = attempt.member_id
      join member m on m.org_id = a.org_id and m.member_id = a.member_id and m.active
      where c.org_id = attempt.org_id and c.mode = 'covered' and a.channel = 'email' and a.verified_at is not null
        and a.stopped is null)`;

const DUE = `
  select s.org_id as "orgId", s.member_id as "memberId", s.slot::int as slot, c.minutes from cover_slot s
  join cover c on c.org_id = s.org_id
  where s.next_at <= $1 order by s.next_at limit ${AT_ONCE} for update of s skip locked`;

const WAITING = `
  select org_id as "orgId", member_id as "memberId", id, priority, recorded_at as "recordedAt" from attempt
  where org_id = any($1::uuid[]) and member_id = any($2::uuid[]) and channel = 'email' and state = 'recorded'
    and claimed_at is null and carried_by is null`;

/** Whose slot was given to a message: whether that is still leaving, has left, or turned out to be needed no more. */
const RELEASED = `
  select s.org_id as "orgId", s.member_id as "memberId", s.released_slot::int as slot, c.minutes,
    coalesce(bool_or(a.state = 'recorded'), false) as leaving,
    coalesce(bool_or(a.state <> 'recorded' and (a.failure is null or a.failure <> all($1))), false) as left
  from cover_slot s join cover c on c.org_id = s.org_id
  left join lateral (
    select state, failure from attempt where org_id = s.org_id and member_id = s.member_id and channel = 'email'
      and due_at >= s.released_at and due_at < '9999-01-01' and recorded_at > s.released_at - interval '1 day'
    union all
    select state, failure from errand where org_id = s.org_id and member_id = s.member_id and channel = 'email'
      and due_at >= s.released_at and due_at < '9999-01-01'
  ) a on true
  where s.released_at is not null group by s.org_id, s.member_id, s.released_slot, c.minutes`;

/** Why a message may not have left at all. */
const NEVER_LEFT = ['no_longer_needed', 'no_address', 'not_writable', 'covered'];

/** The slots of covered organisations: which member's comes when, and what waits for it. */
@Injectable()
export class SlotStore {
  constructor(
    private readonly keyring: Keyring,
    private readonly clock: Clock,
    private readonly errands: WaitingErrandsStore,
  ) {}

  /** Gives slots to members who have come, and takes them from those who left; what waited for those leaves now. */
  async follow(tx: EntityManager): Promise<void> {
    await tx.query(GONE);
    await tx.query(SLOTLESS, [this.clock.now()]);
    await this.errands.leaveSlotless(tx);
    for (const { orgId, memberId, minutes } of await tx.query<Omit<DueSlot, 'slot'>[]>(COME)) {
      const { slot, at } = this.after(orgId, memberId, minutes);
      await tx.query(
        'insert into cover_slot (org_id, member_id, next_at, slot) values ($1, $2, $3, $4) on conflict do nothing',
        [orgId, memberId, new Date(at), slot],
      );
    }
  }

  /** Slots whose instant has come, held until the transaction ends. */
  async due(tx: EntityManager): Promise<DueSlot[]> {
    return tx.query(DUE, [this.clock.now()]);
  }

  /** Plans the next slot of a member. */
  async plan(tx: EntityManager, { orgId, memberId, minutes }: DueSlot): Promise<void> {
    const { slot, at } = this.after(orgId, memberId, minutes);
    const place = [orgId, memberId, new Date(at), slot];
    await tx.query('update cover_slot set next_at = $3, slot = $4 where org_id = $1 and member_id = $2', place);
  }

  /** What waits for these members' slots, by organisation and member. */
  async waiting(tx: EntityManager, slots: readonly DueSlot[]): Promise<ReadonlyMap<string, Waiting[]>> {
    const places = [slots.map(({ orgId }) => orgId), slots.map(({ memberId }) => memberId)] as const;
    const alerts = await tx.query<(Waiting & { orgId: string; memberId: string; recordedAt: Date })[]>(WAITING, [
      ...places,
    ]);
    const rows = [...alerts, ...(await this.errands.of(tx, ...places))];
    const waiting = new Map<string, Waiting[]>();
    for (const { orgId, memberId, id, priority, recordedAt } of rows) {
      const key = `${orgId} ${memberId}`;
      waiting.set(key, [...(waiting.get(key) ?? []), { id, priority, recordedAt: recordedAt.toISOString() }]);
    }
    return waiting;
  }

  /** Slots that were given to a message which then was not needed: they are empty. */
  async emptied(tx: EntityManager): Promise<DueSlot[]> {
    const rows = await tx.query<(DueSlot & { leaving: boolean; left: boolean })[]>(RELEASED, [NEVER_LEFT]);
    const over = rows.filter(({ leaving }) => !leaving);
    await tx.query(
      `update cover_slot set released_at = null, released_slot = null
       from unnest($1::uuid[], $2::uuid[]) as o (org_id, member_id)
       where cover_slot.org_id = o.org_id and cover_slot.member_id = o.member_id`,
      [over.map(({ orgId }) => orgId), over.map(({ memberId }) => memberId)],
    );
    return over.filter(({ left }) => !left);
  }

  /** Notes that these slots were given to messages. */
  async give(tx: EntityManager, slots: readonly DueSlot[]): Promise<void> {
    await tx.query(
      `update cover_slot set released_at = $3, released_slot = g.slot
       from unnest($1::uuid[], $2::uuid[], $4::bigint[]) as g (org_id, member_id, slot)
       where cover_slot.org_id = g.org_id and cover_slot.member_id = g.member_id`,
      [
        slots.map(({ orgId }) => orgId),
        slots.map(({ memberId }) => memberId),
        this.clock.now(),
        slots.map(({ slot }) => slot),
      ],
    );
  }

  /** Lets waiting messages leave now. */
  async release(tx: EntityManager, ids: readonly string[]): Promise<void> {
    await tx.query(`update attempt set due_at = $2 where id = any($1::uuid[]) and state = 'recorded'`, [
      ids,
      this.clock.now(),
    ]);
    await this.errands.leave(tx, ids);
  }

  /** Whether it is too late to fill a slot. Throws `Failure` locked. */
  isMissed({ orgId, memberId, slot, minutes }: DueSlot): boolean {
    const instant = instantOfSlot(slot, minutes, this.fractionOf(orgId, memberId));
    const now = this.clock.now().getTime();
    // The number of a slot means another one once the organisation has chosen other lengths.
    return slotAt(now, minutes) !== slot || isSlotMissed(instant, now, minutes);
  }

  /** The instant (milliseconds) of a member's slot that is now. Throws `Failure` locked. */
  instantNow(orgId: string, memberId: string, minutes: number): number {
    return instantOfSlot(slotAt(this.clock.now().getTime(), minutes), minutes, this.fractionOf(orgId, memberId));
  }

  private after(orgId: string, memberId: string, minutes: number): { slot: number; at: number } {
    return nextSlot(this.clock.now().getTime(), minutes, this.fractionOf(orgId, memberId));
  }

  private fractionOf(orgId: string, memberId: string): number {
    const key = this.keyring.idKey(orgId);
    return createHmac('sha256', key).update(`slots of ${memberId}`).digest().readUInt32BE(0) / 2 ** 32;
  }
}
