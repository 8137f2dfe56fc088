import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  schedulesEndOverride,
  schedulesImport,
  schedulesOverride,
  schedulesShifts,
  type Actor,
  type ReplyOf,
  type RequestOf,
  type ScheduleView,
} from '@lapwing/contracts';
import { shiftsBetween } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import { MemberStore } from '../follow-members/member.store.js';
import { PolicyStore } from '../keep-policies/policy.store.js';
import { asksSchedule } from './asks-schedule.js';
import { OverrideStore } from './override.store.js';
import { readCalendar } from './read-calendar.js';
import { plainOf, ScheduleStore, type StandingSchedule } from './schedule.store.js';

const LONGEST_MS = 31 * 86_400_000;
const MOST_OVERRIDES = 200;

/** Who is on call when, and who stands in: everybody for themselves, an admin for anybody. */
@Controller()
export class ShiftsController {
  constructor(
    private readonly schedules: ScheduleStore,
    private readonly overrides: OverrideStore,
    private readonly policies: PolicyStore,
    private readonly members: MemberStore,
    private readonly clock: Clock,
  ) {}

  @Answers(schedulesShifts)
  async shifts(
    { id, from, until }: RequestOf<typeof schedulesShifts>,
    tx: EntityManager,
    { orgId }: Actor,
  ): Promise<ReplyOf<typeof schedulesShifts>> {
    const { schedule, overrides } = plainOf(await this.demand(tx, orgId, id));
    return { items: shiftsBetween(schedule, overrides, from, until) };
  }

  @Answers(schedulesOverride)
  async override(
    { id, memberId, from, until }: RequestOf<typeof schedulesOverride>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ScheduleView> {
    const { orgId } = actor;
    const standing = await this.demand(tx, orgId, id);
    await this.demandMay(tx, actor, memberId);
    const length = Date.parse(until) - Date.parse(from);
    if (length <= 0 || length > LONGEST_MS || Date.parse(until) <= this.clock.now().getTime())
      throw new Failure('invalid', { detail: 'It has to end after it begins, and after now, within 31 days.' });
    if (standing.overrides.filter(({ source }) => source === 'person').length >= MOST_OVERRIDES)
      throw new Failure('conflict', { detail: `${MOST_OVERRIDES} times of standing in at most.` });
    const place = { orgId, scheduleId: id };
    await this.overrides.add(tx, place, [{ memberId, from, until }], { by: actor.memberId, source: 'person' });
    return this.view(tx, orgId, id);
  }

  @Answers(schedulesEndOverride)
  async end({ id }: RequestOf<typeof schedulesEndOverride>, tx: EntityManager, actor: Actor): Promise<ScheduleView> {
    const { orgId } = actor;
    const override = await this.overrides.one(tx, orgId, id);
    if (override === null) throw new Failure('not_found');
    await this.demandMay(tx, actor, override.memberId);
    await this.overrides.end(tx, override);
    return this.view(tx, orgId, override.scheduleId);
  }

  @Answers(schedulesImport)
  async read(
    { id, memberId, text, dry }: RequestOf<typeof schedulesImport>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof schedulesImport>> {
    const { orgId } = actor;
    const standing = await this.demand(tx, orgId, id);
    await this.demandMay(tx, actor, memberId);
    const read = readCalendar(text, standing.row.entry.zone, this.clock.now());
    if (read === null) throw new Failure('invalid', { detail: 'This is no calendar file.' });
    const place = { orgId, scheduleId: id, memberId };
    if (dry) return { ...read, replaced: await this.overrides.countCalendar(tx, place), saved: false };
    const replaced = await this.overrides.dropCalendar(tx, place);
    const shifts = read.shifts.map((shift) => ({ memberId, ...shift }));
    await this.overrides.add(tx, place, shifts, { by: null, source: 'calendar' });
    return { ...read, replaced, saved: true };
  }

  private async demand(tx: EntityManager, orgId: string, id: string): Promise<StandingSchedule> {
    const standing = await this.schedules.one(tx, orgId, id);
    if (standing === null) throw new Failure('not_found');
    return standing;
  }

  private async demandMay(tx: EntityManager, actor: Actor, memberId: string): Promise<void> {
    if (memberId !== actor.memberId && !actor.roles.includes('organisation_admin')) throw new Failure('forbidden');
    const member = await this.members.one(tx, actor.orgId, memberId);
    if (member?.active !== true) throw new Failure('not_found');
  }

  private async view(tx: EntityManager, orgId: string, id: string): Promise<ScheduleView> {
    const policies = await this.policies.all(tx, orgId);
    const usedBy = policies.filter(({ entry }) => asksSchedule(entry, id)).length;
    return this.schedules.viewOf(await this.demand(tx, orgId, id), usedBy);
  }
}
