import { Injectable, Logger } from '@nestjs/common';
import { Failure } from '@lapwing/contracts';
import { Clock, Database, OnJob } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { DocumentStore } from '../keep-evidence/document.store.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { noteArrival } from '../take-uploads/built-in-source.js';
import { filedEvidence } from '../take-uploads/filed-evidence.js';
import { uploadedBytes } from '../take-uploads/uploaded-bytes.js';
import { ImportFile, type NewRow } from './import-file.js';
import { findImport, type ImportColumns } from './import.store.js';

/** Time to notice that it was the wrong file, before anything of it is read; milliseconds. */
const GRACE_MS = 300_000;
const AT_ONCE = 50;
const WAY = 'import/1';

/** Makes documents of the good lines of a file: all of them in one transaction, or none. */
@Injectable()
export class TakeImportTimer {
  private readonly log = new Logger('import');

  constructor(
    private readonly database: Database,
    private readonly file: ImportFile,
    private readonly clock: Clock,
    private readonly evidence: EvidenceArchive,
    private readonly documents: DocumentStore,
  ) {}

  @OnJob('import.take', { atOnce: 1, perLane: 1 })
  async take(importId: string): Promise<void> {
    const found = await this.database.inWork((tx) => findImport(tx, importId));
    if (found?.state !== 'entered') return;
    const bytes = await this.database.inWork((tx) => uploadedBytes(tx, found.upload_id));
    try {
      const rows = await this.database.inWork(async (tx) => {
        const judged = await this.file.judge(tx, bytes, { ...found.wish, sourceId: found.source_id });
        return judged.rows;
      });
      await this.evidence.put(bytes);
      await this.keepTexts(importId, rows);
      await this.database.inWork((tx) => this.keepDocuments(tx, found, rows));
    } catch (error) {
      if (!(error instanceof Failure) || error.retry === 'later') throw error;
      this.log.warn('an import brought nothing', { import: importId, because: error.code });
      await this.database.inWork((tx) => this.fail(tx, found, error.detail));
    }
  }

  /** The texts go to the archive first; what is there twice or for nothing does no harm. */
  private async keepTexts(importId: string, rows: readonly NewRow[]): Promise<void> {
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const some = rows.slice(at, at + AT_ONCE);
      await Promise.all(some.map(({ text }) => this.evidence.put(Buffer.from(text))));
      await this.database.inWork((tx) =>
        tx.query('update document_import set done = $2 where id = $1', [importId, at + some.length]),
      );
    }
  }

  private async keepDocuments(tx: EntityManager, found: ImportColumns, rows: readonly NewRow[]): Promise<void> {
    const now = this.clock.now();
    const readAt = new Date(now.getTime() + GRACE_MS);
    const ids: string[] = [];
    for (const row of rows) {
      const urn = `urn:lapwing:import:${found.id}/${row.line}`;
      const said = [['source', row.source] as const, ['link', row.url] as const];
      const { id, added } = await this.documents.keep(tx, {
        sourceId: found.source_id,
        url: row.address,
        sha256: row.sha256,
        size: Buffer.byteLength(row.text),
        mediaType: 'text/plain; charset=utf-8',
        fetch: filedEvidence({ urn, at: now, way: WAY, partOf: found.sha256, said }),
        feedTitle: row.title,
        feedPublished: row.published === null ? null : new Date(row.published),
        saidLanguage: row.language,
        readAt,
      });
      if (added) ids.push(id);
    }
    await tx.query('insert into imported_document (document_id, import_id) select unnest($1::uuid[]), $2', [
      ids,
      found.id,
    ]);
    await tx.query(`update document_import set state = 'taken', done = rows, read_at = $2 where id = $1`, [
      found.id,
      readAt,
    ]);
    await noteArrival(tx, found.source_id, now);
    await tx.query('delete from upload where id = $1', [found.upload_id]);
  }

  private async fail(tx: EntityManager, found: ImportColumns, detail: string | null): Promise<void> {
    await tx.query(`update document_import set state = 'failed', detail = $2 where id = $1`, [found.id, detail]);
    await tx.query('delete from upload where id = $1', [found.upload_id]);
  }
}
