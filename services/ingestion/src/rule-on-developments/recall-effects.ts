import { Injectable } from '@nestjs/common';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { RECALLED } from '../file-tips/claim.store.js';
import { STANDING_ASSIGNMENT } from '../fold-mentions/standing-assignment.js';
import { Restanding } from '../follow-corrections/restanding.js';
import type { Effect } from './ruling-effects.js';
import type { RulingRow } from './ruling.row.js';

/**
 * Takes out of a development what whoever told it takes back; the other reports make it anew. Unlike a rejection it keeps no
 * words: somebody else who reports in the same words is heard.
 */
@Injectable()
export class RecallEffects {
  constructor(
    private readonly restanding: Restanding,
    private readonly clock: Clock,
  ) {}

  /** The mentions of a development that were taken back and still stand in it. */
  async of(tx: EntityManager, developmentId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `select distinct x.mention_id as id from ${RECALLED} x
       join ${STANDING_ASSIGNMENT} a on a.mention_id = x.mention_id where a.development_id = $1 order by 1`,
      [developmentId],
    );
    return rows.map(({ id }) => id);
  }

  async carryOut(tx: EntityManager, row: RulingRow): Promise<Effect> {
    const mentions = await this.of(tx, row.developmentId);
    if (mentions.length === 0) return { state: 'refused', because: 'nothing_chosen' };
    await this.note(tx, mentions, false);
    await this.restanding.of(tx, row.developmentId, row.id);
    return { state: 'standing', because: 'recalled', mentions };
  }

  /** What was taken out stands again, and waits again as taken back. */
  async undo(tx: EntityManager, row: RulingRow): Promise<Effect> {
    await this.note(tx, row.mentions, true);
    await this.restanding.of(tx, row.developmentId, row.id);
    return { state: 'undone', because: 'undone' };
  }

  private async note(tx: EntityManager, mentions: readonly string[], stands: boolean): Promise<void> {
    await tx.query(
      `insert into retraction (mention_id, stands, because, at)
       select mention_id, $2, $3, $4 from unnest($1::uuid[]) as mention_id`,
      [mentions, stands, stands ? 'still_said' : 'taken_back', this.clock.now()],
    );
  }
}
