import { Injectable } from '@nestjs/common';
import type { Mention } from '@lapwing/domain';
import type { EntityManager } from 'typeorm';
import { RETRACTED } from '../fold-mentions/retracted.js';
import { DocumentRow } from '../keep-evidence/document.row.js';
import type { SealedDay } from '../seal-days/day-seal.store.js';
import { DOCUMENTS_OF } from './custody.store.js';

/** What one reading found, with the words. */
export interface ReadingTold {
  reader: string;
  at: string;
  claims: { mention: Mention; words: string[]; retracted: { at: string; because: string } | null }[];
}

/** A sealed day with what an outside authority answered. */
export type WitnessedDay = SealedDay & { answer: Buffer | null };

interface ClaimColumns {
  reader: string;
  at: Date;
  body: Mention | null;
  text: string | null;
  retracted_at: Date | null;
  because: string | null;
}

/** What goes into a bundle. */
@Injectable()
export class BundleStore {
  async documentsOf(tx: EntityManager, developmentId: string): Promise<DocumentRow[]> {
    const ids = await tx.query<{ id: string }[]>(`select id from ${DOCUMENTS_OF} one order by id`, [developmentId]);
    return tx
      .createQueryBuilder(DocumentRow, 'document')
      .where('document.id = any(:ids)', { ids: ids.map(({ id }) => id) })
      .orderBy('document.id')
      .getMany();
  }

  async versionsOf(tx: EntityManager, developmentId: string): Promise<unknown[]> {
    return tx.query<unknown[]>(
      'select version, at, change, because, snapshot from development_version where development_id = $1 order by version',
      [developmentId],
    );
  }

  /** The text that was taken out of a document last, and by what. */
  async textOf(tx: EntityManager, documentId: string): Promise<{ text: string | null }> {
    const [row] = await tx.query<{ text: string | null }[]>(
      'select text from extraction where document_id = $1 order by at desc limit 1',
      [documentId],
    );
    return row ?? { text: null };
  }

  async readingsOf(tx: EntityManager, documentId: string): Promise<ReadingTold[]> {
    const rows = await tx.query<ClaimColumns[]>(
      `select r.reader, r.at, m.body, e.text, x.at as retracted_at, x.because
       from reading r join extraction e on e.id = r.extraction_id left join mention m on m.reading_id = r.id
       left join ${RETRACTED} x on x.mention_id = m.id
       where r.document_id = $1 order by r.at, r.id, m.ordinal`,
      [documentId],
    );
    const readings = new Map<string, ReadingTold>();
    for (const { reader, at, body, text, retracted_at: since, because } of rows) {
      const told = readings.get(reader) ?? { reader, at: at.toISOString(), claims: [] };
      readings.set(reader, told);
      if (body === null) continue;
      const words = body.spans.map(({ start, end }) => (text ?? '').slice(start, end));
      const retracted = since === null || because === null ? null : { at: since.toISOString(), because };
      told.claims.push({ mention: body, words, retracted });
    }
    return [...readings.values()];
  }

  /** The day into which a document was sealed; null while it is not. */
  async dayOf(tx: EntityManager, documentId: string): Promise<WitnessedDay | null> {
    const [day] = await tx.query<WitnessedDay[]>(
      `select to_char(y.day, 'YYYY-MM-DD') as day, y.seq, y.documents, y.root, y.statement, y.signature, y.public_key,
         t.answer
       from document_seal l join day_seal y on y.day = l.day left join day_stamp t on t.day = y.day
       where l.document_id = $1`,
      [documentId],
    );
    return day ?? null;
  }
}
