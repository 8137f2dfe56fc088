import { Module } from '@nestjs/common';
import { Fetcher } from './fetch-safely/fetcher.js';
import { DevelopmentStore } from './fold-mentions/development.store.js';
import { MentionFolder } from './fold-mentions/mention-folder.js';
import { MentionStore } from './fold-mentions/mention.store.js';
import { Reader } from './fold-mentions/reader.js';
import { DocumentStore } from './keep-evidence/document.store.js';
import { EvidenceArchive } from './keep-evidence/evidence-archive.js';
import { FetchAgain } from './keep-evidence/fetch-again.js';
import { FetchItemTimer } from './keep-evidence/fetch-item.timer.js';
import { ExtractionStore } from './read-document/extraction.store.js';
import { DocumentParser } from './read-document/parser.js';
import { ReadDocumentTimer } from './read-document/read-document.timer.js';
import { DevelopmentsController } from './tell-developments/developments.controller.js';
import { DocumentsController } from './tell-developments/documents.controller.js';
import { EvidenceStore } from './tell-developments/evidence.store.js';
import { StatusController } from './tell-status/status.controller.js';
import { LookAtSource } from './watch-sources/look-at-source.js';
import { PollSourcesTimer } from './watch-sources/poll-sources.timer.js';
import { SourceStore } from './watch-sources/source.store.js';
import { SourcesController } from './watch-sources/sources.controller.js';

/** source → document → mention → development. */
@Module({
  controllers: [SourcesController, DocumentsController, DevelopmentsController, StatusController],
  providers: [
    Fetcher,
    SourceStore,
    LookAtSource,
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
  ],
})
export class IngestionModule {}
