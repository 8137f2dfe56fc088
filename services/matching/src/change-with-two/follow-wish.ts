import { Injectable } from '@nestjs/common';
import { followWish, maySecond, othersCould, type WishStep } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../follow-organisations/organisation.store.js';
import { RingingWishStore, type Wish } from './ringing-wish.store.js';

/** What becomes of a wish by who is there to answer it, and by the time that has passed. */
@Injectable()
export class FollowWish {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly wishes: RingingWishStore,
    private readonly clock: Clock,
  ) {}

  async step(tx: EntityManager, { orgId, byMember, askedAt, wasAlone }: Wish): Promise<WishStep> {
    const now = this.clock.now();
    const members = await this.organisations.seconding(tx, orgId);
    const asker = members.find(({ id }) => id === byMember);
    // Of whoever has never been told anything, the role that they asked with counts.
    const askerMayAsk = asker === undefined || (asker.roles === null ? asker.active : maySecond(asker));
    return followWish({ askedAt, wasAlone }, { askerMayAsk, others: othersCould(members, byMember, now) }, now);
  }

  async end(tx: EntityManager, wish: Wish, because: 'asker_gone' | 'too_late'): Promise<Wish> {
    return this.wishes.settle(tx, wish, { state: 'ended', because });
  }
}
