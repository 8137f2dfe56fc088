import { Injectable } from '@nestjs/common';
import { type ReadingInput, readWithReasons, sketchOf } from '@lapwing/domain';
import { Clock, Database, Ids } from '@lapwing/platform';
import type { DocumentRow } from '../keep-evidence/document.row.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import type { ParserReply } from '../parser-child/reply.js';
import { ExtractionRow } from './extraction.row.js';
import { DocumentParser } from './parser.js';
import { publicationOf } from './publication.js';

/** Which way of extracting made a text; a new one extracts again and keeps the old. */
export const EXTRACTOR = 'extract/1';

/** What is taken out of documents: once per document and extractor. */
@Injectable()
export class ExtractionStore {
  constructor(
    private readonly database: Database,
    private readonly evidence: EvidenceArchive,
    private readonly parser: DocumentParser,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /** The extraction of a document, made now if there is none yet. */
  async of(document: DocumentRow): Promise<ExtractionRow> {
    const place = { documentId: document.id, extractor: EXTRACTOR };
    const known = await this.database.inWork((tx) => tx.findOneBy(ExtractionRow, place));
    if (known !== null) return known;
    const bytes = await this.evidence.get(document.sha256);
    const task = { as: 'article', url: document.finalUrl, type: document.mediaType } as const;
    const row = this.rowOf(document, await this.parser.parse(task, bytes));
    return this.database.inWork(async (tx) => {
      await tx.createQueryBuilder().insert().into(ExtractionRow).values(row).orIgnore().execute();
      return tx.findOneByOrFail(ExtractionRow, place);
    });
  }

  private rowOf(document: DocumentRow, reply: ParserReply): ExtractionRow {
    const base = {
      id: this.ids.next(),
      documentId: document.id,
      extractor: EXTRACTOR,
      parentSha256: document.sha256,
      at: this.clock.now(),
    };
    if (reply.is !== 'article') {
      const reason = reply.is === 'rejected' ? reply.because : 'no_text';
      const nothing = { title: null, text: null, language: null, published: null, publishedBy: null, sketch: [] };
      return { ...base, ...nothing, state: 'rejected', reason };
    }
    const { published, by } = publicationOf(document, reply.published);
    const title = document.feedTitle ?? reply.title;
    const input: ReadingInput = {
      id: document.id,
      lang: reply.language,
      title,
      text: reply.text,
      published: (published ?? document.fetchedAt).toISOString(),
      url: document.finalUrl,
    };
    const { review, because } = readWithReasons(input).review;
    return {
      ...base,
      state: review ? 'needs_review' : 'ready',
      reason: because,
      title,
      text: reply.text,
      language: reply.language,
      published,
      publishedBy: by,
      sketch: sketchOf(reply.text),
    };
  }
}
