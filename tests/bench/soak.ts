import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { startReaders } from '../../deploy/local/bench/readers.mjs';
import { SimulatedSites } from '../support/simulated-sites.js';
import { type CrowdSeen, eachAsked, plant, watch } from './ingestion/crowd.js';
import { table, slopeOf } from './measure.js';

/** A long watch over simulated sources. `speed` shortens every cadence, so that an hour of looks passes sooner. */
export interface SoakWish {
  sources: number;
  sites: number;
  minutes: number;
  speed: number;
  stretches: number;
  processes: number;
}

/** What a long watch showed. Memory in MiB, `growth` in MiB per simulated hour over its second half. */
export interface Soaked {
  stretches: CrowdSeen[];
  growth: number;
}

const CADENCE = 300;
const NEWS_PER_SECOND = 2;

/** Watches for so many simulated minutes, a line for each stretch. */
export async function soak(start: typeof startReaders, wish: SoakWish, print: (line: string) => void): Promise<Soaked> {
  const sites = new SimulatedSites();
  await sites.open(wish.sites);
  const folder = mkdtempSync(path.join(tmpdir(), 'lapwing-soak-'));
  chmodSync(folder, 0o711);
  const readers = await start({ folder, places: [...sites.hosts], processes: wish.processes });
  const cadence = Math.max(1, Math.round(CADENCE / wish.speed));
  const watched = (wish.minutes * 60) / wish.speed / wish.stretches;
  const crowd = { sources: wish.sources, cadence, watched, newsPerSecond: NEWS_PER_SECOND * wish.speed };
  print(`${wish.sources} sources on ${wish.sites} sites, each every ${cadence} s (${CADENCE} s of simulated time).`);
  const stretches: CrowdSeen[] = [];
  try {
    await plant(readers, sites, crowd);
    await eachAsked(sites, crowd, 1);
    for (let n = 1; n <= wish.stretches; n += 1) {
      const seen = await watch(readers, sites, crowd);
      stretches.push(seen);
      print(table([lineOf((wish.minutes * n) / wish.stretches, seen)]));
    }
    await eachAsked(sites, crowd, 2);
    print('Each source was looked at in turn.');
  } finally {
    await readers.stop();
    await sites.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const growth = growthOf(stretches, wish.minutes / wish.stretches);
  print(`Memory over the second half: ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MiB per simulated hour.`);
  return { stretches, growth };
}

function lineOf(minute: number, seen: CrowdSeen): string[] {
  const { looks, lag99, memoryAfter, documents, twice } = seen;
  return [
    `${minute.toFixed(0)} min`,
    `${looks} looks`,
    `lag p99 ≤ ${lag99} s`,
    `${memoryAfter.toFixed(0)} MiB`,
    `${documents} documents`,
    `${twice} too soon`,
  ];
}

function growthOf(stretches: readonly CrowdSeen[], minutesEach: number): number {
  const half = stretches.slice(Math.floor(stretches.length / 2));
  return slopeOf(half.map(({ memoryAfter }, n): [number, number] => [(n * minutesEach) / 60, memoryAfter]));
}
