import { runMigrator } from '@lapwing/platform';
import { gatewayMigrations } from './migrations.js';

await runMigrator({ service: 'gateway', migrations: gatewayMigrations });
