import { Injectable } from '@nestjs/common';
import { Clock, Jobs, OnTimer } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { DocumentRow } from '../keep-evidence/document.row.js';
import { Corrections } from './corrections.js';
import { PageStore } from './page.store.js';

const LOOK_AGAIN_MS = 15_000;
/** A document that nobody could read by then corrects nothing. */
const PATIENCE_MS = 86_400_000;

/** Compares a page that came in another form with what it claimed before, once the new form is read. */
@Injectable()
export class CorrectPageTimer {
  constructor(
    private readonly corrections: Corrections,
    private readonly pages: PageStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @OnTimer('page.correct')
  async correct(documentId: string, tx: EntityManager): Promise<void> {
    const document = await tx.findOneBy(DocumentRow, { id: documentId });
    if (document === null || (await this.pages.newestOf(tx, document)) !== documentId) return;
    if (await this.corrections.compare(tx, document, documentId)) return;
    const now = this.clock.now().getTime();
    if (now > document.fetchedAt.getTime() + PATIENCE_MS) return;
    await this.jobs.at(tx, 'page.correct', documentId, new Date(now + LOOK_AGAIN_MS));
  }
}
