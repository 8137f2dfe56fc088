import { Injectable } from '@nestjs/common';
import { followRuling } from '@lapwing/domain';
import { OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OperatorStore } from '../follow-operators/operator.store.js';
import { PublishingStore } from './publishing.store.js';

/** Decides again about a wish to open the feeds when operators elsewhere have come or gone. */
@Injectable()
export class FollowPublishingTimer {
  constructor(
    private readonly operators: OperatorStore,
    private readonly store: PublishingStore,
  ) {}

  @OnTimer('publishing.follow')
  async follow(id: string, tx: EntityManager): Promise<void> {
    await this.store.hold(tx, null);
    const wish = await this.store.waiting(tx);
    if (wish?.id !== id) return;
    const others = await this.operators.elsewhere(tx, wish.byOrganisation);
    const step = followRuling({ kind: 'silencing', state: 'waiting', agreed: null, undo: false }, others);
    if (step.do !== 'carry_out') return;
    await this.store.set(tx, true);
    await this.store.settle(tx, wish, { state: 'standing', because: step.because });
  }
}
