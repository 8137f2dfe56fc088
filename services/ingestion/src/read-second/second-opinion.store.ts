import { Injectable } from '@nestjs/common';
import type { SecondOpinion } from '@lapwing/contracts';
import { Clock, Ids } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { SecondOpinionRow } from './second-opinion.row.js';

/** What second readers said; append-only, one opinion per document and model. */
@Injectable()
export class SecondOpinionStore {
  constructor(
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** Keeps an opinion; false where this model's is known already. */
  async keep(tx: EntityManager, opinion: Omit<SecondOpinionRow, 'id' | 'at'>): Promise<boolean> {
    const row = { ...opinion, id: this.ids.next(), at: this.clock.now() };
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(SecondOpinionRow)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }

  /** All opinions on a document, newest first. */
  async of(tx: EntityManager, documentId: string): Promise<SecondOpinion[]> {
    const rows = await tx.find(SecondOpinionRow, { where: { documentId }, order: { at: 'desc', id: 'desc' } });
    return rows.map(({ id: _, documentId: __, at, ...told }) => ({ ...told, at: at.toISOString() }));
  }
}
