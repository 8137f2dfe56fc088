import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  Failure,
  handOversAccept,
  handOversDecline,
  handOversUndo,
  type Actor,
  type HandOverReceived,
  type HandOverView,
  type RequestOf,
} from '@lapwing/contracts';
import { HAND_OVER_WAITS_MS, mayUndo } from '@lapwing/domain';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { demandProven } from './demand-proven.js';
import { HandOverReading } from './hand-over-reading.js';
import { HandOverStore, type HandOver } from './hand-over.store.js';

/** What the receiver answers, and what either side does about it later. The timer carries it out. */
@Controller()
export class AnswerHandOverController {
  constructor(
    private readonly handOvers: HandOverStore,
    private readonly reading: HandOverReading,
    private readonly clock: Clock,
  ) {}

  @Answers(handOversAccept)
  async accept({ id }: RequestOf<typeof handOversAccept>, tx: EntityManager, actor: Actor): Promise<HandOverReceived> {
    demandProven(actor);
    const one = await this.offered(tx, actor, id);
    const received = { by: actor.memberId, personIds: [] };
    await this.handOvers.move(tx, one, ['waiting'], 'accepting', received);
    await this.handOvers.followSoon(tx, one);
    return this.reading.received(tx, { ...one, state: 'accepting', received });
  }

  @Answers(handOversDecline)
  async decline(
    { id }: RequestOf<typeof handOversDecline>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<HandOverReceived> {
    const one = await this.offered(tx, actor, id);
    await this.handOvers.move(tx, one, ['waiting'], 'declined');
    await this.handOvers.followSoon(tx, one);
    return this.reading.received(tx, { ...one, state: 'declined' });
  }

  @Answers(handOversUndo)
  async undo({ id }: RequestOf<typeof handOversUndo>, tx: EntityManager, actor: Actor): Promise<HandOverView> {
    demandProven(actor);
    const one = await this.handOvers.find(tx, actor.orgId, id);
    const keeps = one.given === null ? one.peerId !== null : one.given.after === 'keep';
    const verdict = mayUndo({ keeps, carriedAt: one.carriedAt }, this.clock.now());
    if (!verdict.may) {
      const faults = [{ path: 'id', message: verdict.because }];
      throw new Failure('conflict', { detail: 'This cannot be undone any more.', faults });
    }
    await this.handOvers.move(tx, one, ['carried'], 'returning');
    await this.handOvers.followSoon(tx, one);
    return this.reading.view(tx, actor, { ...one, state: 'returning' });
  }

  private async offered(tx: EntityManager, { orgId }: Actor, id: string): Promise<HandOver> {
    const one = await this.handOvers.find(tx, orgId, id);
    if (one.side !== 'receiver') throw new Failure('not_found');
    const isOver = one.offeredAt !== null && this.clock.now().getTime() - one.offeredAt.getTime() >= HAND_OVER_WAITS_MS;
    if (isOver) throw new Failure('conflict', { detail: 'This offer is over.' });
    return one;
  }
}
