import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  coverAnswer,
  coverWaiting,
  coverWithdraw,
  type Actor,
  type CoverWish,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { ChangeWithTwo, type WishView } from '../change-with-two/change-with-two.js';
import { ChangeCover, type CoverWishBody } from './change-cover.js';

/** What members answer to a change that would take cover, or time, from the organisation. */
@Controller()
export class CoverWishesController {
  constructor(
    private readonly two: ChangeWithTwo,
    private readonly changes: ChangeCover,
  ) {}

  @Answers(coverWaiting)
  async list(_query: object, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof coverWaiting>> {
    return { items: (await this.two.list(tx, this.changes, actor)).map(viewOf) };
  }

  @Answers(coverAnswer)
  async answer(answer: RequestOf<typeof coverAnswer>, tx: EntityManager, actor: Actor): Promise<CoverWish> {
    return viewOf(await this.two.answer(tx, this.changes, actor, answer));
  }

  @Answers(coverWithdraw)
  async withdraw({ id }: RequestOf<typeof coverWithdraw>, tx: EntityManager, actor: Actor): Promise<CoverWish> {
    return viewOf(await this.two.withdraw(tx, this.changes, actor, id));
  }
}

function viewOf({ about: _orgId, ...wish }: WishView<CoverWishBody>): CoverWish {
  return wish;
}
