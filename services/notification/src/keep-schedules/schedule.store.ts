import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { OverrideView, ScheduleEntry, ScheduleView } from '@lapwing/contracts';
import { onCallAt, type Override, type Schedule } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import { SealedBodies, type BodyPlace } from '../seal-settings/sealed-bodies.js';
import { OverrideStore, type KeptOverride } from './override.store.js';
import { ScheduleRow } from './schedule.row.js';

const DAY_MS = 86_400_000;
/** As far ahead as anything is kept. */
export const FAR_DAYS = 800;
/** How many of those who stand in people are shown. */
const MOST_SHOWN = 200;

/** A schedule as it was opened. */
export type KeptSchedule = Omit<ScheduleRow, 'sealed' | 'schemaVersion'> & { entry: ScheduleEntry };

/** A schedule with those who stand in now or later, in the order in which that was said. */
export interface StandingSchedule {
  row: KeptSchedule;
  overrides: KeptOverride[];
}

/** Who is on call when. All that opens or seals throws `Failure` locked. */
@Injectable()
export class ScheduleStore {
  constructor(
    private readonly overrides: OverrideStore,
    private readonly bodies: SealedBodies,
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
    const rows = await this.some(tx, orgId, only);
    if (rows.length === 0) return [];
    const by = new Date(this.clock.now().getTime() + days * DAY_MS);
    const overrides = await this.overrides.coming(tx, { orgId, scheduleIds: rows.map(({ id }) => id) }, by);
    return rows.map((row) => ({ row, overrides: overrides.filter((one) => one.scheduleId === row.id) }));
  }

  async one(tx: EntityManager, orgId: string, id: string): Promise<StandingSchedule | null> {
    return (await this.standing(tx, orgId, [id], FAR_DAYS))[0] ?? null;
  }

  /** All schedules of an organisation, without those who stand in. */
  async all(tx: EntityManager, orgId: string): Promise<KeptSchedule[]> {
    return this.some(tx, orgId, null);
  }

  async known(tx: EntityManager, orgId: string): Promise<string[]> {
    return (await tx.find(ScheduleRow, { select: { id: true }, where: { orgId } })).map(({ id }) => id);
  }

  async add(tx: EntityManager, orgId: string, entry: ScheduleEntry): Promise<string> {
    const id = this.ids.next();
    await tx.insert(ScheduleRow, { orgId, id, version: 1, ...this.bodies.seal(placeOfSchedule({ orgId, id }), entry) });
    return id;
  }

  /** False when another version stands than the one that was read. */
  async change(
    tx: EntityManager,
    place: { orgId: string; id: string; version: number },
    entry: ScheduleEntry,
  ): Promise<boolean> {
    const sealed = this.bodies.seal(placeOfSchedule(place), entry);
    const changed = await tx.update(ScheduleRow, place, { version: place.version + 1, ...sealed });
    return changed.affected === 1;
  }

  async remove(tx: EntityManager, orgId: string, id: string): Promise<void> {
    await tx.delete(ScheduleRow, { orgId, id });
  }

  /** A schedule as people see it. */
  viewOf(standing: StandingSchedule, usedBy: number): ScheduleView {
    const { row } = standing;
    const { schedule, overrides } = plainOf(standing);
    const now = onCallAt(schedule, overrides, this.clock.now().toISOString());
    const coming = standing.overrides.toSorted((a, b) => a.fromAt.getTime() - b.fromAt.getTime()).slice(0, MOST_SHOWN);
    return { id: row.id, version: row.version, ...row.entry, now, overrides: coming.map(viewOfOverride), usedBy };
  }

  private async some(tx: EntityManager, orgId: string, only: readonly string[] | null): Promise<KeptSchedule[]> {
    if (only !== null && only.length === 0) return [];
    const which = only === null ? {} : { id: In([...only]) };
    const rows = await tx.find(ScheduleRow, { where: { orgId, ...which }, order: { id: 'ASC' } });
    return rows.map(({ sealed, schemaVersion, ...row }) => {
      const entry = this.bodies.open<ScheduleEntry>(placeOfSchedule(row), { sealed, schemaVersion });
      return { ...row, entry };
    });
  }
}

/** Where a schedule is sealed for. */
export function placeOfSchedule({ orgId, id }: { orgId: string; id: string }): BodyPlace {
  return { orgId, table: 'schedule', row: id };
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

function viewOfOverride(row: KeptOverride): OverrideView {
  const { id, memberId, fromAt, untilAt, byMember, source } = row;
  return { id, memberId, from: fromAt.toISOString(), until: untilAt.toISOString(), by: byMember, source };
}
