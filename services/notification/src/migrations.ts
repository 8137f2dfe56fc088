import { AddAlertCause1800000014000 } from './migrations/add-alert-cause.js';
import { AddAlertInto1800000005000 } from './migrations/add-alert-into.js';
import { AddCanary1800000013000 } from './migrations/add-canary.js';
import { CreateAlerts1800000002000 } from './migrations/create-alerts.js';
import { CreateDeliveries1800000003000 } from './migrations/create-deliveries.js';
import { CreateEarlyWords1800000004000 } from './migrations/create-early-words.js';
import { CreateMembers1800000001000 } from './migrations/create-members.js';
import { CreatePages1800000012000 } from './migrations/create-pages.js';

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
];
