import { DevelopmentRow } from './fold-mentions/development.row.js';
import { MentionRow } from './fold-mentions/mention.row.js';
import { ReadingRow } from './fold-mentions/reading.row.js';
import { WebsubRow } from './follow-hubs/websub.row.js';
import { HostRow } from './keep-distance/host.row.js';
import { DocumentRow } from './keep-evidence/document.row.js';
import { NoticeRow } from './raise-notices/notice.row.js';
import { ExtractionRow } from './read-document/extraction.row.js';
import { SecondOpinionRow } from './read-second/second-opinion.row.js';
import { PushRow } from './receive-pushes/push.row.js';
import { ReviewItemRow } from './review-documents/review-item.row.js';
import { RulingRow } from './rule-on-developments/ruling.row.js';
import { SourceSecretRow } from './seal-secrets/source-secret.row.js';
import { WishRow } from './silence-sources/wish.row.js';
import { ItemRow } from './watch-sources/item.row.js';
import { SourceRow } from './watch-sources/source.row.js';

/** Every row of the service's schema. */
export const ingestionRows = [
  SourceRow,
  ItemRow,
  HostRow,
  SourceSecretRow,
  PushRow,
  WebsubRow,
  DocumentRow,
  ExtractionRow,
  ReadingRow,
  MentionRow,
  DevelopmentRow,
  ReviewItemRow,
  RulingRow,
  SecondOpinionRow,
  NoticeRow,
  WishRow,
];
