import { runMigrator } from '@lapwing/platform';
import { ingestionMigrations } from './migrations.js';

await runMigrator({ service: 'ingestion', migrations: ingestionMigrations });
