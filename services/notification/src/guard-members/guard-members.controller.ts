import { Controller } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Answers } from '@lapwing/bus';
import {
  duressOwn,
  duressRemove,
  duressSet,
  guardsStands,
  type Actor,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { judgePhrase } from '@lapwing/domain';
import { GuardStore } from './guard.store.js';

/** A member chooses the phrase that says: I am made to answer this. */
@Controller()
export class GuardMembersController {
  constructor(private readonly guards: GuardStore) {}

  /** The gateway asks at each deed of anybody, so that asking tells nothing. */
  @Answers(guardsStands)
  async stands(request: RequestOf<typeof guardsStands>, tx: EntityManager): Promise<ReplyOf<typeof guardsStands>> {
    return { stands: (await this.guards.isRaised(tx, request)) ? 1 : 0 };
  }

  @Answers(duressOwn)
  async own(
    _request: RequestOf<typeof duressOwn>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof duressOwn>> {
    return { chosen: await this.guards.has(tx, actor) };
  }

  @Answers(duressSet)
  async set(
    { phrase }: RequestOf<typeof duressSet>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof duressSet>> {
    const judged = judgePhrase(phrase);
    if (!judged.fits) return { because: judged.because };
    await this.guards.set(tx, actor, judged.phrase);
    return { because: null };
  }

  @Answers(duressRemove)
  async remove(
    _request: RequestOf<typeof duressRemove>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof duressRemove>> {
    await this.guards.set(tx, actor, null);
    return {};
  }
}
