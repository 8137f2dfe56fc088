import { Inject, Injectable } from '@nestjs/common';
import { CANARY, CANARY_DAY_MS } from '@lapwing/domain';
import { CONFIG, Database, Every } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { IngestionConfig } from '../config.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { CanaryTidings } from './canary-tidings.js';
import { FlightStore } from './flight.store.js';

const EVERY_MS = 600_000;

/**
 * Removes what canaries leave behind after a day. The bytes go first: where that fails, their rows still name them, and the
 * next turn finishes the work.
 */
@Injectable()
export class PurgeCanariesTimer {
  constructor(
    @Inject(CONFIG) private readonly config: IngestionConfig,
    private readonly database: Database,
    private readonly evidence: EvidenceArchive,
    private readonly flights: FlightStore,
    private readonly tidings: CanaryTidings,
  ) {}

  @Every('canary.purge', EVERY_MS)
  async purge(): Promise<void> {
    const before = new Date(this.tidings.now().getTime() - CANARY_DAY_MS);
    const names = await this.database.inWork((tx) => bytesOf(tx, before));
    for (const sha256 of names) await this.evidence.forget(sha256);
    await this.database.inWork(async (tx) => {
      await tx.query('select purge_canaries($1)', [before]);
      await this.flights.forget(tx, before);
      if (this.config.canaryEvery === 0) await this.tidings.calm(tx);
    });
  }
}

/** The bytes that only old canaries name. */
async function bytesOf(tx: EntityManager, before: Date): Promise<string[]> {
  const rows = await tx.query<{ sha256: string }[]>(
    `select sha256 from document where source_id = $1 and fetched_at < $2
     except select sha256 from document where source_id <> $1`,
    [CANARY.sourceId, before],
  );
  return rows.map((row) => row.sha256);
}
