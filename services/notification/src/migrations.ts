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
import { GuardMembers1800000027000 } from './migrations/guard-members.js';
import { KeepSchedules1800000022000 } from './migrations/keep-schedules.js';
import { QueueAttempts1800000023000 } from './migrations/queue-attempts.js';
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
];
