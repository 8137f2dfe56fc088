import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { startReaders } from '../../deploy/local/bench/readers.mjs';
import { SimulatedSites } from '../support/simulated-sites.js';
import { type CrowdSeen, type CrowdWish, plant, watch } from './ingestion/crowd.js';
import { rawFetch, rawParse } from './ingestion/raw-limits.js';
import { table } from './measure.js';

/** A prime, so that the sources that are due in one second live on different sites. */
const SITES = 499;
/** Cadences in seconds. The last crowd is quick enough for whole cadences to pass, so that its time to storage is whole. */
const CROWDS = [
  { sources: 100, cadence: 300, processes: 1 },
  { sources: 1_000, cadence: 300, processes: 1 },
  { sources: 10_000, cadence: 300, processes: 1 },
  { sources: 10_000, cadence: 300, processes: 2 },
  { sources: 500, cadence: 30, processes: 1 },
];
/** Seconds for which each crowd is watched, after as many to get going. */
const WATCHED = 90;
const NEWS_PER_SECOND = 2;

/** Measures how 100, 1,000 and 10,000 simulated sources are watched, beside bare fetching and parsing of the same feeds. */
export async function benchIngestion(start: typeof startReaders, print: (line: string) => void): Promise<void> {
  const sites = new SimulatedSites();
  await sites.open(SITES);
  try {
    const fetching = await rawFetch(sites, 3_000);
    const parsing = await rawParse(sites);
    const perMib = (parsing.bytes / 1024 / 1024 / parsing.milliseconds) * 1000;
    print(`Raw limits: a bare request ${fetching.toFixed(2)} ms (with this end's server), a bare parse of a feed of`);
    print(`${parsing.bytes} bytes ${parsing.milliseconds.toFixed(2)} ms (${perMib.toFixed(0)} MiB/s).`);
    print(
      `${NEWS_PER_SECOND} new entries a second; each crowd is watched for ${WATCHED} s after as many to get going.\n`,
    );
    const rows: string[][] = [];
    for (const { sources, cadence, processes } of CROWDS) {
      const wish = { sources, cadence, watched: WATCHED, newsPerSecond: NEWS_PER_SECOND };
      const seen = await crowd(start, sites, wish, processes);
      rows.push([
        String(sources),
        String(cadence),
        String(processes),
        ...figuresOf(seen, fetching + parsing.milliseconds),
      ]);
      print(`  ${sources} sources every ${cadence} s, processes: ${processes}`);
    }
    print(`\n${table([HEAD, ...rows])}`);
  } finally {
    await sites.close();
  }
}

async function crowd(
  start: typeof startReaders,
  sites: SimulatedSites,
  wish: CrowdWish,
  processes: number,
): Promise<CrowdSeen> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lapwing-bench-'));
  chmodSync(folder, 0o711);
  const readers = await start({ folder, places: [...sites.hosts], processes });
  try {
    await plant(readers, sites, wish);
    await watch(readers, sites, wish);
    return await watch(readers, sites, wish);
  } finally {
    await readers.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const HEAD = [
  'sources',
  'every s',
  'processes',
  'looks',
  'lag p50 ≤ s',
  'lag p99 ≤ s',
  'CPU ms/look',
  '× raw',
  'MiB before',
  'MiB after',
  'stored p50 s',
  'p95 s',
  'too soon',
];

function figuresOf(seen: CrowdSeen, raw: number): string[] {
  const milliseconds = seen.cpuPerLook * 1000;
  return [
    String(seen.looks),
    String(seen.lag50),
    String(seen.lag99),
    milliseconds.toFixed(1),
    (milliseconds / raw).toFixed(1),
    seen.memoryBefore.toFixed(0),
    seen.memoryAfter.toFixed(0),
    seen.stored50.toFixed(0),
    seen.stored95.toFixed(0),
    String(seen.twice),
  ];
}
