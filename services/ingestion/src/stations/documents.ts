import { CheckEvidenceTimer } from '../check-evidence/check-evidence.timer.js';
import { CheckStore } from '../check-evidence/check.store.js';
import { EvidenceCheck } from '../check-evidence/evidence-check.js';
import { VerifyEvidence } from '../check-evidence/verify-evidence.js';
import { BundleStore } from '../export-evidence/bundle.store.js';
import { CustodyStore } from '../export-evidence/custody.store.js';
import { DocumentFiles } from '../export-evidence/document-files.js';
import { EvidenceController } from '../export-evidence/evidence.controller.js';
import { ExportEvidence } from '../export-evidence/export-evidence.js';
import { CorrectPageTimer } from '../follow-corrections/correct-page.timer.js';
import { Corrections } from '../follow-corrections/corrections.js';
import { PageAgain } from '../follow-corrections/page-again.js';
import { PageStore } from '../follow-corrections/page.store.js';
import { Restanding } from '../follow-corrections/restanding.js';
import { RevisitPagesTimer } from '../follow-corrections/revisit-pages.timer.js';
import { RevisitStore } from '../follow-corrections/revisit.store.js';
import { DocumentStore } from '../keep-evidence/document.store.js';
import { EvidenceArchive } from '../keep-evidence/evidence-archive.js';
import { FetchAgain } from '../keep-evidence/fetch-again.js';
import { FetchItemTimer } from '../keep-evidence/fetch-item.timer.js';
import { ExtractionStore } from '../read-document/extraction.store.js';
import { DocumentParser } from '../read-document/parser.js';
import { ReadDocumentTimer } from '../read-document/read-document.timer.js';
import { OpinionKeeper } from '../read-second/opinion-keeper.js';
import { ReaderMetrics } from '../read-second/reader-metrics.js';
import { ReaderStatus } from '../read-second/reader-status.js';
import { ReaderTurns } from '../read-second/reader-turns.js';
import { SecondLookStore } from '../read-second/second-look.store.js';
import { SecondLookTimer } from '../read-second/second-look.timer.js';
import { SecondOpinionStore } from '../read-second/second-opinion.store.js';
import { SecondReader } from '../read-second/second-reader.js';
import { WantSecondLook } from '../read-second/want-second-look.js';
import { DaySealStore } from '../seal-days/day-seal.store.js';
import { SealDaysTimer } from '../seal-days/seal-days.timer.js';
import { StampDaysTimer } from '../seal-days/stamp-days.timer.js';

/** What keeps documents, reads them and proves what they were. */
export const documents = {
  controllers: [EvidenceController],
  providers: [
    EvidenceArchive,
    DaySealStore,
    SealDaysTimer,
    StampDaysTimer,
    EvidenceCheck,
    CheckStore,
    CheckEvidenceTimer,
    VerifyEvidence,
    CustodyStore,
    BundleStore,
    DocumentFiles,
    ExportEvidence,
    PageStore,
    Restanding,
    Corrections,
    CorrectPageTimer,
    RevisitStore,
    PageAgain,
    RevisitPagesTimer,
    DocumentStore,
    FetchAgain,
    FetchItemTimer,
    DocumentParser,
    ExtractionStore,
    ReadDocumentTimer,
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
};
