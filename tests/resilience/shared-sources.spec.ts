import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startReaders, type Readers } from '../../deploy/local/bench/readers.mjs';
import { plant } from '../bench/ingestion/crowd.js';
import { SimulatedSites } from '../support/simulated-sites.js';
import { within } from '../support/within.js';

const CROWD = { sources: 200, cadence: 5, watched: 0, newsPerSecond: 0 };

describe('two processes that read the same sources', () => {
  const sites = new SimulatedSites();
  const folder = mkdtempSync(path.join(tmpdir(), 'lapwing-shared-'));
  let readers: Readers;

  beforeAll(async () => {
    chmodSync(folder, 0o711);
    await sites.open(200);
    readers = await startReaders({ folder, places: [...sites.hosts], processes: 2 });
    await plant(readers, sites, CROWD);
  }, 120_000);
  afterAll(async () => {
    await readers.stop();
    await sites.close();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  /** Waits until every source has been asked so often since an instant. */
  async function everySourceAsked(times: number, since: number): Promise<void> {
    await within('60 s', `every source is asked ${times} times`, () => {
      const asked = Array.from({ length: CROWD.sources }, (_, n) => sites.asked.get(n)?.feeds ?? []);
      return Promise.resolve(asked.every((feeds) => feeds.filter((at) => at >= since).length >= times));
    });
  }

  /** The shortest time between two looks at one source, in seconds. */
  function shortestGap(): number {
    const gaps = [...sites.asked.values()].flatMap(({ feeds }) =>
      feeds.slice(1).map((at, n) => (at - (feeds[n] ?? 0)) / 1000),
    );
    return Math.min(...gaps);
  }

  it('look at each of them in turn and at none twice', async () => {
    await everySourceAsked(2, 0);
    expect(shortestGap()).toBeGreaterThan(CROWD.cadence / 2);
  }, 90_000);

  it('do each others work when one of them dies in the middle of it', async () => {
    process.kill(readers.readers[0]?.pid ?? 0, 'SIGKILL');
    await readers.readers[0]?.ended;
    await everySourceAsked(2, Date.now());
    expect(shortestGap()).toBeGreaterThan(CROWD.cadence / 2);
  }, 90_000);
});
