import { Injectable } from '@nestjs/common';
import type { Grade } from '@lapwing/domain';
import { Ids, Jobs, Clock, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import type { FetchEvidence } from '../fetch-safely/outcome.js';
import type { Reading } from '../parser-child/reply.js';
import { DocumentRow } from './document.row.js';

/** By then a document is mostly read. */
const READING_TAKES_MS = 10_000;

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
  reading?: Reading | null;
  /** Instead of the source's, for this document alone. */
  grade?: Grade | null;
  /** The language it is in, as a person says. */
  saidLanguage?: string | null;
  /** When it is read; at once where nothing is said. */
  readAt?: Date;
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
    const { readAt = this.clock.now(), ...kept } = document;
    const { sourceId, url, sha256 } = kept;
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(DocumentRow)
      .values({
        ...kept,
        id: this.ids.next(),
        finalUrl: kept.fetch.finalUrl,
        fetchedAt: kept.fetch.endedAt,
      })
      .orIgnore()
      .returning('id')
      .execute();
    const [added] = inserted.raw as { id: string }[];
    if (added !== undefined) {
      await this.jobs.at(tx, 'document.read', added.id, readAt, sourceId);
      await this.correctOlder(tx, added.id, { sourceId, url });
      this.metrics.counter('documents_total', 'Documents kept.').inc();
      return { id: added.id, added: true };
    }
    const known = await tx.findOneByOrFail(DocumentRow, { sourceId, url, sha256 });
    return { id: known.id, added: false };
  }

  /** A page that was kept before in another form may have taken something back. */
  private async correctOlder(tx: EntityManager, id: string, page: { sourceId: string; url: string }): Promise<void> {
    const [older] = await tx.query<unknown[]>(
      'select from document where source_id = $1 and url = $2 and id <> $3 limit 1',
      [page.sourceId, page.url, id],
    );
    if (older === undefined) return;
    await this.jobs.at(tx, 'page.correct', id, new Date(this.clock.now().getTime() + READING_TAKES_MS));
  }
}
