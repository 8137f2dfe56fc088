import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  CANARY,
  usableChannels,
  type AddressStanding,
  type Channel,
  type Preferences,
  type Urgency,
} from '@lapwing/domain';
import { SealedWishes, type WishLine } from '../keep-recipients/sealed-wishes.js';

/** A member whose digest may be due, and where the course of digests stands. */
export interface Reader {
  orgId: string;
  memberId: string;
  preferences: Preferences;
  wishVersion: number;
  beganAt: Date;
  lastSlot: Date;
  /** The channel digests come by: mail, and another one only where there is none; null for none at all. */
  channel: Channel | null;
}

/** An alert that a reader has not been told of. */
export interface Untold {
  orgId: string;
  memberId: string;
  alertId: string;
  version: number;
  urgency: Urgency;
  /** Why it was put aside; null where others were rung. */
  aside: string | null;
}

type ReaderLine = Omit<Reader, 'preferences' | 'channel'> &
  WishLine & {
    language: Preferences['language'];
    addresses: AddressStanding[];
  };

/** Whoever knows of digests but has no course yet begins one now. */
const READERS = `
  select m.org_id as "orgId", m.member_id as "memberId", m.language, r.sealed,
    r.schema_version as "schemaVersion", coalesce(r.version, 0) as "wishVersion",
    coalesce(c.began_at, $1) as "beganAt", coalesce(c.last_slot, $1) as "lastSlot",
    coalesce((select jsonb_agg(jsonb_build_object('channel', channel, 'verified', verified_at is not null, 'stopped', stopped))
      from address a where a.org_id = m.org_id and a.member_id = m.member_id), '[]') as addresses
  from member m
  left join recipient r on r.org_id = m.org_id and r.member_id = m.member_id
  left join digest_course c on c.org_id = m.org_id and c.member_id = m.member_id
  where m.active and m.roles && array['caseworker', 'organisation_admin'] and m.org_id <> '${CANARY.orgId}'
    and (c.member_id is null or c.next_at <= $1 or c.wish_version <> coalesce(r.version, 0))
  order by c.next_at nulls first, m.org_id, m.member_id limit $2`;

const COURSES = `
  insert into digest_course (org_id, member_id, wish_version, began_at, last_slot, next_at)
  select "orgId", "memberId", "wishVersion", "beganAt", "lastSlot", "nextAt"
  from jsonb_to_recordset($1::jsonb) as w ("orgId" uuid, "memberId" uuid, "wishVersion" int, "beganAt" timestamptz,
    "lastSlot" timestamptz, "nextAt" timestamptz)
  on conflict (org_id, member_id) do update
    set wish_version = excluded.wish_version, last_slot = excluded.last_slot, next_at = excluded.next_at`;

/** Open alerts that a reader was neither rung for nor told of in this version. A week and a day back: digests may be weekly. */
const UNTOLD = `
  select w.org_id as "orgId", w.member_id as "memberId", alert.alert_id as "alertId", alert.version, alert.urgency,
    aside.because as aside
  from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[]) as w (org_id, member_id, began_at, last_slot)
  join alert on alert.org_id = w.org_id and alert.open
  left join put_aside aside on aside.org_id = w.org_id and aside.alert_id = alert.alert_id
    and aside.member_id = w.member_id and aside.told_at is null
  where (aside.member_id is not null or alert.changed_at >= greatest(w.began_at, w.last_slot - interval '8 days'))
    and not exists (select from attempt a
      where a.org_id = w.org_id and a.alert_id = alert.alert_id and a.member_id = w.member_id
        and ((a.step >= 0 and a.state <> 'failed') or (a.step in (-1, -3) and a.version = alert.version)))
  order by alert.changed_at, alert.alert_id`;

const TOLD = `
  update put_aside set told_at = $3 from unnest($1::uuid[], $2::uuid[]) as w (org_id, member_id)
  where put_aside.org_id = w.org_id and put_aside.member_id = w.member_id and told_at is null`;

/** Who reads digests, what is due to them, and what they have not been told. */
@Injectable()
export class DigestStore {
  constructor(private readonly wishes: SealedWishes) {}

  /** Lets one process at a time write digests; false while another one does. */
  async alone(tx: EntityManager): Promise<boolean> {
    const [row] = await tx.query<{ free: boolean }[]>(
      `select pg_try_advisory_xact_lock(hashtextextended('digests', 0)) as free`,
    );
    return row?.free === true;
  }

  /** Members whose next digest is due, who have none yet, or who wish for other ones than before. Throws `Failure` locked. */
  async readers(tx: EntityManager, now: Date, most: number): Promise<Reader[]> {
    const lines = await tx.query<ReaderLine[]>(READERS, [now, most]);
    return lines.map(({ addresses, sealed, schemaVersion, language, ...line }) => {
      const preferences = this.wishes.of({ ...line, sealed, schemaVersion }, language);
      const [channel = null] = usableChannels(addresses, ['email', ...preferences.other]);
      return { ...line, preferences, channel };
    });
  }

  async untold(tx: EntityManager, readers: readonly Reader[]): Promise<Untold[]> {
    if (readers.length === 0) return [];
    return tx.query(UNTOLD, [
      readers.map(({ orgId }) => orgId),
      readers.map(({ memberId }) => memberId),
      readers.map(({ beganAt }) => beganAt),
      readers.map(({ lastSlot }) => lastSlot),
    ]);
  }

  /** Notes how far the digests of members have come; what was put aside for `told` is told now. */
  async goOn(
    tx: EntityManager,
    readers: readonly (Reader & { nextAt: string })[],
    told: readonly Reader[],
    now: Date,
  ): Promise<void> {
    await tx.query(COURSES, [JSON.stringify(readers.map(({ preferences: _wishes, ...course }) => course))]);
    await tx.query(TOLD, [told.map(({ orgId }) => orgId), told.map(({ memberId }) => memberId), now]);
  }
}
