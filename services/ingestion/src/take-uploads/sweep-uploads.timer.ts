import { Injectable } from '@nestjs/common';
import { Clock, Database, Every, OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';

const KEPT_MS = 24 * 3_600_000;

/** Throws staged files away: at once where somebody asks, else after a day. */
@Injectable()
export class SweepUploadsTimer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Every('uploads.sweep', 600_000)
  async sweep(): Promise<void> {
    const eldest = new Date(this.clock.now().getTime() - KEPT_MS);
    await this.database.inWork((tx) =>
      tx.query('delete from upload where started_at < $1 and (uploader is not null or discarded)', [eldest]),
    );
  }

  @OnTimer('upload.discard')
  async discard(uploadId: string, tx: EntityManager): Promise<void> {
    await tx.query('delete from upload where id = $1 and discarded', [uploadId]);
  }
}
