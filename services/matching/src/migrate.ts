import { runMigrator } from '@lapwing/platform';
import { matchingMigrations } from './migrations.js';

await runMigrator({ service: 'matching', migrations: matchingMigrations });
