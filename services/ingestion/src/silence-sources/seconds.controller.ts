import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  type Actor,
  Failure,
  type RequestOf,
  sourcesSecond,
  sourcesWithdraw,
  type SourceView,
} from '@lapwing/contracts';
import { followRuling } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { ChangeSource } from '../watch-sources/change-source.js';
import { SourceStore } from '../watch-sources/source.store.js';
import { refuseStranger } from './refuse-stranger.js';
import type { WishRow } from './wish.row.js';
import { WishStore } from './wish.store.js';

/** What operators answer to a change that would silence a source. */
@Controller()
export class SecondsController {
  constructor(
    private readonly changes: ChangeSource,
    private readonly wishes: WishStore,
    private readonly sources: SourceStore,
  ) {}

  @Answers(sourcesSecond)
  async second(request: RequestOf<typeof sourcesSecond>, tx: EntityManager, actor: Actor): Promise<SourceView> {
    const { id, version, agree: agreed, note } = request;
    const row = await this.changes.hold(tx, id, version);
    const wish = await this.demand(tx, id);
    if (wish.sourceVersion !== version) throw nothingWaits();
    if (wish.byOrganisation === actor.orgId) {
      throw new Failure('forbidden', { detail: 'Somebody of another organisation has to look at this.' });
    }
    await refuseStranger(tx);
    const second = { secondOrganisation: actor.orgId, secondMember: actor.memberId, secondNote: note };
    const { do: step, because } = followRuling({ kind: 'silencing', state: 'waiting', agreed, undo: false }, 1);
    if (step === 'carry_out') await this.changes.carryOut(tx, row, this.wishes.entryOf(wish));
    await this.wishes.settle(tx, wish, { state: step === 'carry_out' ? 'standing' : 'refused', because }, second);
    return this.sources.demandView(tx, id, actor);
  }

  @Answers(sourcesWithdraw)
  async withdraw({ id }: RequestOf<typeof sourcesWithdraw>, tx: EntityManager, actor: Actor): Promise<SourceView> {
    await this.changes.hold(tx, id, null);
    const wish = await this.demand(tx, id);
    if (wish.byOrganisation !== actor.orgId) {
      throw new Failure('forbidden', { detail: 'Another organisation wishes this; agree or disagree with it.' });
    }
    await this.wishes.settle(tx, wish, { state: 'undone', because: 'undone' });
    return this.sources.demandView(tx, id, actor);
  }

  private async demand(tx: EntityManager, id: string): Promise<WishRow> {
    const wish = await this.wishes.waiting(tx, id);
    if (wish === null) throw nothingWaits();
    return wish;
  }
}

function nothingWaits(): Failure {
  return new Failure('conflict', { detail: 'Nothing waits for a second operator here.' });
}
