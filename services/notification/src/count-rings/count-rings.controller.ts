import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import { ringsLoad, type Actor, type ReplyOf, type RequestOf } from '@lapwing/contracts';
import { MemberStore } from '../follow-members/member.store.js';
import { RingsStore } from './rings.store.js';

/** Shows how much it rings: whoever is rung too often stops listening. */
@Controller()
export class CountRingsController {
  constructor(
    private readonly members: MemberStore,
    private readonly rings: RingsStore,
  ) {}

  @Answers(ringsLoad)
  async load(
    { weeks }: RequestOf<typeof ringsLoad>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof ringsLoad>> {
    const { orgId } = actor;
    const everybody = actor.roles.includes('organisation_admin');
    const members = (await this.members.ofOrganisation(tx, orgId)).filter(
      (member) => member.active && (everybody || member.memberId === actor.memberId),
    );
    const rang = await this.rings.weeks(tx, orgId, weeks);
    const budgets = await this.rings.budgets(tx, members);
    return {
      everybody,
      members: members.flatMap(({ memberId }) => {
        const budget = budgets.find((one) => one.memberId === memberId);
        if (budget === undefined) return [];
        const own = rang.filter((one) => one.memberId === memberId).map(({ memberId: _whose, ...week }) => week);
        return [{ memberId, rung: budget.rung, budget: budget.most, weeks: own }];
      }),
    };
  }
}
