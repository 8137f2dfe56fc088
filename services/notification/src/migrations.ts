import { AddAlertCause1800000014000 } from './migrations/add-alert-cause.js';
import { AddAlertInto1800000005000 } from './migrations/add-alert-into.js';
import { AddCanary1800000013000 } from './migrations/add-canary.js';
import { CreateAddresses1800000020000 } from './migrations/create-addresses.js';
import { CreateAlerts1800000002000 } from './migrations/create-alerts.js';
import { CreateChallenges1800000026000 } from './migrations/create-challenges.js';
import { CreateDeliveries1800000003000 } from './migrations/create-deliveries.js';
import { CreateEarlyWords1800000004000 } from './migrations/create-early-words.js';
import { CreateMailKeys1800000025000 } from './migrations/create-mail-keys.js';
import { CreateMembers1800000001000 } from './migrations/create-members.js';
import { CreatePages1800000012000 } from './migrations/create-pages.js';
import { TendSignal1800000024000 } from './migrations/tend-signal.js';
import { DecideHeadlines1800000031000 } from './migrations/decide-headlines.js';
import { GoOnElsewhere1800000045000 } from './migrations/go-on-elsewhere.js';
import { GuardMembers1800000027000 } from './migrations/guard-members.js';
import { HoldAttempts1800000036000 } from './migrations/hold-attempts.js';
import { KeepSchedules1800000022000 } from './migrations/keep-schedules.js';
import { PassAndInsist1800000032000 } from './migrations/pass-and-insist.js';
import { QueueAttempts1800000023000 } from './migrations/queue-attempts.js';
import { SealSettings1800000035000 } from './migrations/seal-settings.js';
import { SealWishes1800000033000 } from './migrations/seal-wishes.js';
import { SecondCover1800000034000 } from './migrations/second-cover.js';
import { WatchLines1800000028000 } from './migrations/watch-lines.js';
import { WidenErrands1800000021000 } from './migrations/widen-errands.js';

/** Every change of the schema, oldest first. */
export const notificationMigrations = [
  CreateMembers1800000001000,
  CreateAlerts1800000002000,
  CreateDeliveries1800000003000,
  CreateEarlyWords1800000004000,
  AddAlertInto1800000005000,
  CreatePages1800000012000,
  AddCanary1800000013000,
  AddAlertCause1800000014000,
  CreateAddresses1800000020000,
  WidenErrands1800000021000,
  KeepSchedules1800000022000,
  QueueAttempts1800000023000,
  TendSignal1800000024000,
  CreateMailKeys1800000025000,
  CreateChallenges1800000026000,
  GuardMembers1800000027000,
  WatchLines1800000028000,
  PassAndInsist1800000032000,
  DecideHeadlines1800000031000,
  SealWishes1800000033000,
  SecondCover1800000034000,
  SealSettings1800000035000,
  HoldAttempts1800000036000,
  GoOnElsewhere1800000045000,
];
