import { AskWhoIsExposed1800000040000 } from './migrations/ask-who-is-exposed.migration.js';
import { HandOverPersons1800000041000 } from './migrations/hand-over-persons.migration.js';
import { PublishReports1800000042000 } from './migrations/publish-reports.migration.js';
import { RecallPublicReports1800000044000 } from './migrations/recall-public-reports.migration.js';
import { WritePlaybooks1800000039000 } from './migrations/write-playbooks.migration.js';
import { CarryOutcomes1800000045000 } from './migrations/carry-outcomes.migration.js';
import { AddCanary1800000002000 } from './migrations/add-canary.migration.js';
import { AddRecordKeys1800000003000 } from './migrations/add-record-keys.migration.js';
import { ClosePersons1800000004000 } from './migrations/close-persons.migration.js';
import { AddRinging1800000007000 } from './migrations/add-ringing.migration.js';
import { CreateMatching1800000001000 } from './migrations/create-matching.migration.js';
import { DismissAlerts1800000038000 } from './migrations/dismiss-alerts.migration.js';
import { FollowBriefs1800000036000 } from './migrations/follow-briefs.migration.js';
import { ImportPersons1800000005000 } from './migrations/import-persons.migration.js';
import { LookAgain1800000008000 } from './migrations/look-again.migration.js';
import { ShredStagedFiles1800000009000 } from './migrations/shred-staged-files.migration.js';

/** Every migration of matching, oldest first. */
export const matchingMigrations = [
  CreateMatching1800000001000,
  AddCanary1800000002000,
  AddRecordKeys1800000003000,
  ClosePersons1800000004000,
  ImportPersons1800000005000,
  AddRinging1800000007000,
  LookAgain1800000008000,
  ShredStagedFiles1800000009000,
  FollowBriefs1800000036000,
  DismissAlerts1800000038000,
  WritePlaybooks1800000039000,
  AskWhoIsExposed1800000040000,
  HandOverPersons1800000041000,
  PublishReports1800000042000,
  RecallPublicReports1800000044000,
  CarryOutcomes1800000045000,
];
