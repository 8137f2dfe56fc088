import path from 'node:path';
import { findNats, installNats } from '../../deploy/local/nats.mjs';
import { startPostgres } from '../../deploy/local/postgres.mjs';
import { tearDown } from './global-teardown.mjs';
import { makePlaceOfRun } from './place-of-run.mjs';

/**
 * One PostgreSQL for the whole run, or the one of DATABASE_URL; specs find both servers in the environment. The
 * temporary files of all specs lie in one folder that is gone after the run.
 */
async function setUp() {
  process.env['NATS_SERVER_BIN'] = findNats() ?? (await installNats());
  const folder = makePlaceOfRun();
  process.env['TMPDIR'] = folder;
  if (process.env['DATABASE_URL']) {
    process.env['LAPWING_TEST_PG'] = process.env['DATABASE_URL'];
    globalThis.lapwingTestPostgres = { postgres: null, folder };
    return;
  }
  const postgres = await startPostgres({ dataDir: path.join(folder, 'postgres'), durable: false });
  process.env['LAPWING_TEST_PG'] = postgres.url;
  globalThis.lapwingTestPostgres = { postgres, folder };
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void tearDown().finally(() => process.exit(1)));
  }
}

// Jest calls the default export.
export { setUp as default };
