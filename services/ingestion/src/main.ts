import { natsTransport } from '@lapwing/bus';
import { runService } from '@lapwing/platform';
import { ingestionConfig } from './config.js';
import { CONSUMERS, IngestionModule } from './ingestion.module.js';
import { ingestionRows } from './rows.js';

await runService({
  name: 'ingestion',
  config: ingestionConfig,
  module: IngestionModule,
  rows: ingestionRows,
  transport: natsTransport<'ingestion'>(CONSUMERS),
});
