import { Injectable } from '@nestjs/common';
import { Bus } from '@lapwing/bus';
import { developmentChanged } from '@lapwing/contracts';
import {
  CANARY,
  type FoldContext,
  type Folded,
  foldRuled,
  headlineOf,
  type Kept,
  type Mention,
  outletOf,
  partsOf,
  type ReadingInput,
} from '@lapwing/domain';
import { afterCommit, Clock, Metrics } from '@lapwing/platform';
import type { EntityManager } from 'typeorm';
import { v5 } from 'uuid';
import { placesOf } from '../fly-canary/canary-places.js';
import type { DocumentRow } from '../keep-evidence/document.row.js';
import type { ExtractionRow } from '../read-document/extraction.row.js';
import { putToReview } from '../review-documents/review.store.js';
import { toldIn } from '../share-developments/told-by-peer.js';
import { REPORTS } from '../take-uploads/built-in-source.js';
import { SourceRow } from '../watch-sources/source.row.js';
import { DevelopmentStore } from './development.store.js';
import { locksOf, takeLocks } from './fold-locks.js';
import type { MentionRow } from './mention.row.js';
import { MentionStore } from './mention.store.js';

/** Under this name space the id of a development follows from its founding mention. */
export const DEVELOPMENTS = 'a5d0b7c2-4f3e-5c1b-9a6d-2e8f7b1c0d94';
const BUCKETS = [1, 5, 15, 60, 300, 900, 3600, 21_600, 86_400];

/** Where mentions stand, and whether an operator says so. */
interface Where {
  document: DocumentRow;
  extraction: ExtractionRow;
  claimed: boolean;
}

/** Reads a document and folds each of its mentions into a development, in one transaction with the news of it. */
@Injectable()
export class MentionFolder {
  constructor(
    private readonly mentions: MentionStore,
    private readonly developments: DevelopmentStore,
    private readonly bus: Bus,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  async fold(tx: EntityManager, document: DocumentRow, extraction: ExtractionRow): Promise<void> {
    const told = toldIn(document);
    const input = inputOf(document, extraction);
    const read =
      told === null
        ? await this.mentions.read(tx, input, extraction.id)
        : await this.mentions.told(tx, input, extraction.id, told.claims);
    if (read !== null) await this.foldAll(tx, read, { document, extraction, claimed: false });
  }

  /** Folds what a person claims of a document; once per document. */
  async foldClaim(tx: EntityManager, document: DocumentRow, extraction: ExtractionRow, claim: Mention): Promise<void> {
    const claimed = await this.mentions.claimed(tx, inputOf(document, extraction), extraction.id, claim);
    if (claimed !== null) await this.foldAll(tx, claimed, { document, extraction, claimed: true });
  }

  private async foldAll(tx: EntityManager, read: readonly MentionRow[], where: Where): Promise<void> {
    if (read.length === 0) return;
    const source = await tx.findOneByOrFail(SourceRow, { id: where.document.sourceId });
    await takeLocks(tx, locksOf(read.map((row) => row.body)));
    for (const row of [...read].sort(inOrderOfHappening)) {
      await this.foldMention(tx, row, this.contextOf(row, where, source));
    }
  }

  private async foldMention(tx: EntityManager, row: MentionRow, context: FoldContext): Promise<void> {
    const first = await this.developments.candidates(tx, row.body, context);
    const parts = partsOf(row.body, [...first.known, ...first.ruled.absorbed.map(({ was }) => was)], context);
    for (const [part, mention] of parts.entries()) {
      const { known, ruled } = part === 0 ? first : await this.developments.candidates(tx, mention, context);
      const developmentId = v5(`${row.id}/${part}`, DEVELOPMENTS);
      const decided = foldRuled(mention, { ...context, developmentId }, known, ruled);
      const folded = await this.unlessRejected(tx, decided, mention, context);
      this.metrics.counter('mentions_total', 'Mentions by what they were.', ['result']).inc({ result: folded.is });
      if (folded.is === 'ignored') {
        await this.reviewUnplaced(tx, mention, context);
        continue;
      }
      await this.developments.keep(tx, { mentionId: row.id, part, subjects: mention.subjects }, folded);
      if (folded.changed) await this.tell(tx, folded, context);
      if (folded.changed) await this.reviewIfLow(tx, mention, folded, context);
    }
  }

  /** What operators have rejected does not come back by the same words. */
  private async unlessRejected(
    tx: EntityManager,
    folded: Folded,
    mention: Mention,
    context: FoldContext,
  ): Promise<Folded> {
    if (folded.is !== 'new' || context.claimed) return folded;
    const development = await this.developments.rejectedBefore(tx, mention, context);
    if (development === null) return folded;
    return { is: 'retells', because: 'rejected_before', changed: false, development };
  }

  /** Something is claimed of people, but nowhere is said where: an operator may know. */
  private async reviewUnplaced(tx: EntityManager, claim: Mention, { documentId }: FoldContext): Promise<void> {
    if (claim.background || claim.polarity === 'mitigating') return;
    await putToReview(tx, { documentId, because: 'no_host', chance: null, since: this.clock.now(), claim });
  }

  private async tell(tx: EntityManager, folded: Kept, context: FoldContext): Promise<void> {
    const { id, version } = folded.development;
    const change = folded.is === 'new' ? 'created' : 'updated';
    await this.bus.publish(tx, developmentChanged, { id, version, change, other: null, snapshot: folded.development });
    if (folded.development.background) return;
    const seconds = (this.clock.now().getTime() - Date.parse(context.published)) / 1000;
    afterCommit(tx, () => {
      const help = 'From publication to the version of the development it made.';
      this.metrics.histogram('publication_to_change_seconds', help, [], BUCKETS).observe(Math.max(0, seconds));
    });
  }

  /** What only low-grade sources say waits for a person, in every organisation alike. */
  private async reviewIfLow(tx: EntityManager, claim: Mention, folded: Kept, context: FoldContext): Promise<void> {
    const { documentId, sourceId } = context;
    if (folded.development.lowGradeSince === null || sourceId === CANARY.sourceId) return;
    const since = this.clock.now();
    await putToReview(tx, { documentId, because: 'low_grade', chance: null, since, claim });
  }

  private contextOf(row: MentionRow, { document, extraction, claimed }: Where, source: SourceRow): FoldContext {
    return {
      developmentId: row.id,
      documentId: document.id,
      sourceId: source.id,
      outlet: outletOf(toldIn(document)?.spokenBy ?? source.url),
      sourceGrade: document.grade ?? source.grade,
      sourceType: source.type,
      claimed,
      published: (extraction.published ?? document.fetchedAt).toISOString(),
      headline: headlineOf(row.body, extraction.title, extraction.text ?? ''),
      language: extraction.language,
      sketch: extraction.sketch,
      marks: row.marks,
      firstHand: source.id === REPORTS.id,
      now: this.clock.now().toISOString(),
    };
  }
}

function inputOf(document: DocumentRow, extraction: ExtractionRow): ReadingInput {
  return {
    id: document.id,
    lang: extraction.language,
    title: extraction.title,
    text: extraction.text ?? '',
    published: (extraction.published ?? document.fetchedAt).toISOString(),
    url: document.finalUrl,
    ...placesOf(document.sourceId),
  };
}

/** Dated mentions first and by their dates, so that a text that tells a whole story is folded as it happened. */
function inOrderOfHappening(a: MentionRow, b: MentionRow): number {
  const [dayA, dayB] = [a.body.when ?? '9999', b.body.when ?? '9999'];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : a.ordinal - b.ordinal;
}
