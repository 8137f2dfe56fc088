import pg from 'pg';
import { Fault } from '../terminal.mjs';
import { findRunning, groundOf } from '../up/running.mjs';
import { settingsOf } from '../up/plan.mjs';

/** The settings of ingestion in the installation that runs here. */
function settings() {
  const running = findRunning();
  if (running === null) throw new Fault('No installation runs here: start one with npm run up.');
  return settingsOf('ingestion', groundOf(running));
}

/** What its sources are fetched with. */
export function installedMeans() {
  return { fetchExempt: settings()['LAPWING_FETCH_EXEMPT'] };
}

/** The sources it reads. @returns {Promise<import('./checker.js').Target[]>} */
export async function installedTargets() {
  const { LAPWING_DATABASE_URL: url = '', LAPWING_DATABASE_WORK_PASSWORD: password = '' } = settings();
  const place = new URL(url);
  place.username = 'ingestion_work';
  place.password = encodeURIComponent(password);
  const client = new pg.Client({ connectionString: place.href });
  await client.connect();
  try {
    const { rows } = await client.query(
      'select id, name, url, connector, settings, language, country from ingestion.source where enabled order by name',
    );
    return rows;
  } finally {
    await client.end();
  }
}
