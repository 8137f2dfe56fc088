import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  type Actor,
  type ReplyOf,
  type RequestOf,
  reviewLeave,
  reviewLook,
  reviewQueue,
  reviewTakeUp,
} from '@lapwing/contracts';
import type { EntityManager } from 'typeorm';
import { DevelopmentQueue } from './development-queue.js';
import { LookStore } from './look.store.js';
import { QueueStore } from './queue.store.js';

/** All that waits for an operator, and who looks at it. */
@Controller()
export class QueueController {
  constructor(
    private readonly queue: QueueStore,
    private readonly looks: LookStore,
    private readonly developments: DevelopmentQueue,
  ) {}

  @Answers(reviewQueue)
  async page(
    wish: RequestOf<typeof reviewQueue>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof reviewQueue>> {
    return this.queue.page(tx, wish, actor);
  }

  @Answers(reviewLook)
  async look(
    { id }: RequestOf<typeof reviewLook>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof reviewLook>> {
    const item = await this.queue.one(tx, id, actor);
    if (item !== null) await this.looks.look(tx, id, actor);
    return item;
  }

  @Answers(reviewLeave)
  async leave(
    wish: RequestOf<typeof reviewLeave>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof reviewLeave>> {
    await this.developments.leave(tx, wish.id, wish.version, actor);
    return {};
  }

  @Answers(reviewTakeUp)
  async takeUp({ id }: RequestOf<typeof reviewTakeUp>, tx: EntityManager): Promise<ReplyOf<typeof reviewTakeUp>> {
    await this.developments.takeUp(tx, id);
    return {};
  }
}
