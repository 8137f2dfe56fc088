import { natsTransport } from '@lapwing/bus';
import { runService } from '@lapwing/platform';
import { matchingConfig } from './config.js';
import { CONSUMERS, MatchingModule } from './matching.module.js';
import { ROWS } from './rows.js';

await runService({
  name: 'matching',
  config: matchingConfig,
  module: MatchingModule,
  rows: ROWS,
  transport: natsTransport<'matching'>(CONSUMERS),
});
