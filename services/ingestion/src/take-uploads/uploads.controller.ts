import { Controller } from '@nestjs/common';
import { Answers } from '@lapwing/bus';
import {
  type Actor,
  Failure,
  PART_BYTES,
  type RequestOf,
  uploadsDiscard,
  uploadsPut,
  type UploadView,
} from '@lapwing/contracts';
import { Clock, Jobs } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { UploadStore } from './upload.store.js';

/** Takes files in, part by part. */
@Controller()
export class UploadsController {
  constructor(
    private readonly uploads: UploadStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Answers(uploadsPut)
  async put(request: RequestOf<typeof uploadsPut>, tx: EntityManager, actor: Actor): Promise<UploadView> {
    const bytes = Buffer.from(request.bytes, 'base64');
    if (request.part > request.of) {
      throw new Failure('invalid', { faults: [{ path: 'part', message: 'is beyond the last one' }] });
    }
    if (bytes.length === 0) throw new Failure('invalid', { faults: [{ path: 'bytes', message: 'are missing' }] });
    if (bytes.length > PART_BYTES) throw new Failure('too_large', { detail: 'A part may have 256 KiB.' });
    return this.uploads.put(tx, { ...request, bytes }, actor);
  }

  @Answers(uploadsDiscard)
  async discard(
    { uploadId }: RequestOf<typeof uploadsDiscard>,
    tx: EntityManager,
    actor: Actor,
  ): Promise<Record<string, never>> {
    if (await this.uploads.discard(tx, uploadId, actor)) {
      await this.jobs.at(tx, 'upload.discard', uploadId, this.clock.now());
    }
    return {};
  }
}
