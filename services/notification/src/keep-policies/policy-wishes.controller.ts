import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  policiesAnswer,
  policiesWaiting,
  policiesWithdraw,
  type Actor,
  type PolicyWish,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { ChangeWithTwo, type WishView } from '../change-with-two/change-with-two.js';
import { ChangePolicy, type PolicyWishBody } from './change-policy.js';

/** What members answer to a change that would make what is critical ring less. */
@Controller()
export class PolicyWishesController {
  constructor(
    private readonly two: ChangeWithTwo,
    private readonly changes: ChangePolicy,
  ) {}

  @Answers(policiesWaiting)
  async list(_query: object, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof policiesWaiting>> {
    return { items: (await this.two.list(tx, this.changes, actor)).map(viewOf) };
  }

  @Answers(policiesAnswer)
  async answer(answer: RequestOf<typeof policiesAnswer>, tx: EntityManager, actor: Actor): Promise<PolicyWish> {
    return viewOf(await this.two.answer(tx, this.changes, actor, answer));
  }

  @Answers(policiesWithdraw)
  async withdraw({ id }: RequestOf<typeof policiesWithdraw>, tx: EntityManager, actor: Actor): Promise<PolicyWish> {
    return viewOf(await this.two.withdraw(tx, this.changes, actor, id));
  }
}

function viewOf({ about, ...wish }: WishView<PolicyWishBody>): PolicyWish {
  return { ...wish, policyId: about };
}
