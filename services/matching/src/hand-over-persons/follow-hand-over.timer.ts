import { Injectable } from '@nestjs/common';
import { followHandOver, HAND_OVER_UNDO_MS, type HandOverState } from '@lapwing/domain';
import { OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { CarryHandOver } from './carry-hand-over.js';
import { HandOverCounts } from './hand-over-counts.js';
import { HandOverStore, type HandOverPairOpened } from './hand-over.store.js';
import { PartPersons } from './part-persons.js';

/** Decides what becomes of an offer: when a side has answered, when it has waited too long, when it can be undone no more. */
@Injectable()
export class FollowHandOverTimer {
  constructor(
    private readonly handOvers: HandOverStore,
    private readonly carrying: CarryHandOver,
    private readonly parting: PartPersons,
    private readonly keys: KeyStore,
    private readonly beside: HandOverCounts,
  ) {}

  /** `subject` is `<receiving organisation>/<its side>`. */
  @OnTimer('hand_over.follow')
  async follow(subject: string, tx: EntityManager): Promise<void> {
    const [orgId = '', id = ''] = subject.split('/');
    this.keys.demandOpen();
    const pair = await this.handOvers.lockPair(tx, orgId, id);
    if (pair === null) return;
    const { giver, receiver } = pair;
    const sides = { giver: giver.state, receiver: receiver.state };
    const times = { offeredAt: giver.offeredAt ?? giver.madeAt, carriedAt: receiver.carriedAt };
    const step = followHandOver({ ...sides, ...times }, this.beside.now());
    if (step.do === 'carry') await this.carry(tx, pair);
    if (step.do === 'return') await this.takeBack(tx, pair);
    if (step.do === 'settle') await this.settle(tx, pair, step.as);
    if (step.do === 'seal_off') await this.handOvers.settle(tx, pair, 'carried');
  }

  private async carry(tx: EntityManager, pair: HandOverPairOpened): Promise<void> {
    const went = await this.carrying.carry(tx, pair);
    if (typeof went === 'string') return this.settle(tx, pair, went);
    await this.handOvers.carried(tx, pair, went);
    await this.handOvers.followSoon(tx, pair.receiver, new Date(this.beside.now().getTime() + HAND_OVER_UNDO_MS));
    this.beside.count('carried');
    // Where nothing was kept there is nothing to undo, and the two have no more to do with one another.
    if (pair.giver.given.after === 'erase') await this.handOvers.settle(tx, pair, 'carried');
  }

  private async takeBack(tx: EntityManager, pair: HandOverPairOpened): Promise<void> {
    const back = await this.parting.takeBack(tx, pair);
    await this.settle(tx, pair, back ? 'returned' : 'carried');
  }

  private async settle(tx: EntityManager, pair: HandOverPairOpened, state: HandOverState): Promise<void> {
    await this.handOvers.settle(tx, pair, state);
    this.beside.count(state);
  }
}
