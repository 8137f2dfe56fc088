import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  type Actor,
  Failure,
  PART_BYTES,
  personsImportCheck,
  personsImportCommit,
  personsImportDiscard,
  personsImportPut,
  personsImportReport,
  personsImports,
  personsImportUndo,
  type PersonImportView,
  type ReplyOf,
  type RequestOf,
  type UploadView,
} from '@lapwing/contracts';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { KeyStore } from '../unlock-keys/key.store.js';
import { clash, ImportStore, type PersonImport } from './import.store.js';
import { NO_LINES } from './import-content.js';
import { StagedFileStore } from './staged-file.store.js';

/** Takes in files of persons: staged, checked line by line, then taken in at once. The long work is done by jobs. */
@Controller()
export class ImportsController {
  constructor(
    private readonly imports: ImportStore,
    private readonly files: StagedFileStore,
    private readonly keys: KeyStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Answers(personsImportPut)
  async put(request: RequestOf<typeof personsImportPut>, tx: EntityManager, actor: Actor): Promise<UploadView> {
    this.keys.demandOpen();
    const bytes = Buffer.from(request.bytes, 'base64');
    if (request.part > request.of)
      throw new Failure('invalid', { faults: [{ path: 'part', message: 'is beyond the last one' }] });
    if (bytes.length === 0) throw new Failure('invalid', { faults: [{ path: 'bytes', message: 'are missing' }] });
    if (bytes.length > PART_BYTES) throw new Failure('too_large', { detail: 'A part may have 256 KiB.' });
    return this.files.put(tx, actor.orgId, actor, { ...request, bytes });
  }

  @Answers(personsImportDiscard)
  async discard(
    { uploadId }: RequestOf<typeof personsImportDiscard>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<Record<string, never>> {
    this.keys.demandOpen();
    const found = await this.imports.lock(tx, actor.orgId, uploadId);
    if (found === null || !isOwn(found, actor)) return {};
    if (['taking', 'taken', 'undoing', 'undone'].includes(found.state)) return {};
    await this.imports.remove(tx, found);
    return {};
  }

  @Answers(personsImportCheck)
  async check(
    { id, format, mayChange }: RequestOf<typeof personsImportCheck>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<PersonImportView> {
    const found = await this.own(tx, id, actor);
    if (found.content.fileSha === null) throw clash('Parts of the file are missing.');
    if (!['arriving', 'checked', 'failed'].includes(found.state)) throw clash('This file is being worked on already.');
    const by = { memberId: actor.memberId, roles: actor.roles };
    const fresh = { by, format, mayChange, because: null, counts: NO_LINES, unknown: [], checkedSha: null };
    return this.begin(tx, { ...found, state: 'checking', content: { ...found.content, ...fresh } }, 'check');
  }

  @Answers(personsImportCommit)
  async commit(
    { id, checkedSha, leaveOut, overridden }: RequestOf<typeof personsImportCommit>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<PersonImportView> {
    const found = await this.own(tx, id, actor);
    if (found.state === 'taking' || found.state === 'taken') return this.imports.view(found);
    const { counts, checkedSha: checked } = found.content;
    const asNow = found.content.by.roles.join() === actor.roles.join();
    if (found.state !== 'checked' || checked !== checkedSha || !asNow)
      throw clash('Check the file first; it was read otherwise.');
    if (counts.added + counts.changed === 0) throw clash('There is nothing new in this file.');
    if (counts.refused > 0 && !leaveOut) throw clash('Lines were refused; say that they stay out, or correct them.');
    if (found.content.overridden !== overridden) throw clash('Codes that look like names have to be counted as such.');
    return this.begin(tx, { ...found, state: 'taking' }, 'take');
  }

  @Answers(personsImports)
  async list(
    _request: RequestOf<typeof personsImports>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof personsImports>> {
    this.keys.demandOpen();
    const all = await this.imports.latest(tx, actor.orgId);
    return { items: all.filter((one) => isSeen(one, actor)).map((one) => this.imports.view(one)) };
  }

  @Answers(personsImportReport)
  async report(
    { id, cursor }: RequestOf<typeof personsImportReport>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<ReplyOf<typeof personsImportReport>> {
    const found = await this.own(tx, id, actor);
    const page = /^\d{1,4}$/.test(cursor ?? '0') ? Number(cursor ?? '0') : 0;
    const items = await this.imports.page(tx, found, page);
    const after = await this.imports.page(tx, found, page + 1);
    return { items, next: after.length === 0 ? null : String(page + 1) };
  }

  @Answers(personsImportUndo)
  async undo({ id }: RequestOf<typeof personsImportUndo>, tx: EntityManager, actor: Actor): Promise<PersonImportView> {
    this.keys.demandOpen();
    const found = await this.imports.lock(tx, actor.orgId, id);
    if (found === null || !isSeen(found, actor)) throw new Failure('not_found');
    if (found.state === 'undoing' || found.state === 'undone') return this.imports.view(found);
    if (this.imports.undoUntil(found) === null) throw clash('An import can be taken back for a day.');
    const content = { ...found.content, because: null };
    return this.begin(tx, { ...found, state: 'undoing', content }, 'undo');
  }

  private async begin(
    tx: EntityManager,
    one: PersonImport,
    deed: 'check' | 'take' | 'undo',
  ): Promise<PersonImportView> {
    const begun = { ...one, done: 0 };
    await this.imports.keep(tx, begun);
    await this.jobs.at(tx, `person_import.${deed}`, `${one.orgId}/${one.id}`, this.clock.now(), one.orgId);
    return this.imports.view(begun);
  }

  /** A file is its bringer's alone until it is taken in. */
  private async own(tx: EntityManager, id: string, actor: Actor): Promise<PersonImport> {
    this.keys.demandOpen();
    const found = await this.imports.lock(tx, actor.orgId, id);
    if (found === null || !isOwn(found, actor)) throw new Failure('not_found');
    return found;
  }
}

function isOwn({ content }: PersonImport, { memberId }: Actor): boolean {
  return content.by.memberId === memberId;
}

function isSeen(one: PersonImport, actor: Actor): boolean {
  return isOwn(one, actor) || actor.roles.includes('organisation_admin');
}
