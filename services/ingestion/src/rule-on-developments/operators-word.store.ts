import { Injectable } from '@nestjs/common';
import {
  type Certainty,
  type Development,
  type Facts,
  differences,
  type Heard,
  keptToWords,
  type Stage,
  type Word,
} from '@lapwing/domain';
import type { EntityManager } from 'typeorm';

interface Columns {
  kind: 'confirm' | 'correct';
  at: Date;
  certainty: Certainty | null;
  stage: Stage;
  facts: Facts | null;
  facts_before: Facts | null;
}

/** What operators have said of developments and still stands. */
@Injectable()
export class OperatorsWordStore {
  /** The development, folded anew, as far as operators have said that it is otherwise. */
  async keptTo(tx: EntityManager, folded: Development, heard: readonly Heard[]): Promise<Development> {
    const words = await this.of(tx, folded.id);
    return words.length === 0 ? folded : keptToWords(folded, words, heard);
  }

  /** What they said of one, oldest first. */
  async of(tx: EntityManager, developmentId: string): Promise<Word[]> {
    const rows = await tx.query<Columns[]>(
      `select kind, settled_at as at, certainty, facts ->> 'stage' as stage, facts, facts_before from ruling
       where development_id = $1 and kind in ('confirm', 'correct') and state = 'standing'
         and (kind = 'correct' or undoes is null)
       order by settled_at, id`,
      [developmentId],
    );
    return rows.flatMap((row): Word[] => {
      const at = row.at.toISOString();
      if (row.kind === 'confirm') {
        return row.certainty === null ? [] : [{ said: 'confirmation', at, certainty: row.certainty, stage: row.stage }];
      }
      const { facts, facts_before: before } = row;
      if (facts === null || before === null) return [];
      return [{ said: 'correction', at, facts, changed: differences(before, facts) }];
    });
  }
}
