import { Injectable } from '@nestjs/common';
import { In, LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm';
import type { OverrideView } from '@lapwing/contracts';
import type { Override } from '@lapwing/domain';
import { Clock, Ids } from '@lapwing/platform';
import { SealedBodies, type BodyPlace } from '../seal-settings/sealed-bodies.js';
import { OverrideRow } from './override.row.js';

/** Somebody who stands in, as it was opened. */
export interface KeptOverride {
  orgId: string;
  id: string;
  scheduleId: string;
  memberId: string;
  fromAt: Date;
  untilAt: Date;
  byMember: string | null;
  source: OverrideView['source'];
  madeAt: Date;
}

type Span = Pick<KeptOverride, 'fromAt' | 'untilAt'>;
type Place = { orgId: string; scheduleId: string };

const WEEK_MS = 7 * 86_400_000;
const AT_ONCE = 500;

/** Who stands in for whom, and when. All that opens or seals throws `Failure` locked. */
@Injectable()
export class OverrideStore {
  constructor(
    private readonly bodies: SealedBodies,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Those of some schedules that are not over and begin by then, in the order in which they were said. */
  async coming(
    tx: EntityManager,
    { orgId, scheduleIds }: { orgId: string; scheduleIds: readonly string[] },
    by: Date,
  ): Promise<KeptOverride[]> {
    const now = this.clock.now();
    const weeks = { fromWeek: LessThanOrEqual(by), untilWeek: MoreThan(now) };
    const rows = await tx.find(OverrideRow, {
      where: { orgId, scheduleId: In([...scheduleIds]), ...weeks },
      order: { madeAt: 'ASC', id: 'ASC' },
    });
    return rows.map((row) => this.opened(row)).filter(({ fromAt, untilAt }) => fromAt <= by && untilAt > now);
  }

  async one(tx: EntityManager, orgId: string, id: string): Promise<KeptOverride | null> {
    const row = await tx.findOneBy(OverrideRow, { orgId, id });
    return row === null ? null : this.opened(row);
  }

  async add(
    tx: EntityManager,
    place: Place,
    shifts: readonly Override[],
    from: { by: string | null; source: OverrideView['source'] },
  ): Promise<void> {
    const madeAt = this.clock.now();
    const rows = shifts.map((shift): OverrideRow => {
      const own = { ...place, id: this.ids.next(), memberId: shift.memberId };
      const span = { fromAt: new Date(shift.from), untilAt: new Date(shift.until) };
      return { ...own, ...this.sealed(own, span), byMember: from.by, source: from.source, madeAt };
    });
    for (let start = 0; start < rows.length; start += AT_ONCE)
      await tx.insert(OverrideRow, rows.slice(start, start + AT_ONCE));
  }

  /** Ends a time of standing in now; one that has not begun is taken back. */
  async end(tx: EntityManager, { orgId, id, fromAt }: KeptOverride): Promise<void> {
    const now = this.clock.now();
    if (fromAt >= now) await tx.delete(OverrideRow, { orgId, id });
    else await tx.update(OverrideRow, { orgId, id }, this.sealed({ orgId, id }, { fromAt, untilAt: now }));
  }

  /** Forgets what an earlier calendar brought for a member; how many were to come. */
  async dropCalendar(tx: EntityManager, place: Place & { memberId: string }): Promise<number> {
    const ids = await this.ofCalendar(tx, place);
    for (let start = 0; start < ids.length; start += AT_ONCE)
      await tx.delete(OverrideRow, { orgId: place.orgId, id: In(ids.slice(start, start + AT_ONCE)) });
    return ids.length;
  }

  async countCalendar(tx: EntityManager, place: Place & { memberId: string }): Promise<number> {
    return (await this.ofCalendar(tx, place)).length;
  }

  private async ofCalendar(tx: EntityManager, place: Place & { memberId: string }): Promise<string[]> {
    const now = this.clock.now();
    const rows = await tx.findBy(OverrideRow, { ...place, source: 'calendar', untilWeek: MoreThan(now) });
    return rows.filter((row) => this.opened(row).untilAt > now).map(({ id }) => id);
  }

  private sealed(place: { orgId: string; id: string }, { fromAt, untilAt }: Span) {
    const body = { from: fromAt.toISOString(), until: untilAt.toISOString() };
    const fromWeek = new Date(Math.floor(fromAt.getTime() / WEEK_MS) * WEEK_MS);
    const untilWeek = new Date(Math.ceil(untilAt.getTime() / WEEK_MS) * WEEK_MS);
    return { fromWeek, untilWeek, ...this.bodies.seal(placeOfOverride(place), body) };
  }

  private opened({ sealed, schemaVersion, ...row }: OverrideRow): KeptOverride {
    const { orgId, id, scheduleId, memberId, byMember, source, madeAt } = row;
    const span = this.bodies.openOnce<{ from: string; until: string }>(placeOfOverride(row), { sealed, schemaVersion });
    const own = { orgId, id, scheduleId, memberId, byMember, source, madeAt };
    return { ...own, fromAt: new Date(span.from), untilAt: new Date(span.until) };
  }
}

/** Where a time of standing in is sealed for. */
export function placeOfOverride({ orgId, id }: { orgId: string; id: string }): BodyPlace {
  return { orgId, table: 'schedule_override', row: id };
}
