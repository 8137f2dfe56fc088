import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  type Actor,
  Failure,
  type ReplyOf,
  type RequestOf,
  wishesAnswer,
  wishesList,
  wishesWithdraw,
  type WishView,
} from '@lapwing/contracts';
import { maySecond } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { KeyStore } from '../unlock-keys/key.store.js';
import { ChangeRinging } from './change-ringing.js';
import { FollowWish } from './follow-wish.js';
import { RingingWishStore, type Wish } from './ringing-wish.store.js';
import { type WishReader, wishView } from './wish-view.js';

/** What members answer to a change that would silence something that could be critical. */
@Controller()
export class WishesController {
  constructor(
    private readonly wishes: RingingWishStore,
    private readonly changes: ChangeRinging,
    private readonly following: FollowWish,
    private readonly organisations: OrganisationStore,
    private readonly keys: KeyStore,
  ) {}

  @Answers(wishesList)
  async list(_request: object, tx: EntityManager, actor: Actor): Promise<ReplyOf<typeof wishesList>> {
    this.keys.demandOpen();
    const reader = await this.readerOf(tx, actor);
    return { items: (await this.wishes.list(tx, actor.orgId)).map((wish) => wishView(wish, reader)) };
  }

  @Answers(wishesAnswer)
  async answer({ id, agree }: RequestOf<typeof wishesAnswer>, tx: EntityManager, actor: Actor): Promise<WishView> {
    const wish = await this.demand(tx, actor, id);
    if (wish.byMember === actor.memberId)
      throw new Failure('forbidden', { detail: 'Somebody else of your organisation has to look at this.' });
    const reader = await this.readerOf(tx, actor);
    if (!reader.maySecond)
      throw new Failure('forbidden', { detail: 'Your organisation has not given you this role, or only just now.' });
    const step = await this.following.step(tx, wish);
    if (step.do === 'end') return wishView(await this.following.end(tx, wish, step.because), reader);
    const settled = agree
      ? await this.changes.finish(tx, wish, 'confirmed', actor.memberId)
      : await this.wishes.settle(tx, wish, { state: 'refused', because: 'refused' }, actor.memberId);
    return wishView(settled, reader);
  }

  @Answers(wishesWithdraw)
  async withdraw({ id }: RequestOf<typeof wishesWithdraw>, tx: EntityManager, actor: Actor): Promise<WishView> {
    const wish = await this.demand(tx, actor, id);
    if (wish.byMember !== actor.memberId)
      throw new Failure('forbidden', { detail: 'Only who asked for this takes it back; agree or disagree with it.' });
    const settled = await this.wishes.settle(tx, wish, { state: 'withdrawn', because: 'withdrawn' });
    return wishView(settled, await this.readerOf(tx, actor));
  }

  /** A wish that waits, its organisation held. Throws `Failure` not_found, or conflict when it waits no more. */
  private async demand(tx: EntityManager, { orgId }: Actor, id: string): Promise<Wish> {
    this.keys.demandOpen();
    await this.organisations.hold(tx, orgId);
    const wish = await this.wishes.find(tx, orgId, id);
    if (wish === null) throw new Failure('not_found');
    if (wish.state !== 'waiting') throw new Failure('conflict', { detail: 'Nothing waits for a second person here.' });
    return wish;
  }

  /** Whoever seconds does so by what the organisation itself has told, not by a token alone that may be old. */
  private async readerOf(tx: EntityManager, { orgId, memberId }: Actor): Promise<WishReader> {
    const members = await this.organisations.seconding(tx, orgId);
    return { memberId, maySecond: members.some((member) => member.id === memberId && maySecond(member)) };
  }
}
