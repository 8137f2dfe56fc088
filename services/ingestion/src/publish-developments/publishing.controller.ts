import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  type Actor,
  Failure,
  publishingGet,
  publishingSecond,
  publishingSet,
  type PublishingView,
  publishingWithdraw,
  type RequestOf,
} from '@lapwing/contracts';
import { followRuling } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { refuseStranger } from '../silence-sources/refuse-stranger.js';
import { PublishingTold } from './publishing-told.js';
import { type OpeningWish, PublishingStore } from './publishing.store.js';

/** Who may read the feeds: closing them takes effect at once; opening them is a change that everybody sees. */
@Controller()
export class PublishingController {
  constructor(
    private readonly store: PublishingStore,
    private readonly told: PublishingTold,
  ) {}

  @Answers(publishingGet)
  async get(_: RequestOf<typeof publishingGet>, tx: EntityManager, actor: Actor): Promise<PublishingView> {
    return this.told.view(tx, actor);
  }

  @Answers(publishingSet)
  async set(request: RequestOf<typeof publishingSet>, tx: EntityManager, actor: Actor): Promise<PublishingView> {
    const reach = await this.store.hold(tx, request.version);
    const wish = await this.store.waiting(tx);
    if (reach.public === request.public && (request.public || wish === null)) return this.told.view(tx, actor);
    if (request.public && wish !== null)
      throw new Failure('conflict', { detail: 'A wish to open the feed waits already.' });
    if (!request.public) {
      if (wish !== null) await this.store.settle(tx, wish, { state: 'undone', because: 'closed' });
      if (reach.public) await this.store.set(tx, false);
    } else if (await wantsSecond(tx)) await this.store.enter(tx, actor);
    else await this.store.set(tx, true);
    return this.told.view(tx, actor);
  }

  @Answers(publishingSecond)
  async second(request: RequestOf<typeof publishingSecond>, tx: EntityManager, actor: Actor): Promise<PublishingView> {
    const { version, agree: agreed, note } = request;
    await this.store.hold(tx, version);
    const wish = await this.demand(tx);
    if (wish.byOrganisation === actor.orgId) {
      throw new Failure('forbidden', { detail: 'Somebody of another organisation has to look at this.' });
    }
    await refuseStranger(tx);
    const { do: step, because } = followRuling({ kind: 'silencing', state: 'waiting', agreed, undo: false }, 1);
    const opens = step === 'carry_out';
    if (opens) await this.store.set(tx, true);
    await this.store.settle(tx, wish, { state: opens ? 'standing' : 'refused', because }, { actor, note });
    return this.told.view(tx, actor);
  }

  @Answers(publishingWithdraw)
  async withdraw(_: RequestOf<typeof publishingWithdraw>, tx: EntityManager, actor: Actor): Promise<PublishingView> {
    await this.store.hold(tx, null);
    const wish = await this.demand(tx);
    if (wish.byOrganisation !== actor.orgId) {
      throw new Failure('forbidden', { detail: 'Another organisation wishes this; agree or disagree with it.' });
    }
    await this.store.settle(tx, wish, { state: 'undone', because: 'undone' });
    return this.told.view(tx, actor);
  }

  private async demand(tx: EntityManager): Promise<OpeningWish> {
    const wish = await this.store.waiting(tx);
    if (wish === null) throw new Failure('conflict', { detail: 'Nothing waits for a second operator here.' });
    return wish;
  }
}

async function wantsSecond(tx: EntityManager): Promise<boolean> {
  const [row] = await tx.query<{ others: number }[]>('select others_with_operators() as others');
  const entered = { kind: 'silencing', state: 'entered', agreed: null, undo: false } as const;
  return followRuling(entered, row?.others ?? 0).do === 'put_to_second';
}
