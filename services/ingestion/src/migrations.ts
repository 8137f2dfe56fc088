import { AddConnectors1800000006000 } from './migrations/add-connectors.js';
import { AddReadings1800000008000 } from './migrations/add-readings.js';
import { AddSchedule1800000007000 } from './migrations/add-schedule.js';
import { CreateArrivals1800000009000 } from './migrations/create-arrivals.js';
import { CreateCanary1800000013000 } from './migrations/create-canary.js';
import { CreateDevelopments1800000003000 } from './migrations/create-developments.js';
import { CreateDocuments1800000002000 } from './migrations/create-documents.js';
import { CreateHeadlineKeys1800000031000 } from './migrations/create-headline-keys.js';
import { CreateHosts1800000011000 } from './migrations/create-hosts.js';
import { CreateNotices1800000012000 } from './migrations/create-notices.js';
import { CreatePublishing1800000029000 } from './migrations/create-publishing.js';
import { CreateRulings1800000004000 } from './migrations/create-rulings.js';
import { CreateSecondReader1800000005000 } from './migrations/create-second-reader.js';
import { CreateSources1800000001000 } from './migrations/create-sources.js';
import { CreateUploads1800000010000 } from './migrations/create-uploads.js';
import { CreateWishes1800000017000 } from './migrations/create-wishes.js';
import { FollowCorrections1800000015000 } from './migrations/follow-corrections.js';
import { HoldLowGrade1800000028000 } from './migrations/hold-low-grade.js';
import { IndexItems1800000016000 } from './migrations/index-items.js';
import { MarkChanges1800000035000 } from './migrations/mark-changes.js';
import { RecallClaims1800000044000 } from './migrations/recall-claims.js';
import { ReviewDevelopments1800000037000 } from './migrations/review-developments.js';
import { SealEvidence1800000014000 } from './migrations/seal-evidence.js';
import { TakeClaims1800000043000 } from './migrations/take-claims.js';

/** Every change of the schema, oldest first. */
export const ingestionMigrations = [
  CreateSources1800000001000,
  CreateDocuments1800000002000,
  CreateDevelopments1800000003000,
  CreateRulings1800000004000,
  CreateSecondReader1800000005000,
  AddConnectors1800000006000,
  AddSchedule1800000007000,
  AddReadings1800000008000,
  CreateArrivals1800000009000,
  CreateUploads1800000010000,
  CreateHosts1800000011000,
  CreateNotices1800000012000,
  CreateCanary1800000013000,
  SealEvidence1800000014000,
  FollowCorrections1800000015000,
  IndexItems1800000016000,
  CreateWishes1800000017000,
  HoldLowGrade1800000028000,
  CreatePublishing1800000029000,
  CreateHeadlineKeys1800000031000,
  MarkChanges1800000035000,
  ReviewDevelopments1800000037000,
  TakeClaims1800000043000,
  RecallClaims1800000044000,
];
