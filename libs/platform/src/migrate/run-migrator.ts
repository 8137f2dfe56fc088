import { z } from 'zod';
import type { Service } from '@lapwing/contracts';
import { readConfig, secret } from '../configure/read-config.js';
import { keyBytes } from '../configure/service-config.js';
import { describeError, JsonLog } from '../observe/log.js';
import { migrate, type Migrations } from './migrate.js';

/** The settings of a migrator. */
export const migratorConfig = z.object({
  adminDatabaseUrl: secret().describe('PostgreSQL as a role that may create roles and schemas.'),
  databaseApiPassword: secret().describe('Password to give the role <service>_api.'),
  databaseWorkPassword: secret().describe('Password to give the role <service>_work.'),
  actorKey: keyBytes().describe('Key the gateway mints actor tokens for this service with, 64 hex digits.'),
});

/** The main of a migrator process: reads its settings, migrates one service, ends with 0 or 1. */
export async function runMigrator(wish: { service: Service; migrations: Migrations }): Promise<void> {
  const log = new JsonLog(wish.service, 'info');
  try {
    const config = readConfig(migratorConfig, process.env);
    await migrate({
      adminUrl: config.adminDatabaseUrl,
      service: wish.service,
      migrations: wish.migrations,
      passwords: { api: config.databaseApiPassword, work: config.databaseWorkPassword },
      actorKey: config.actorKey,
    });
    log.log('migrated', 'migrator');
  } catch (error) {
    log.error('not migrated', { cause: describeError(error) }, 'migrator');
    process.exitCode = 1;
  }
}
