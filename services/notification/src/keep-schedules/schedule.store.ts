import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm';
import type { OverrideView, ScheduleEntry, ScheduleView } from '@lapwing/contracts';
import { onCallAt, type Override, type Schedule } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import { OverrideRow } from './override.row.js';
import { ScheduleRow } from './schedule.row.js';

const DAY_MS = 86_400_000;
/** As far ahead as anything is kept. */
export const FAR_DAYS = 800;
/** How many of those who stand in people are shown. */
const MOST_SHOWN = 200;

/** A schedule with those who stand in now or later, in the order in which that was said. */
export interface StandingSchedule {
  row: ScheduleRow;
  overrides: OverrideRow[];
}

/** Who is on call when, and who stands in. */
@Injectable()
export class ScheduleStore {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The schedules asked for, or all of the organisation, with those who stand in now or within so many days. */
  async standing(
    tx: EntityManager,
    orgId: string,
    only: readonly string[] | null,
    days: number,
  ): Promise<StandingSchedule[]> {
    if (only !== null && only.length === 0) return [];
    const which = only === null ? {} : { id: In([...only]) };
    const rows = await tx.find(ScheduleRow, { where: { orgId, ...which }, order: { id: 'ASC' } });
    if (rows.length === 0) return [];
    const scheduleId = In(rows.map(({ id }) => id));
    const now = this.clock.now();
    const fromAt = LessThanOrEqual(new Date(now.getTime() + days * DAY_MS));
    const overrides = await tx.find(OverrideRow, {
      where: { orgId, scheduleId, fromAt, untilAt: MoreThan(now) },
      order: { madeAt: 'ASC', id: 'ASC' },
    });
    return rows.map((row) => ({ row, overrides: overrides.filter((one) => one.scheduleId === row.id) }));
  }

  async one(tx: EntityManager, orgId: string, id: string): Promise<StandingSchedule | null> {
    return (await this.standing(tx, orgId, [id], FAR_DAYS))[0] ?? null;
  }

  async known(tx: EntityManager, orgId: string): Promise<string[]> {
    return (await tx.find(ScheduleRow, { select: { id: true }, where: { orgId } })).map(({ id }) => id);
  }

  async add(tx: EntityManager, orgId: string, entry: ScheduleEntry): Promise<string> {
    const id = this.ids.next();
    await tx.insert(ScheduleRow, { orgId, id, version: 1, entry });
    return id;
  }

  /** False when another version stands than the one that was read. */
  async change(
    tx: EntityManager,
    place: { orgId: string; id: string; version: number },
    entry: ScheduleEntry,
  ): Promise<boolean> {
    const changed = await tx.update(ScheduleRow, place, { version: place.version + 1, entry });
    return changed.affected === 1;
  }

  async remove(tx: EntityManager, orgId: string, id: string): Promise<void> {
    await tx.delete(ScheduleRow, { orgId, id });
  }

  async standIn(
    tx: EntityManager,
    place: { orgId: string; scheduleId: string },
    shifts: readonly Override[],
    from: { by: string | null; source: OverrideView['source'] },
  ): Promise<void> {
    const madeAt = this.clock.now();
    const rows = shifts.map((shift) => ({
      ...place,
      id: this.ids.next(),
      memberId: shift.memberId,
      fromAt: new Date(shift.from),
      untilAt: new Date(shift.until),
      byMember: from.by,
      source: from.source,
      madeAt,
    }));
    for (let start = 0; start < rows.length; start += 500) await tx.insert(OverrideRow, rows.slice(start, start + 500));
  }

  async override(tx: EntityManager, orgId: string, id: string): Promise<OverrideRow | null> {
    return tx.findOneBy(OverrideRow, { orgId, id });
  }

  /** Ends a time of standing in now; one that has not begun is taken back. */
  async end(tx: EntityManager, { orgId, id, fromAt }: OverrideRow): Promise<void> {
    const now = this.clock.now();
    if (fromAt >= now) await tx.delete(OverrideRow, { orgId, id });
    else await tx.update(OverrideRow, { orgId, id }, { untilAt: now });
  }

  /** Forgets what an earlier calendar brought for a member; how many were to come. */
  async dropCalendar(
    tx: EntityManager,
    place: { orgId: string; scheduleId: string; memberId: string },
  ): Promise<number> {
    const gone = await tx.delete(OverrideRow, { ...place, source: 'calendar', untilAt: MoreThan(this.clock.now()) });
    return gone.affected ?? 0;
  }

  async countCalendar(
    tx: EntityManager,
    place: { orgId: string; scheduleId: string; memberId: string },
  ): Promise<number> {
    return tx.countBy(OverrideRow, { ...place, source: 'calendar', untilAt: MoreThan(this.clock.now()) });
  }

  /** A schedule as people see it. */
  viewOf(standing: StandingSchedule, usedBy: number): ScheduleView {
    const { row } = standing;
    const { schedule, overrides } = plainOf(standing);
    const now = onCallAt(schedule, overrides, this.clock.now().toISOString());
    const coming = standing.overrides.toSorted((a, b) => a.fromAt.getTime() - b.fromAt.getTime()).slice(0, MOST_SHOWN);
    return { id: row.id, version: row.version, ...row.entry, now, overrides: coming.map(viewOfOverride), usedBy };
  }
}

/** A schedule as the domain reads it. */
export function plainOf({ row, overrides }: StandingSchedule): { schedule: Schedule; overrides: Override[] } {
  return {
    schedule: row.entry,
    overrides: overrides.map(({ memberId, fromAt, untilAt }) => ({
      memberId,
      from: fromAt.toISOString(),
      until: untilAt.toISOString(),
    })),
  };
}

function viewOfOverride(row: OverrideRow): OverrideView {
  const { id, memberId, fromAt, untilAt, byMember, source } = row;
  return { id, memberId, from: fromAt.toISOString(), until: untilAt.toISOString(), by: byMember, source };
}
