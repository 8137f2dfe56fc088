import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FILE_BYTES, Failure, type RequestOf, type UploadView, type uploadsPut } from '@lapwing/contracts';
import type { Place } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { freshContent, type Bringer } from './import-content.js';
import { clash, ImportStore, type PersonImport } from './import.store.js';

export type Part = Omit<RequestOf<typeof uploadsPut>, 'bytes'> & { bytes: Buffer };

/** What the files of one organisation may take together. */
const MOST_STAGED = 64 * 1024 * 1024;
const LONGEST_NAME = 120;

/** Files of persons on their way in: each part sealed as it comes, for a day at most. */
@Injectable()
export class StagedFileStore {
  constructor(private readonly imports: ImportStore) {}

  /** Stages a part. Throws `Failure` conflict for any other part than the next one; what is staged stays. */
  async put(tx: EntityManager, orgId: string, by: Bringer, part: Part): Promise<UploadView> {
    const found = await this.begun(tx, orgId, by, part);
    if (part.of !== found.parts) throw clash(`This file was announced in ${found.parts} parts, not in ${part.of}.`);
    if (part.part <= found.received) return this.again(tx, found, part);
    if (part.part > found.received + 1) throw clash(`Part ${found.received + 1} comes next, not ${part.part}.`);
    const size = found.size + part.bytes.length;
    if (size > FILE_BYTES) throw new Failure('too_large', { detail: 'A file may have 10 MiB.' });
    await this.refuseFlood(tx, orgId, part.bytes.length);
    const place = placeOf(found.id, part.part);
    await tx.query('insert into person_import_part (org_id, import_id, part, sealed) values ($1, $2, $3, $4)', [
      orgId,
      found.id,
      part.part,
      this.imports.sealStaged(found, place, part.bytes.toString('base64')),
    ]);
    const arrived = { ...found, received: part.part, size };
    const fileSha = part.part === part.of ? shaOf(await this.bytes(tx, arrived)) : null;
    const whole = { ...arrived, content: { ...found.content, fileSha } };
    await this.imports.keep(tx, whole);
    return viewOf(whole);
  }

  /** The bytes of a file as far as they have come. */
  async bytes(tx: EntityManager, one: PersonImport): Promise<Buffer> {
    const { orgId, id } = one;
    const rows = await tx.query<{ part: number; sealed: Buffer }[]>(
      'select part, sealed from person_import_part where org_id = $1 and import_id = $2 order by part',
      [orgId, id],
    );
    const parts = rows.map(({ part, sealed }) => this.imports.openStaged<string>(one, placeOf(id, part), sealed));
    return Buffer.concat(parts.map((part) => Buffer.from(part, 'base64')));
  }

  private async begun(tx: EntityManager, orgId: string, by: Bringer, part: Part): Promise<PersonImport> {
    const { uploadId: id, of } = part;
    if (part.part === 1) {
      const name = part.name.replace(/[\p{Cc}\p{Cf}]/gu, ' ').trim();
      const content = freshContent([...name].slice(0, LONGEST_NAME).join('') || 'file', by);
      await this.imports.add(tx, { orgId, id, parts: of, content });
    }
    const found = await this.imports.lock(tx, orgId, id);
    if (found === null || found.content.by.memberId !== by.memberId)
      throw new Failure('not_found', { detail: 'There is no such file; begin with part 1.' });
    if (found.state !== 'arriving') throw clash('This file has arrived already.');
    return found;
  }

  /** A part that came already changes nothing, if it is the same. */
  private async again(tx: EntityManager, found: PersonImport, part: Part): Promise<UploadView> {
    const [known] = await tx.query<{ sealed: Buffer }[]>(
      'select sealed from person_import_part where org_id = $1 and import_id = $2 and part = $3',
      [found.orgId, found.id, part.part],
    );
    const place = placeOf(found.id, part.part);
    const bytes = known === undefined ? null : this.imports.openStaged<string>(found, place, known.sealed);
    if (bytes === part.bytes.toString('base64')) return viewOf(found);
    throw clash(`Part ${part.part} has come already, with other bytes.`);
  }

  private async refuseFlood(tx: EntityManager, orgId: string, more: number): Promise<void> {
    const [staged] = await tx.query<{ size: string }[]>(
      `select coalesce(sum(i.size), 0) as size from person_import i
       where i.org_id = $1 and exists (select from person_import_part p where p.org_id = i.org_id and p.import_id = i.id)`,
      [orgId],
    );
    if (Number(staged?.size ?? 0) + more <= MOST_STAGED) return;
    throw new Failure('too_many_requests', { detail: 'Too many files are on their way; try again in an hour.' });
  }
}

function viewOf({ id, content, received, parts, size }: PersonImport): UploadView {
  return { uploadId: id, name: content.name, received, of: parts, size, sha256: content.fileSha };
}

function shaOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function placeOf(id: string, part: number): Place {
  return { table: 'person_import_part', row: `${id}/${part}`, schemaVersion: 2 };
}
