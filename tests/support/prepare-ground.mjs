import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtFile } from '../../deploy/local/build/entries.mjs';
import { DATA, DIST, POSTGRES, makeDataFolder } from '../../deploy/local/places.mjs';
import { startPostgres } from '../../deploy/local/postgres.mjs';
import { STATE } from '../../deploy/local/up/plan.mjs';
import { migrate } from '../../deploy/local/up/prepare.mjs';
import { keepSecrets } from '../../deploy/local/up/secrets.mjs';

/** Makes what an installation makes before its services start for the first time, in the folder of `LAPWING_DATA`. */
async function prepareGround() {
  makeDataFolder();
  /** @type {typeof import('../../deploy/local/bus-setup.js')} */
  const { generateNkey } = await import(pathToFileURL(builtFile(DIST, 'local/bus-setup')).href);
  const { secrets } = keepSecrets(STATE.secrets, generateNkey);
  const postgres = await startPostgres({ dataDir: POSTGRES });
  try {
    const databaseUrl = `postgres://${postgres.host}:${postgres.port}/postgres`;
    const ports = { gateway: 0, newsroom: 0, mail: 0, smtp: 0, signal: 0 };
    await migrate({ databaseUrl, natsUrl: '', secrets, ports, data: DATA }, postgres.url, `${POSTGRES}.migrated`);
  } finally {
    await postgres.stop();
  }
  // With what it has counted so far, the database would begin sooner than a new one to gather samples of its tables.
  rmSync(path.join(POSTGRES, 'pg_stat', 'pgstat.stat'), { force: true });
}

await prepareGround();
