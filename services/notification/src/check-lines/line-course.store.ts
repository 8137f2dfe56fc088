import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { LineView } from '@lapwing/contracts';
import { DEFAULT_PREFERENCES, drillMissed, nextLineCheck, type DrillCourse, type LineCadence } from '@lapwing/domain';
import { Clock, Keyring } from '@lapwing/platform';
import { RecipientRow } from '../keep-recipients/recipient.row.js';
import { SealedWishes } from '../keep-recipients/sealed-wishes.js';
import { LineCourseRow } from './line-course.row.js';

/** A line that is to be checked, with the member's clock. */
export interface DueLine {
  row: LineCourseRow;
  zone: string;
}

const AT_ONCE = 200;

/** Members come and go, and so do their addresses: a line is whatever may be used at the moment. */
const FOLLOW = `
  with usable as (
    select a.org_id, a.member_id, a.channel from address a
    join member m on m.org_id = a.org_id and m.member_id = a.member_id and m.active
    where a.channel in ('email', 'signal') and a.verified_at is not null and a.stopped is null and a.org_id <> all($1::uuid[])
  ), gone as (
    delete from line_course c where not exists (select from usable u
      where u.org_id = c.org_id and u.member_id = c.member_id and u.channel = c.channel)
  )
  insert into line_course (org_id, member_id, channel) select org_id, member_id, channel from usable
  on conflict do nothing`;

const UNPLANNED = `
  select c.org_id, c.member_id, c.channel from line_course c where c.next_at is null limit 1000`;

/** Organisations that are told in slots have their mail checked by these. */
const DUE = `
  select c.org_id as "orgId", c.member_id as "memberId", c.channel from line_course c
  where c.next_at <= $1 and not exists (select from cover where cover.org_id = c.org_id and cover.mode = 'covered')
  order by c.next_at limit ${AT_ONCE} for update skip locked`;

const LAST = `
  select distinct on (member_id, channel) member_id as "memberId", channel, recorded_at as at, state from errand
  where org_id = $1 and purpose in ('line_check', 'drill') and ($2::uuid is null or member_id = $2)
  order by member_id, channel, recorded_at desc`;

/** When lines are checked: each at a time that follows from a keyed hash of its member. */
@Injectable()
export class LineCourseStore {
  constructor(
    private readonly keyring: Keyring,
    private readonly clock: Clock,
    private readonly wishes: SealedWishes,
  ) {}

  /** Takes up lines that have come and drops those that are gone; `without` are organisations of machines. */
  async follow(tx: EntityManager, without: readonly string[]): Promise<void> {
    await tx.query(FOLLOW, [without]);
    for (const place of await tx.query<{ org_id: string; member_id: string; channel: string }[]>(UNPLANNED)) {
      const { org_id: orgId, member_id: memberId } = place;
      const row = await tx.findOneByOrFail(LineCourseRow, { orgId, memberId, channel: place.channel as 'email' });
      await this.plan(tx, row, await this.zoneOf(tx, row));
    }
  }

  /** Some lines that are due, held until the transaction ends. */
  async due(tx: EntityManager): Promise<DueLine[]> {
    const places = await tx.query<Pick<LineCourseRow, 'orgId' | 'memberId' | 'channel'>[]>(DUE, [this.clock.now()]);
    const lines: DueLine[] = [];
    for (const place of places) {
      const row = await tx.findOneByOrFail(LineCourseRow, place);
      lines.push({ row, zone: await this.zoneOf(tx, row) });
    }
    return lines;
  }

  /** Plans the next check of a line after now, and keeps the row. */
  async plan(tx: EntityManager, row: LineCourseRow, zone: string): Promise<void> {
    const { orgId, memberId, channel, cadence } = row;
    const fraction = this.fractionOf(orgId, `line of ${memberId} by ${channel}`);
    row.nextAt = new Date(nextLineCheck({ channel, cadence, zone, fraction }, this.clock.now().getTime()));
    await tx.update(LineCourseRow, { orgId, memberId, channel }, row);
  }

  /** Sets how often a member's mail line is checked. */
  async setCadence(tx: EntityManager, orgId: string, memberId: string, cadence: LineCadence): Promise<void> {
    await tx.update(LineCourseRow, { orgId, memberId, channel: 'email' }, { cadence, nextAt: null });
  }

  /** Takes a word of a member as the answer to the drill that is open; false when none is. */
  async answered(tx: EntityManager, orgId: string, memberId: string): Promise<boolean> {
    const [, answered] = await tx.query<[unknown[], number]>(
      `update line_course set drill_answered_at = $3
       where org_id = $1 and member_id = $2 and drill_asked_at is not null and drill_answered_at is null returning channel`,
      [orgId, memberId, this.clock.now()],
    );
    return answered > 0;
  }

  /** The lines of an organisation as people see them; of one member where that is asked. */
  async views(tx: EntityManager, orgId: string, memberId: string | null): Promise<LineView[]> {
    const where = memberId === null ? { orgId } : { orgId, memberId };
    const rows = await tx.find(LineCourseRow, { where, order: { memberId: 'ASC', channel: 'ASC' } });
    const last = await tx.query<LastCheck[]>(LAST, [orgId, memberId]);
    const now = this.clock.now().toISOString();
    return rows.map((row) => viewOf(row, last.find((one) => isOf(one, row)) ?? null, now));
  }

  /** Between 0 and 1, the same for the same words. */
  fractionOf(orgId: string, words: string): number {
    const digest = createHmac('sha256', this.keyring.idKey(orgId)).update(words).digest();
    return digest.readUInt32BE(0) / 2 ** 32;
  }

  private async zoneOf(tx: EntityManager, { orgId, memberId }: LineCourseRow): Promise<string> {
    const row = await tx.findOneBy(RecipientRow, { orgId, memberId });
    return row === null ? DEFAULT_PREFERENCES.zone : this.wishes.of(row, null).zone;
  }
}

interface LastCheck {
  memberId: string;
  channel: string;
  at: Date;
  state: NonNullable<LineView['last']>['state'];
}

function isOf(one: LastCheck, { memberId, channel }: LineCourseRow): boolean {
  return one.memberId === memberId && one.channel === channel;
}

/** What is known of the drill of a line. */
export function courseOf(row: LineCourseRow): DrillCourse {
  const { drillMonth: month, drillAskedAt, drillAsked: asked, drillAnsweredAt } = row;
  const [askedAt, answeredAt] = [drillAskedAt, drillAnsweredAt].map((at) => at?.toISOString() ?? null);
  return { month, askedAt: askedAt ?? null, asked, answeredAt: answeredAt ?? null };
}

function viewOf(row: LineCourseRow, last: LastCheck | null, now: string): LineView {
  const { memberId, channel, cadence, nextAt } = row;
  const course = courseOf(row);
  const { askedAt, asked, answeredAt } = course;
  return {
    memberId,
    channel,
    cadence: channel === 'signal' ? 'weekly' : cadence,
    nextAt: nextAt?.toISOString() ?? null,
    last: last === null ? null : { at: last.at.toISOString(), state: last.state },
    drill: askedAt === null ? null : { askedAt, asked, answeredAt, missed: drillMissed(course, now) },
  };
}
