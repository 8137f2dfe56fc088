import { Injectable } from '@nestjs/common';
import { Metrics, OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { MentionFolder } from '../fold-mentions/mention-folder.js';
import { DocumentRow } from '../keep-evidence/document.row.js';
import { ExtractionRow } from '../read-document/extraction.row.js';
import { ReviewItemRow } from './review-item.row.js';

/** Folds what an operator claims of a document like what a reader claims: raising takes effect at once. */
@Injectable()
export class FoldClaimTimer {
  constructor(
    private readonly folder: MentionFolder,
    private readonly metrics: Metrics,
  ) {}

  @OnTimer('review.claim')
  async fold(documentId: string, tx: EntityManager): Promise<void> {
    const item = await tx.findOneBy(ReviewItemRow, { documentId });
    if (item?.verdict !== 'claim' || item.ruled === null) return;
    const document = await tx.findOneByOrFail(DocumentRow, { id: documentId });
    const extraction = await tx.findOneOrFail(ExtractionRow, { where: { documentId }, order: { at: 'desc' } });
    await this.folder.foldClaim(tx, document, extraction, item.ruled);
    const { because } = item;
    this.metrics.counter('claims_total', 'Claims of operators by why they looked.', ['because']).inc({ because });
  }
}
