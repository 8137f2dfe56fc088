import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  type Actor,
  Failure,
  importsCheck,
  importsCommit,
  importsList,
  importsUndo,
  type ImportView,
  type ImportWish,
  type ReplyOf,
  type RequestOf,
} from '@lapwing/contracts';
import { namesAPerson } from '@lapwing/domain';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { ensureBuiltIn, IMPORTED } from '../take-uploads/built-in-source.js';
import { UploadStore } from '../take-uploads/upload.store.js';
import { uploadedBytes } from '../take-uploads/uploaded-bytes.js';
import { ImportFile, type Judged } from './import-file.js';
import { findImport, ImportStore } from './import.store.js';

/** Takes in documents from files: checked first, then all good lines at once. */
@Controller()
export class ImportsController {
  constructor(
    private readonly uploads: UploadStore,
    private readonly file: ImportFile,
    private readonly imports: ImportStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Answers(importsCheck)
  async check(
    wish: RequestOf<typeof importsCheck>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof importsCheck>> {
    return (await this.judged(tx, wish, actor)).report;
  }

  @Answers(importsCommit)
  async commit(request: RequestOf<typeof importsCommit>, tx: EntityManager, actor: Actor): Promise<ImportView> {
    const { importId, checkedSha, ...wish } = request;
    if ((await findImport(tx, importId)) !== null) return this.imports.view(tx, importId);
    const upload = await this.uploads.demand(tx, wish.uploadId, actor);
    const judged = await this.judged(tx, wish, actor);
    if (judged.checkedSha !== checkedSha) {
      throw new Failure('conflict', {
        detail: 'The file or what is here has changed since it was checked; check it again.',
      });
    }
    if (judged.rows.length === 0) throw new Failure('conflict', { detail: 'There is nothing new in this file.' });
    const sourceId = await this.sourceOf(tx, wish);
    const { duplicate, fault } = judged.report.counts;
    await this.uploads.claim(tx, [upload.id]);
    await tx.query(
      `insert into document_import (id, upload_id, source_id, name, sha256, wish, state, rows, duplicates, faults, at)
       values ($1, $2, $3, $4, $5, $6, 'entered', $7, $8, $9, $10)`,
      [
        importId,
        upload.id,
        sourceId,
        upload.name,
        upload.sha256,
        { ...wish, sourceId },
        judged.rows.length,
        duplicate,
        fault,
        this.clock.now(),
      ],
    );
    await this.jobs.at(tx, 'import.take', importId, this.clock.now());
    return this.imports.view(tx, importId);
  }

  @Answers(importsList)
  async list(_: RequestOf<typeof importsList>, tx: EntityManager): Promise<ReplyOf<typeof importsList>> {
    return { items: await this.imports.latest(tx) };
  }

  /** The documents stay as evidence; none of them is read any more, and those that wait for a person say nothing. */
  @Answers(importsUndo)
  async undo({ id }: RequestOf<typeof importsUndo>, tx: EntityManager, actor: Actor): Promise<ImportView> {
    await this.imports.withdraw(tx, id);
    await tx.query(
      `update review_item set verdict = 'nothing', settled_at = $2, settled_by_organisation = $3, settled_by = $4
       where settled_at is null and document_id in (select document_id from imported_document where import_id = $1)`,
      [id, this.clock.now(), actor.orgId, actor.memberId],
    );
    return this.imports.view(tx, id);
  }

  private async judged(tx: EntityManager, wish: ImportWish, actor: Actor): Promise<Judged> {
    const upload = await this.uploads.demand(tx, wish.uploadId, actor);
    if (namesAPerson(upload.name)) {
      const message = 'The name of the file has the shape of a person’s code; please rename it.';
      throw new Failure('invalid', { detail: message, faults: [{ path: 'uploadId', message }] });
    }
    const sourceId = await this.sourceOf(tx, wish);
    return this.file.judge(tx, await uploadedBytes(tx, upload.id), { ...wish, sourceId });
  }

  /** What was fetched and what was imported are not mixed, so only a source for imports takes one. */
  private async sourceOf(tx: EntityManager, { sourceId }: ImportWish): Promise<string> {
    const id = sourceId ?? IMPORTED.id;
    if (sourceId === null) await ensureBuiltIn(tx, IMPORTED, this.clock.now());
    const [source] = await tx.query<{ enabled: boolean; connector: string }[]>(
      'select enabled, connector from source where id = $1',
      [id],
    );
    if (source?.connector !== IMPORTED.connector) {
      const message = 'Choose a source for imported files.';
      throw new Failure('invalid', { detail: message, faults: [{ path: 'sourceId', message }] });
    }
    if (!source.enabled) throw new Failure('conflict', { detail: 'The source is disabled.' });
    return id;
  }
}
