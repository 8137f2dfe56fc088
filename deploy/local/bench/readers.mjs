import { prepareService } from './one-service.mjs';

/** @typedef {{ database: import('pg').Client, readers: import('./one-service.mjs').ServiceProcess[], stop: () => Promise<void> }} Readers */

/**
 * Starts so many processes of ingestion that share the work; `places` are the `host:port` pairs they may fetch.
 * @param {{ folder: string, places: string[], processes: number, settings?: Record<string, string> }} wish
 * @returns {Promise<Readers>}
 */
export async function startReaders({ folder, places, processes, settings = {} }) {
  const open = { LAPWING_FETCH_EXEMPT: places.join(','), ...settings };
  const { database, start, stop } = await prepareService({ service: 'ingestion', folder, settings: open });
  /** @type {import('./one-service.mjs').ServiceProcess[]} */
  const readers = [];
  for (let n = 0; n < processes; n += 1) readers.push(await start());
  return { database, readers, stop };
}
