import { DevelopmentStore } from '../fold-mentions/development.store.js';
import { MentionFolder } from '../fold-mentions/mention-folder.js';
import { MentionStore } from '../fold-mentions/mention.store.js';
import { Reader } from '../fold-mentions/reader.js';
import { RulingMemory } from '../fold-mentions/ruling-memory.js';
import { OperatorStore } from '../follow-operators/operator.store.js';
import { HeadlineStore } from '../picture-countries/headline.store.js';
import { PictureController } from '../picture-countries/picture.controller.js';
import { PictureStore } from '../picture-countries/picture.store.js';
import { PicturedSearch } from '../picture-countries/pictured-search.js';
import { ProvePictureTimer } from '../picture-countries/prove-picture.timer.js';
import { SightStore } from '../picture-countries/sight.store.js';
import { BulletinStore } from '../publish-developments/bulletin.store.js';
import { FeedFiles } from '../publish-developments/feed-files.js';
import { FeedsController } from '../publish-developments/feeds.controller.js';
import { FollowPublishingTimer } from '../publish-developments/follow-publishing.timer.js';
import { PublicReports } from '../publish-developments/public-reports.js';
import { PublishDevelopmentsTimer } from '../publish-developments/publish-developments.timer.js';
import { PublishingKey } from '../publish-developments/publishing-key.js';
import { PublishingTold } from '../publish-developments/publishing-told.js';
import { PublishingController } from '../publish-developments/publishing.controller.js';
import { PublishingStore } from '../publish-developments/publishing.store.js';
import { DevelopmentQueue } from '../review-developments/development-queue.js';
import { LookStore } from '../review-developments/look.store.js';
import { QueueDevelopmentsTimer } from '../review-developments/queue-developments.timer.js';
import { QueueController } from '../review-developments/queue.controller.js';
import { QueueStore } from '../review-developments/queue.store.js';
import { ReportedStore } from '../review-developments/reported.store.js';
import { ClaimJudging } from '../review-documents/claim-judging.js';
import { CountWaitingTimer } from '../review-documents/count-waiting.timer.js';
import { FoldClaimTimer } from '../review-documents/fold-claim.timer.js';
import { ReviewController } from '../review-documents/review.controller.js';
import { ReviewStore } from '../review-documents/review.store.js';
import { FollowRulingTimer } from '../rule-on-developments/follow-ruling.timer.js';
import { HearingStore } from '../rule-on-developments/hearing.store.js';
import { OperatorsWordStore } from '../rule-on-developments/operators-word.store.js';
import { RulingEffects } from '../rule-on-developments/ruling-effects.js';
import { RulingSteps } from '../rule-on-developments/ruling-steps.js';
import { RulingStore } from '../rule-on-developments/ruling.store.js';
import { RulingsController } from '../rule-on-developments/rulings.controller.js';
import { RecallEffects } from '../rule-on-developments/recall-effects.js';
import { WordEffects } from '../rule-on-developments/word-effects.js';
import { WordsController } from '../rule-on-developments/words.controller.js';
import { FollowPeersTimer } from '../share-developments/follow-peers.timer.js';
import { MessageFile } from '../share-developments/message-file.js';
import { DevelopmentsController } from '../tell-developments/developments.controller.js';
import { DocumentsController } from '../tell-developments/documents.controller.js';
import { EvidenceStore } from '../tell-developments/evidence.store.js';
import { DestroyKeysTimer } from '../tell-headlines/destroy-keys.timer.js';
import { HeadlineKeyStore } from '../tell-headlines/headline-key.store.js';
import { HeadlinesController } from '../tell-headlines/headlines.controller.js';
import { StatusController } from '../tell-status/status.controller.js';

/** What folds mentions, lets people rule and tells others. */
export const developments = {
  controllers: [
    DocumentsController,
    DevelopmentsController,
    PictureController,
    ReviewController,
    RulingsController,
    WordsController,
    QueueController,
    StatusController,
    PublishingController,
    FeedsController,
    HeadlinesController,
  ],
  providers: [
    Reader,
    MentionStore,
    DevelopmentStore,
    MentionFolder,
    EvidenceStore,
    PictureStore,
    PicturedSearch,
    SightStore,
    HeadlineStore,
    ProvePictureTimer,
    OperatorStore,
    RulingMemory,
    RulingStore,
    HearingStore,
    RulingEffects,
    OperatorsWordStore,
    RecallEffects,
    WordEffects,
    RulingSteps,
    DevelopmentQueue,
    QueueDevelopmentsTimer,
    QueueStore,
    ReportedStore,
    LookStore,
    ClaimJudging,
    FollowRulingTimer,
    ReviewStore,
    FoldClaimTimer,
    CountWaitingTimer,
    PublishingKey,
    BulletinStore,
    PublicReports,
    PublishDevelopmentsTimer,
    FeedFiles,
    PublishingStore,
    PublishingTold,
    FollowPublishingTimer,
    MessageFile,
    FollowPeersTimer,
    HeadlineKeyStore,
    DestroyKeysTimer,
  ],
};
