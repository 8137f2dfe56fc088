import { Injectable } from '@nestjs/common';
import { followRuling } from '@lapwing/domain';
import { Clock, Metrics, OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { OperatorStore } from '../follow-operators/operator.store.js';
import { DevelopmentQueue } from '../review-developments/development-queue.js';
import { RulingSteps } from './ruling-steps.js';
import { RulingRow } from './ruling.row.js';

/** Follows a ruling: whenever something was asked of it, reads it again and decides again what is to be done. */
@Injectable()
export class FollowRulingTimer {
  constructor(
    private readonly operators: OperatorStore,
    private readonly steps: RulingSteps,
    private readonly queue: DevelopmentQueue,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  @OnTimer('ruling.follow')
  async follow(id: string, tx: EntityManager): Promise<void> {
    const row = await tx.findOne(RulingRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (row === null) return;
    const { kind, state, secondAgree: agreed, undoAt } = row;
    const others = await this.operators.elsewhere(tx, row.byOrganisation);
    const step = followRuling({ kind: weightOf(row), state, agreed, undo: undoAt !== null }, others);
    if (step.do === 'nothing') return;
    const effect = await this.steps.take(tx, row, step);
    const result = effect.state ?? 'kept';
    const settledAt = result === 'waiting' || result === 'kept' ? row.settledAt : this.clock.now();
    await tx.update(RulingRow, { id }, { ...effect, settledAt, undoAt: result === 'kept' ? null : undoAt });
    if (result === 'standing' && row.undoes !== null) {
      await tx.update(RulingRow, { id: row.undoes }, { state: 'undone', because: 'undone', settledAt });
    }
    await this.queue.look(tx, [row.developmentId, row.otherId]);
    if (result === 'standing' && row.kind === 'correct') await this.queue.settled(tx, row);
    this.metrics.counter('rulings_total', 'Rulings by what became of them.', ['kind', 'result']).inc({ kind, result });
  }
}

/** What decides who has to agree: whether anybody could be warned less. */
function weightOf({ kind, lowers }: RulingRow): 'merge' | 'split' | 'raising' | 'lowering' {
  if (kind === 'merge' || kind === 'split') return kind;
  return lowers ? 'lowering' : 'raising';
}
