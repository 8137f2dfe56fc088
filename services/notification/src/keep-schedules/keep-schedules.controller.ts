import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  schedulesAdd,
  schedulesChange,
  schedulesList,
  schedulesRemove,
  type Actor,
  type ReplyOf,
  type RequestOf,
  type ScheduleEntry,
  type ScheduleView,
} from '@lapwing/contracts';
import { lostWithSchedule } from '@lapwing/domain';
import { PolicyStore } from '../keep-policies/policy.store.js';
import { SituationStore } from '../ring-duties/situation.store.js';
import { asksSchedule } from './asks-schedule.js';
import { FAR_DAYS, ScheduleStore } from './schedule.store.js';

const MOST_SCHEDULES = 20;

/** Who is on call when: read by all who work there, changed by admins. */
@Controller()
export class KeepSchedulesController {
  constructor(
    private readonly schedules: ScheduleStore,
    private readonly policies: PolicyStore,
    private readonly situations: SituationStore,
  ) {}

  @Answers(schedulesList)
  async list(_query: object, tx: EntityManager, { orgId }: Actor): Promise<ReplyOf<typeof schedulesList>> {
    const standing = await this.schedules.standing(tx, orgId, null, FAR_DAYS);
    const policies = await this.policies.all(tx, orgId);
    const usedBy = (id: string): number => policies.filter(({ entry }) => asksSchedule(entry, id)).length;
    return { items: standing.map((one) => this.schedules.viewOf(one, usedBy(one.row.id))) };
  }

  @Answers(schedulesAdd)
  async add(entry: RequestOf<typeof schedulesAdd>, tx: EntityManager, { orgId }: Actor): Promise<ScheduleView> {
    await this.policies.hold(tx, orgId);
    await this.demandMembers(tx, orgId, entry);
    if ((await this.schedules.known(tx, orgId)).length >= MOST_SCHEDULES)
      throw new Failure('conflict', { detail: `An organisation has ${MOST_SCHEDULES} schedules at most.` });
    return this.view(tx, orgId, await this.schedules.add(tx, orgId, entry));
  }

  @Answers(schedulesChange)
  async change(
    { id, version, ...entry }: RequestOf<typeof schedulesChange>,
    tx: EntityManager,
    { orgId }: Actor,
  ): Promise<ScheduleView> {
    await this.policies.hold(tx, orgId);
    if ((await this.schedules.one(tx, orgId, id)) === null) throw new Failure('not_found');
    await this.demandMembers(tx, orgId, entry);
    const policies = (await this.policies.all(tx, orgId)).map((policy) => policy.entry);
    const lost = lostWithSchedule(policies, id, entry, await this.situations.forPolicies(tx, orgId));
    if (lost.length > 0)
      throw new Failure('conflict', { detail: 'Somebody would not be rung any more. Name them in the policy first.' });
    if (!(await this.schedules.change(tx, { orgId, id, version }, entry))) throw new Failure('stale_version');
    return this.view(tx, orgId, id);
  }

  @Answers(schedulesRemove)
  async remove(
    { id }: RequestOf<typeof schedulesRemove>,
    tx: EntityManager,
    { orgId }: Actor,
  ): Promise<ReplyOf<typeof schedulesRemove>> {
    await this.policies.hold(tx, orgId);
    if ((await this.schedules.one(tx, orgId, id)) === null) throw new Failure('not_found');
    if ((await this.policies.all(tx, orgId)).some(({ entry }) => asksSchedule(entry, id)))
      throw new Failure('conflict', { detail: 'A policy names this schedule. Change the policy first.' });
    await this.schedules.remove(tx, orgId, id);
    return {};
  }

  private async view(tx: EntityManager, orgId: string, id: string): Promise<ScheduleView> {
    const standing = await this.schedules.one(tx, orgId, id);
    if (standing === null) throw new Failure('not_found');
    const policies = await this.policies.all(tx, orgId);
    return this.schedules.viewOf(standing, policies.filter(({ entry }) => asksSchedule(entry, id)).length);
  }

  private async demandMembers(tx: EntityManager, orgId: string, { layers }: ScheduleEntry): Promise<void> {
    const { members } = await this.situations.names(tx, orgId);
    if (layers.some((layer) => layer.members.some((member) => !members.has(member))))
      throw new Failure('invalid', { detail: 'A schedule can only name members.' });
  }
}
