import { Injectable, Logger } from '@nestjs/common';
import { CANARY } from '@lapwing/domain';
import { Database, Metrics, OnJob } from '@lapwing/platform';
import { MentionFolder } from '../fold-mentions/mention-folder.js';
import { isWithdrawn } from '../import-documents/import.store.js';
import { DocumentRow } from '../keep-evidence/document.row.js';
import { WantSecondLook } from '../read-second/want-second-look.js';
import { toldIn } from '../share-developments/told-by-peer.js';
import { ExtractionStore } from './extraction.store.js';

/** Reading takes a processor; a source never has all of them. */
const CROWD = { atOnce: 6, perLane: 4 };

/** Takes the text out of a document and has it read and folded. Each step is kept, so running twice is harmless. */
@Injectable()
export class ReadDocumentTimer {
  private readonly log = new Logger('read');

  constructor(
    private readonly database: Database,
    private readonly extractions: ExtractionStore,
    private readonly folder: MentionFolder,
    private readonly metrics: Metrics,
    private readonly secondLook: WantSecondLook,
  ) {}

  @OnJob('document.read', CROWD)
  async read(documentId: string): Promise<void> {
    const document = await this.database.inWork((tx) => tx.findOneBy(DocumentRow, { id: documentId }));
    if (document === null || (await this.database.inWork((tx) => isWithdrawn(tx, documentId)))) return;
    const extraction = await this.extractions.of(document);
    this.metrics
      .counter('extractions_total', 'Documents by what came of their extraction.', ['result'])
      .inc({ result: extraction.state });
    if (extraction.state === 'ready') {
      await this.database.inWork(async (tx) => {
        if (!(await isWithdrawn(tx, documentId))) await this.folder.fold(tx, document, extraction);
      });
    } else {
      this.log.warn('a document is not read', { document: documentId, because: extraction.reason });
    }
    if (document.sourceId !== CANARY.sourceId && toldIn(document) === null) await this.secondLook.of(documentId);
  }
}
