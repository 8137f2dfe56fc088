import type { Readers } from '../../../deploy/local/bench/readers.mjs';
import type { SimulatedSites } from '../../support/simulated-sites.js';
import { lagWithin, readingOf, total } from './readings.js';

/** A crowd of sources under watch for a while. Times in seconds. */
export interface CrowdWish {
  sources: number;
  cadence: number;
  /** For so long they are watched after each has been looked at once. */
  watched: number;
  /** New entries a second, over all sources. */
  newsPerSecond: number;
}

/** What was seen. Times in seconds, memory in MiB. */
export interface CrowdSeen {
  looks: number;
  lag50: number;
  lag99: number;
  cpuPerLook: number;
  memoryBefore: number;
  memoryAfter: number;
  documents: number;
  /** From publication to the stored document. */
  stored50: number;
  stored95: number;
  /** Looks at a source that came sooner after the one before than half its cadence. */
  twice: number;
}

const MIB = 1024 * 1024;
const PATIENCE_MS = 20_000;

/** Puts sources of the sites into the table, their first looks spread over one cadence. */
export async function plant(readers: Readers, sites: SimulatedSites, wish: CrowdWish): Promise<void> {
  const urls = Array.from({ length: wish.sources }, (_, n) => sites.feedOf(n));
  await readers.database.query(
    `insert into ingestion.source
       (id, name, url, host, grade, type, cadence_seconds, slowest_seconds, critical, enabled, added_at, next_at)
     select gen_random_uuid(), 'Site ' || n, url, substring(url from '^https?://([^/]+)'), 'C', 'independent', $2::int, $2::int, true,
       true, now(), now() + (n % $2::int) * interval '1 second'
     from unnest($1::text[]) with ordinality as planted (url, n)`,
    [urls, wish.cadence],
  );
}

/** Waits until each source was asked for its feed so many times; throws where one is left out. */
export async function eachAsked(sites: SimulatedSites, wish: CrowdWish, times: number): Promise<void> {
  const left = (): number[] =>
    Array.from({ length: wish.sources }, (_, n) => n).filter((n) => (sites.asked.get(n)?.feeds.length ?? 0) < times);
  const until = Date.now() + PATIENCE_MS + wish.cadence * 10_000;
  while (left().length > 0) {
    if (Date.now() > until) throw new Error(`${left().length} sources were not asked ${times} times.`);
    await passed(0.1);
  }
}

/** Watches the crowd while news come in, and says what it saw. */
export async function watch(readers: Readers, sites: SimulatedSites, wish: CrowdWish): Promise<CrowdSeen> {
  const healths = readers.readers.map(({ health }) => health);
  const read = () => Promise.all(healths.map(readingOf));
  const before = await read();
  const from = Date.now();
  let next = 0;
  const news = setInterval(() => sites.publish((next += 7919) % wish.sources), 1000 / wish.newsPerSecond);
  await passed(wish.watched);
  clearInterval(news);
  const after = await read();
  const until = Date.now();
  const ages = await storedAfter(readers, from);
  const looks = total(after.map(({ polls }) => polls)) - total(before.map(({ polls }) => polls));
  const cpu = total(after.map((one) => one.cpu)) - total(before.map((one) => one.cpu));
  return {
    looks,
    lag50: lagWithin(before, after, 0.5),
    lag99: lagWithin(before, after, 0.99),
    cpuPerLook: cpu / looks,
    memoryBefore: total(before.map(({ memory }) => memory)) / MIB,
    memoryAfter: total(after.map(({ memory }) => memory)) / MIB,
    documents: ages.length,
    stored50: quantile(ages, 0.5),
    stored95: quantile(ages, 0.95),
    twice: tooSoon(sites, wish.cadence * 500, from, until),
  };
}

function passed(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

/** How long after its publication each document was stored, in seconds. */
async function storedAfter(readers: Readers, from: number): Promise<number[]> {
  const { rows } = await readers.database.query<{ age: string }>(
    `select extract(epoch from fetched_at) - substring(url from '-(\\d+)\\.html$')::numeric / 1000 as age
     from ingestion.document where fetched_at > to_timestamp($1 / 1000.0)`,
    [from],
  );
  return rows.map(({ age }) => Number(age)).sort((a, b) => a - b);
}

function tooSoon(sites: SimulatedSites, gap: number, from: number, until: number): number {
  const all = [...sites.asked.values()].map(({ feeds }) => feeds.filter((at) => at >= from && at <= until));
  return total(all.map((feeds) => feeds.filter((at, n) => n > 0 && at - (feeds[n - 1] ?? 0) < gap).length));
}

/** A quantile of sorted numbers. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
