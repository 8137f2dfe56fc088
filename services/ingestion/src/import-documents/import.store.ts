import { Injectable } from '@nestjs/common';
import { Failure, type ImportView, type ImportWish } from '@lapwing/contracts';
import { Clock } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';

const DAY_MS = 24 * 3_600_000;
const LATEST = 50;

export interface ImportColumns {
  id: string;
  upload_id: string;
  source_id: string;
  source_name: string;
  name: string;
  sha256: string;
  wish: ImportWish;
  state: ImportView['state'];
  detail: string | null;
  rows: number;
  duplicates: number;
  faults: number;
  done: number;
  at: Date;
  read_at: Date | null;
  folded: boolean;
}

const COLUMNS = `
  select i.*, s.name as source_name, exists (
    select from imported_document d join mention m on m.document_id = d.document_id
    join assignment a on a.mention_id = m.id where d.import_id = i.id
  ) as folded
  from document_import i join source s on s.id = i.source_id`;

/** An import as the database has it. */
export async function findImport(tx: EntityManager, id: string): Promise<ImportColumns | null> {
  const [row] = await tx.query<ImportColumns[]>(`${COLUMNS} where i.id = $1`, [id]);
  return row ?? null;
}

/** Holds the import of a document until the transaction ends; whether people have withdrawn it. */
export async function isWithdrawn(tx: EntityManager, documentId: string): Promise<boolean> {
  const [found] = await tx.query<{ state: string }[]>(
    `select i.state from document_import i join imported_document d on d.import_id = i.id
     where d.document_id = $1 for share of i`,
    [documentId],
  );
  return found?.state === 'undone';
}

/** Imports and what became of them. */
@Injectable()
export class ImportStore {
  constructor(private readonly clock: Clock) {}

  async latest(tx: EntityManager): Promise<ImportView[]> {
    const rows = await tx.query<ImportColumns[]>(`${COLUMNS} order by i.at desc, i.id desc limit ${LATEST}`);
    return rows.map((row) => this.viewOf(row));
  }

  async view(tx: EntityManager, id: string): Promise<ImportView> {
    const row = await findImport(tx, id);
    if (row === null) throw new Failure('not_found');
    return this.viewOf(row);
  }

  /** Withdraws an import, held against readers meanwhile. Throws `Failure` conflict where it is too late. */
  async withdraw(tx: EntityManager, id: string): Promise<void> {
    await tx.query('select 1 from document_import where id = $1 for update', [id]);
    const row = await findImport(tx, id);
    if (row === null) throw new Failure('not_found');
    if (row.state === 'undone') return;
    const fault = this.whyNotUndone(row);
    if (fault !== null) throw new Failure('conflict', { detail: fault });
    await tx.query(`update document_import set state = 'undone' where id = $1`, [id]);
  }

  /** Why an import stands for good, as a sentence. */
  private whyNotUndone(row: ImportColumns): string | null {
    if (row.state !== 'taken') return 'This import has brought nothing so far.';
    if (row.folded) return 'Something of it has gone into a development already; part or correct it there.';
    return this.clock.now().getTime() > row.at.getTime() + DAY_MS ? 'An import can be undone for a day.' : null;
  }

  private viewOf(row: ImportColumns): ImportView {
    return {
      id: row.id,
      name: row.name,
      sourceId: row.source_id,
      sourceName: row.source_name,
      state: row.state,
      detail: row.detail,
      rows: row.rows,
      done: row.done,
      counts: { ok: row.rows, duplicate: row.duplicates, fault: row.faults },
      at: row.at.toISOString(),
      readAt: row.read_at?.toISOString() ?? null,
      undoUntil: this.whyNotUndone(row) === null ? new Date(row.at.getTime() + DAY_MS).toISOString() : null,
    };
  }
}
