import { Injectable } from '@nestjs/common';
import type { RulingStep } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { RecallEffects } from './recall-effects.js';
import { type Effect, RulingEffects } from './ruling-effects.js';
import type { RulingRow } from './ruling.row.js';
import { WordEffects } from './word-effects.js';

/** Takes the step that follows from a ruling: on two developments, or on what operators say of one. */
@Injectable()
export class RulingSteps {
  constructor(
    private readonly pairs: RulingEffects,
    private readonly words: WordEffects,
    private readonly recalls: RecallEffects,
  ) {}

  take(tx: EntityManager, row: RulingRow, step: Exclude<RulingStep, { do: 'nothing' }>): Promise<Effect> {
    const isPair = row.kind === 'merge' || row.kind === 'split';
    const effects = isPair ? this.pairs : this.words;
    switch (step.do) {
      case 'carry_out':
        if (row.kind === 'recall') return this.recalls.carryOut(tx, row);
        if (!isPair) return this.words.carryOut(tx, row);
        return row.kind === 'merge' ? this.pairs.merge(tx, row) : this.pairs.split(tx, row);
      case 'put_to_second':
        return effects.dispute(tx, row);
      case 'refuse':
        return effects.settle(tx, row, { state: 'refused', because: step.because });
      case 'withdraw':
        return effects.settle(tx, row, { state: 'undone', because: step.because });
      case 'undo':
        if (row.kind === 'recall') return this.recalls.undo(tx, row);
        return isPair ? this.pairs.unmerge(tx, row) : this.words.undoRejection(tx, row);
    }
  }
}
