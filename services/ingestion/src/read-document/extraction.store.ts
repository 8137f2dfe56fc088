import { Injectable } from '@nestjs/common';
import { CANARY, type Mention, type ReadingInput, readWithReasons, sketchOf } from '@lapwing/domain';
import { Clock, Database, Ids } from '@lapwing/platform';
import { placesOf } from '../fly-canary/canary-places.js';
import type { DocumentRow } from '../keep-evidence/document.row.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import type { ParserReply } from '../parser-child/reply.js';
import { putToReview } from '../review-documents/review.store.js';
import { toldIn } from '../share-developments/told-by-peer.js';
import { ExtractionRow } from './extraction.row.js';
import { DocumentParser } from './parser.js';
import { publicationOf } from './publication.js';

/** Which way of extracting made a text; a new one extracts again and keeps the old. */
export const EXTRACTOR = 'extract/2';

const NOTHING = {
  title: null,
  text: null,
  language: null,
  published: null,
  publishedBy: null,
  pages: null,
  lossy: false,
  sketch: [],
};

/** What another installation claims is not read out of its words. */
const NOT_READ = { chance: null, review: { review: false, because: null }, likeliest: null };

/** An extraction, the chance of the text, and what it most likely claims where a person must look at it. */
interface Extracted {
  row: ExtractionRow;
  chance: number | null;
  claim: Mention | null;
}

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
    const reading = document.reading ?? { as: 'article', options: null };
    const task = { ...reading, url: document.finalUrl, type: document.mediaType };
    const { row, chance, claim } = this.extracted(document, await this.parser.parse(task, bytes));
    return this.database.inWork(async (tx) => {
      await tx.createQueryBuilder().insert().into(ExtractionRow).values(row).orIgnore().execute();
      if (row.state === 'needs_review' && document.sourceId !== CANARY.sourceId) {
        const because = row.reason === 'language' ? 'language' : 'doubt';
        await putToReview(tx, { documentId: document.id, because, chance, since: row.at, claim });
      }
      return tx.findOneByOrFail(ExtractionRow, place);
    });
  }

  private extracted(document: DocumentRow, reply: ParserReply): Extracted {
    const base = {
      id: this.ids.next(),
      documentId: document.id,
      extractor: EXTRACTOR,
      parentSha256: document.sha256,
      at: this.clock.now(),
    };
    if (reply.is !== 'article') {
      const reason = reply.is === 'rejected' ? reply.because : 'no_text';
      return { row: { ...base, ...NOTHING, state: 'rejected', reason }, chance: null, claim: null };
    }
    const { published, by } = publicationOf(document, reply.published);
    const title = document.feedTitle ?? reply.title;
    const language = document.saidLanguage ?? reply.language;
    const input: ReadingInput = {
      id: document.id,
      lang: language,
      title,
      text: reply.text,
      published: (published ?? document.fetchedAt).toISOString(),
      url: document.finalUrl,
      ...placesOf(document.sourceId),
    };
    const { chance, review, likeliest } = toldIn(document) === null ? readWithReasons(input) : NOT_READ;
    const row: ExtractionRow = {
      ...base,
      state: review.review ? 'needs_review' : 'ready',
      reason: review.because,
      title,
      text: reply.text,
      language,
      published,
      publishedBy: by,
      pages: reply.pages,
      lossy: reply.lossy,
      sketch: sketchOf(reply.text),
    };
    return { row, chance: review.because === 'language' ? null : chance, claim: likeliest };
  }
}
