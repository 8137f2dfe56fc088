import { Injectable } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { followRuling } from '@lapwing/domain';
import { OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OperatorStore } from '../follow-operators/operator.store.js';
import { ChangeSource } from '../watch-sources/change-source.js';
import type { SourceRow } from '../watch-sources/source.row.js';
import { WishRow } from './wish.row.js';
import { WishStore } from './wish.store.js';

/** Decides again about a wish that waits when operators elsewhere have come or gone: the last may have left. */
@Injectable()
export class FollowWishTimer {
  constructor(
    private readonly operators: OperatorStore,
    private readonly changes: ChangeSource,
    private readonly wishes: WishStore,
  ) {}

  @OnTimer('wish.follow')
  async follow(id: string, tx: EntityManager): Promise<void> {
    const seen = await tx.findOneBy(WishRow, { id });
    if (seen === null) return;
    const source = await this.changes.hold(tx, seen.sourceId, null);
    const wish = await this.wishes.waiting(tx, seen.sourceId);
    if (wish?.id !== id) return;
    const others = await this.operators.elsewhere(tx, wish.byOrganisation);
    const step = followRuling({ kind: 'silencing', state: 'waiting', agreed: null, undo: false }, others);
    if (step.do !== 'carry_out') return;
    const refusal = wish.sourceVersion === source.version ? await this.carryOut(tx, source, wish) : 'changed_meanwhile';
    const to = refusal === null ? { state: 'standing', because: step.because } : { state: 'refused', because: refusal };
    await this.wishes.settle(tx, wish, to as { state: 'standing' | 'refused'; because: string });
  }

  /** Null where it is done; what fits no longer is refused, and not tried again. */
  private async carryOut(tx: EntityManager, source: SourceRow, wish: WishRow): Promise<string | null> {
    try {
      await this.changes.carryOut(tx, source, this.wishes.entryOf(wish));
      return null;
    } catch (error) {
      if (error instanceof Failure && (error.code === 'invalid' || error.code === 'conflict')) return 'not_possible';
      throw error;
    }
  }
}
