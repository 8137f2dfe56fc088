import { Module } from '@nestjs/common';
import type { ConsumersOf } from '@lapwing/bus';
import { Fetcher } from './fetch-safely/fetcher.js';
import { DevelopmentStore } from './fold-mentions/development.store.js';
import { MentionFolder } from './fold-mentions/mention-folder.js';
import { MentionStore } from './fold-mentions/mention.store.js';
import { Reader } from './fold-mentions/reader.js';
import { RulingMemory } from './fold-mentions/ruling-memory.js';
import { MemberChangedConsumer } from './follow-operators/member-changed.consumer.js';
import { MemberRemovedConsumer } from './follow-operators/member-removed.consumer.js';
import { OperatorStore } from './follow-operators/operator.store.js';
import { OrganisationChangedConsumer } from './follow-operators/organisation-changed.consumer.js';
import { DocumentStore } from './keep-evidence/document.store.js';
import { EvidenceArchive } from './keep-evidence/evidence-archive.js';
import { FetchAgain } from './keep-evidence/fetch-again.js';
import { FetchItemTimer } from './keep-evidence/fetch-item.timer.js';
import { ReachTools } from './reach-sources/reach-tools.js';
import { ExtractionStore } from './read-document/extraction.store.js';
import { DocumentParser } from './read-document/parser.js';
import { ReadDocumentTimer } from './read-document/read-document.timer.js';
import { OpinionKeeper } from './read-second/opinion-keeper.js';
import { ReaderMetrics } from './read-second/reader-metrics.js';
import { ReaderStatus } from './read-second/reader-status.js';
import { ReaderTurns } from './read-second/reader-turns.js';
import { SecondLookStore } from './read-second/second-look.store.js';
import { SecondLookTimer } from './read-second/second-look.timer.js';
import { SecondOpinionStore } from './read-second/second-opinion.store.js';
import { SecondReader } from './read-second/second-reader.js';
import { WantSecondLook } from './read-second/want-second-look.js';
import { CountWaitingTimer } from './review-documents/count-waiting.timer.js';
import { FoldClaimTimer } from './review-documents/fold-claim.timer.js';
import { ReviewController } from './review-documents/review.controller.js';
import { ReviewStore } from './review-documents/review.store.js';
import { FollowRulingTimer } from './rule-on-developments/follow-ruling.timer.js';
import { HearingStore } from './rule-on-developments/hearing.store.js';
import { RulingEffects } from './rule-on-developments/ruling-effects.js';
import { RulingStore } from './rule-on-developments/ruling.store.js';
import { RulingsController } from './rule-on-developments/rulings.controller.js';
import { DevelopmentsController } from './tell-developments/developments.controller.js';
import { DocumentsController } from './tell-developments/documents.controller.js';
import { EvidenceStore } from './tell-developments/evidence.store.js';
import { StatusController } from './tell-status/status.controller.js';
import { LookAtSource } from './watch-sources/look-at-source.js';
import { PollSourcesTimer } from './watch-sources/poll-sources.timer.js';
import { SourceStore } from './watch-sources/source.store.js';
import { SourcesController } from './watch-sources/sources.controller.js';

/** What ingestion hears, by the name of the event. */
export const CONSUMERS: ConsumersOf<'ingestion'> = {
  'member.changed': MemberChangedConsumer,
  'member.removed': MemberRemovedConsumer,
  'organisation.changed': OrganisationChangedConsumer,
};

/** source → document → mention → development. */
@Module({
  controllers: [
    ...Object.values(CONSUMERS),
    SourcesController,
    DocumentsController,
    DevelopmentsController,
    ReviewController,
    RulingsController,
    StatusController,
  ],
  providers: [
    Fetcher,
    SourceStore,
    LookAtSource,
    ReachTools,
    PollSourcesTimer,
    EvidenceArchive,
    DocumentStore,
    FetchAgain,
    FetchItemTimer,
    DocumentParser,
    ExtractionStore,
    ReadDocumentTimer,
    Reader,
    MentionStore,
    DevelopmentStore,
    MentionFolder,
    EvidenceStore,
    OperatorStore,
    RulingMemory,
    RulingStore,
    HearingStore,
    RulingEffects,
    FollowRulingTimer,
    ReviewStore,
    FoldClaimTimer,
    CountWaitingTimer,
    SecondReader,
    SecondLookStore,
    SecondOpinionStore,
    ReaderMetrics,
    ReaderTurns,
    ReaderStatus,
    OpinionKeeper,
    WantSecondLook,
    SecondLookTimer,
  ],
})
export class IngestionModule {}
