import { Injectable } from '@nestjs/common';
import { Ids, Jobs, Clock, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { FetchEvidence } from '../fetch-safely/outcome.js';
import { DocumentRow } from './document.row.js';

/** A document about to be kept; its bytes are in the archive already. */
export interface NewDocument {
  sourceId: string;
  url: string;
  sha256: string;
  size: number;
  mediaType: string | null;
  fetch: FetchEvidence;
  feedTitle: string | null;
  feedPublished: Date | null;
}

/** The evidence rows: one per source, address and content. */
@Injectable()
export class DocumentStore {
  constructor(
    private readonly ids: Ids,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  /** Keeps a document and has it read; gives its id and whether it is really new. */
  async keep(tx: EntityManager, document: NewDocument): Promise<{ id: string; added: boolean }> {
    const { sourceId, url, sha256 } = document;
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(DocumentRow)
      .values({
        ...document,
        id: this.ids.next(),
        finalUrl: document.fetch.finalUrl,
        fetchedAt: document.fetch.endedAt,
      })
      .orIgnore()
      .returning('id')
      .execute();
    const [added] = inserted.raw as { id: string }[];
    if (added !== undefined) {
      await this.jobs.at(tx, 'document.read', added.id, this.clock.now(), sourceId);
      this.metrics.counter('documents_total', 'Documents kept.').inc();
      return { id: added.id, added: true };
    }
    const known = await tx.findOneByOrFail(DocumentRow, { sourceId, url, sha256 });
    return { id: known.id, added: false };
  }
}
