import { Injectable } from '@nestjs/common';
import { followRuling, type RulingStep } from '@lapwing/domain';
import { Clock, Metrics, OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OperatorStore } from '../follow-operators/operator.store.js';
import { type Effect, RulingEffects } from './ruling-effects.js';
import { RulingRow } from './ruling.row.js';

/** Follows a ruling: whenever something was asked of it, reads it again and decides again what is to be done. */
@Injectable()
export class FollowRulingTimer {
  constructor(
    private readonly operators: OperatorStore,
    private readonly effects: RulingEffects,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  @OnTimer('ruling.follow')
  async follow(id: string, tx: EntityManager): Promise<void> {
    const row = await tx.findOne(RulingRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (row === null) return;
    const { kind, state, secondAgree: agreed, undoAt } = row;
    const others = await this.operators.elsewhere(tx, row.byOrganisation);
    const step = followRuling({ kind, state, agreed, undo: undoAt !== null }, others);
    if (step.do === 'nothing') return;
    const effect = await this.carryOut(tx, row, step);
    const result = effect.state ?? 'kept';
    const settledAt = result === 'waiting' || result === 'kept' ? row.settledAt : this.clock.now();
    await tx.update(RulingRow, { id }, { ...effect, settledAt, undoAt: result === 'kept' ? null : undoAt });
    if (result === 'standing' && row.undoes !== null) {
      await tx.update(RulingRow, { id: row.undoes }, { state: 'undone', because: 'undone', settledAt });
    }
    this.metrics.counter('rulings_total', 'Rulings by what became of them.', ['kind', 'result']).inc({ kind, result });
  }

  private carryOut(tx: EntityManager, row: RulingRow, step: Exclude<RulingStep, { do: 'nothing' }>): Promise<Effect> {
    switch (step.do) {
      case 'carry_out':
        return row.kind === 'merge' ? this.effects.merge(tx, row) : this.effects.split(tx, row);
      case 'put_to_second':
        return this.effects.dispute(tx, row);
      case 'refuse':
        return this.effects.settle(tx, row, { state: 'refused', because: step.because });
      case 'withdraw':
        return this.effects.settle(tx, row, { state: 'undone', because: step.because });
      case 'undo':
        return this.effects.unmerge(tx, row);
    }
  }
}
