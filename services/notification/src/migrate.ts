import { runMigrator } from '@lapwing/platform';
import { notificationMigrations } from './migrations.js';

await runMigrator({ service: 'notification', migrations: notificationMigrations });
