import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, FILE_BYTES, Failure, type RequestOf, type UploadView, type uploadsPut } from '@lapwing/contracts';
import { Clock, CONFIG } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { sha256Of } from '../keep-evidence/sha256-of.js';
import type { IngestionConfig } from '../config.js';
import { fileNameOf } from './file-name.js';
import { uploadedBytes } from './uploaded-bytes.js';

type Part = Omit<RequestOf<typeof uploadsPut>, 'bytes'> & { bytes: Buffer };
type Person = Pick<Actor, 'orgId' | 'memberId'>;

/** A staged file as the database has it. */
export interface UploadColumns {
  id: string;
  uploader: string | null;
  name: string;
  media_type: string | null;
  parts: number;
  received: number;
  size: number;
  sha256: string | null;
}

/** What all staged files of the installation may take together. */
const MOST_STAGED = 512 * 1024 * 1024;

/** Files that are staged here until they become documents, at most for a day. */
@Injectable()
export class UploadStore {
  private readonly secret: Buffer;

  constructor(
    @Inject(CONFIG) { databaseApiPassword }: IngestionConfig,
    private readonly clock: Clock,
  ) {
    // What the processes of this service share, and its database does not hold.
    this.secret = createHmac('sha256', databaseApiPassword).update('senders of files').digest();
  }

  /** Stages a part. Throws `Failure` conflict for any other part than the next one; what is staged stays. */
  async put(tx: EntityManager, part: Part, by: Person): Promise<UploadView> {
    const upload = await this.begun(tx, part, by);
    if (part.of !== upload.parts) {
      throw conflict(`This file was announced in ${upload.parts} parts, not in ${part.of}.`);
    }
    if (part.part <= upload.received) return this.again(tx, upload, part);
    if (part.part > upload.received + 1) throw conflict(`Part ${upload.received + 1} comes next, not ${part.part}.`);
    const size = upload.size + part.bytes.length;
    if (size > FILE_BYTES) throw new Failure('too_large', { detail: 'A file may have 10 MiB.' });
    await this.refuseFlood(tx, part.bytes.length);
    await tx.query('insert into upload_part (upload_id, part, bytes) values ($1, $2, $3)', [
      upload.id,
      part.part,
      part.bytes,
    ]);
    const sha256 = part.part === upload.parts ? sha256Of(await uploadedBytes(tx, upload.id)) : null;
    await tx.query('update upload set received = $2, size = $3, sha256 = $4 where id = $1', [
      upload.id,
      part.part,
      size,
      sha256,
    ]);
    return viewOf({ ...upload, received: part.part, size, sha256 });
  }

  /** A whole file of this person. Throws `Failure` not_found, or conflict while parts are missing. */
  async demand(tx: EntityManager, id: string, by: Person): Promise<UploadColumns & { sha256: string }> {
    const upload = await this.own(tx, id, by);
    if (upload === null)
      throw new Failure('not_found', { detail: 'There is no such file; it may have been too long.' });
    const { sha256 } = upload;
    if (sha256 === null) throw conflict(`Of the file “${upload.name}” parts are missing.`);
    return { ...upload, sha256 };
  }

  /** Forgets who sent files, once something else stands for them. */
  async claim(tx: EntityManager, ids: readonly string[]): Promise<void> {
    await tx.query('update upload set uploader = null where id = any($1)', [ids]);
  }

  /** Marks a file of this person as to be thrown away; whether there is one. */
  async discard(tx: EntityManager, id: string, by: Person): Promise<boolean> {
    if ((await this.own(tx, id, by)) === null) return false;
    await tx.query('update upload set uploader = null, discarded = true where id = $1', [id]);
    return true;
  }

  private async begun(tx: EntityManager, part: Part, by: Person): Promise<UploadColumns> {
    if (part.part === 1) {
      await tx.query(
        `insert into upload (id, uploader, name, media_type, parts, started_at) values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing`,
        [
          part.uploadId,
          this.uploaderOf(part.uploadId, by),
          fileNameOf(part.name),
          part.mediaType,
          part.of,
          this.clock.now(),
        ],
      );
    }
    const upload = await this.own(tx, part.uploadId, by);
    if (upload === null) throw new Failure('not_found', { detail: 'There is no such file; begin with part 1.' });
    return upload;
  }

  /** A part that came already changes nothing, if it is the same. */
  private async again(tx: EntityManager, upload: UploadColumns, part: Part): Promise<UploadView> {
    const [known] = await tx.query<{ bytes: Buffer }[]>(
      'select bytes from upload_part where upload_id = $1 and part = $2',
      [upload.id, part.part],
    );
    if (known?.bytes.equals(part.bytes) === true) return viewOf(upload);
    throw conflict(`Part ${part.part} has come already, with other bytes.`);
  }

  private async own(tx: EntityManager, id: string, by: Person): Promise<UploadColumns | null> {
    const [upload] = await tx.query<UploadColumns[]>(
      `select id, uploader, name, media_type, parts, received, size, sha256 from upload
       where id = $1 and uploader = $2 and not discarded for update`,
      [id, this.uploaderOf(id, by)],
    );
    return upload ?? null;
  }

  /** By which the sender of a file is known again, and of no other file; a copy of the database and a roll of members tell nothing. */
  private uploaderOf(uploadId: string, { orgId, memberId }: Person): string {
    return createHmac('sha256', this.secret).update(`${uploadId}/${orgId}/${memberId}`).digest('hex');
  }

  private async refuseFlood(tx: EntityManager, more: number): Promise<void> {
    const [staged] = await tx.query<{ size: string }[]>('select coalesce(sum(size), 0) as size from upload');
    if (Number(staged?.size ?? 0) + more <= MOST_STAGED) return;
    throw new Failure('too_many_requests', { detail: 'Too many files are on their way; try again in an hour.' });
  }
}

function viewOf({ id, name, received, parts, size, sha256 }: UploadColumns): UploadView {
  return { uploadId: id, name, received, of: parts, size, sha256 };
}

function conflict(detail: string): Failure {
  return new Failure('conflict', { detail });
}
