import type { Migrations } from '@lapwing/platform';
import { ConfirmSessions1800000005000 } from './migrations/confirm-sessions.js';
import { CreateAccounts1800000000100 } from './migrations/create-accounts.js';
import { CreateAudit1800000000300 } from './migrations/create-audit.js';
import { CreateSessions1800000000200 } from './migrations/create-sessions.js';

/** In the order in which they run. */
export const gatewayMigrations: Migrations = [
  CreateAccounts1800000000100,
  CreateSessions1800000000200,
  CreateAudit1800000000300,
  ConfirmSessions1800000005000,
];
