import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  policiesAnswer,
  policiesWaiting,
  policiesWithdraw,
  type Actor,
  type PolicyWish,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { maySecond } from '@lapwing/domain';
import { MemberStore } from '../follow-members/member.store.js';
import { ChangePolicy } from './change-policy.js';
import { PolicyStore } from './policy.store.js';
import type { PolicyWishRow } from './policy-wish.row.js';
import { PolicyWishStore, viewOfWish } from './policy-wish.store.js';

/** What members answer to a change that would make what is critical ring less. */
@Controller()
export class PolicyWishesController {
  constructor(
    private readonly policies: PolicyStore,
    private readonly wishes: PolicyWishStore,
    private readonly changes: ChangePolicy,
    private readonly members: MemberStore,
  ) {}

  @Answers(policiesWaiting)
  async list(_query: object, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof policiesWaiting>> {
    const reader = await this.readerOf(tx, actor);
    return { items: (await this.wishes.list(tx, actor.orgId)).map((wish) => viewOfWish(wish, reader)) };
  }

  @Answers(policiesAnswer)
  async answer({ id, agree }: RequestOf<typeof policiesAnswer>, tx: EntityManager, actor: Actor): Promise<PolicyWish> {
    const wish = await this.demand(tx, actor, id);
    if (wish.byMember === actor.memberId)
      throw new Failure('forbidden', { detail: 'Somebody else of your organisation has to look at this.' });
    const reader = await this.readerOf(tx, actor);
    if (!reader.maySecond)
      throw new Failure('forbidden', { detail: 'Your organisation has not given you this role, or only just now.' });
    const step = await this.changes.step(tx, wish);
    if (step.do === 'end')
      return viewOfWish(await this.wishes.settle(tx, wish, { state: 'ended', because: step.because }), reader);
    const settled = agree
      ? await this.changes.finish(tx, wish, 'confirmed', actor.memberId)
      : await this.wishes.settle(tx, wish, { state: 'refused', because: 'refused' }, actor.memberId);
    return viewOfWish(settled, reader);
  }

  @Answers(policiesWithdraw)
  async withdraw({ id }: RequestOf<typeof policiesWithdraw>, tx: EntityManager, actor: Actor): Promise<PolicyWish> {
    const wish = await this.demand(tx, actor, id);
    if (wish.byMember !== actor.memberId)
      throw new Failure('forbidden', { detail: 'Only who asked for this takes it back; agree or disagree with it.' });
    const settled = await this.wishes.settle(tx, wish, { state: 'withdrawn', because: 'withdrawn' });
    return viewOfWish(settled, await this.readerOf(tx, actor));
  }

  /** A wish that waits, the policies held. Throws `Failure` not_found, or conflict when it waits no more. */
  private async demand(tx: EntityManager, { orgId }: Actor, id: string): Promise<PolicyWishRow> {
    await this.policies.hold(tx, orgId);
    const wish = await this.wishes.one(tx, orgId, id);
    if (wish === null) throw new Failure('not_found');
    if (wish.state !== 'waiting') throw new Failure('conflict', { detail: 'Nothing waits for a second person here.' });
    return wish;
  }

  /** Whoever seconds does so by what the gateway has told, not by a token alone that may be old. */
  private async readerOf(tx: EntityManager, { orgId, memberId }: Actor) {
    const members = await this.members.seconding(tx, orgId);
    return { memberId, maySecond: members.some((member) => member.id === memberId && maySecond(member)) };
  }
}
