import { Logger } from '@nestjs/common';
import type { IngestionConfig } from '../config.js';
import { SystemClock } from '@lapwing/platform';
import { fetchSettings } from '../fetch-safely/settings.js';
import { Fetcher } from '../fetch-safely/fetcher.js';
import { OFFERED } from '../offer-catalogue/offered.js';
import { DocumentParser } from '../read-document/parser.js';
import { checkMany } from './check-many.js';
import { type Checked, SourceCheck, type Target } from './check-source.js';
import { SiteManners } from './site-manners.js';

export { lineOf, sumOf } from './show-checked.js';

/** What of the catalogue is wanted: by country, by ids, or all. */
export interface Wanted {
  countries: readonly string[];
  ids: readonly string[];
}

/** How the check reaches the outside: as the service does, with the settings it has there. */
export interface Means {
  /** Values of the environment by the names of the service's settings. */
  fetchExempt?: string | undefined;
  fetchUserAgent?: string | undefined;
  fetchPause?: string | undefined;
  robots?: string | undefined;
  dnsServers?: string | undefined;
  /** The bundle of the parser process. */
  parserFile: string;
}

const AT_ONCE = 12;

/** The offered sources that are wanted. */
export function offeredTargets({ countries, ids }: Wanted): Target[] {
  return OFFERED.filter(
    ({ id, country }) =>
      (countries.length === 0 || (country !== null && countries.includes(country))) &&
      (ids.length === 0 || ids.includes(id)),
  );
}

/** Looks once at each source and keeps nothing; `told` hears of each as it is done. */
export async function checkSources(
  targets: readonly Target[],
  means: Means,
  told: (checked: Checked, done: number) => void,
): Promise<Checked[]> {
  // Standard output belongs to the answer.
  Logger.overrideLogger(false);
  const config = configOf(means);
  const fetcher = new Fetcher(config, new SystemClock());
  const parser = new DocumentParser(config);
  const { fetchUserAgent: userAgent, fetchPause: pause, robots } = config;
  const manners = new SiteManners(fetcher, parser, { userAgent, pause, robots });
  try {
    return await checkMany(new SourceCheck(fetcher, parser, manners), targets, AT_ONCE, told);
  } finally {
    parser.onModuleDestroy();
  }
}

/** As much of the service's settings as fetching and parsing read. */
function configOf({ parserFile, ...given }: Means): IngestionConfig {
  const read = {
    fetchExempt: fetchSettings.fetchExempt.parse(given.fetchExempt),
    fetchUserAgent: fetchSettings.fetchUserAgent.parse(given.fetchUserAgent),
    fetchPause: fetchSettings.fetchPause.parse(given.fetchPause),
    robots: fetchSettings.robots.parse(given.robots),
    dnsServers: fetchSettings.dnsServers.parse(given.dnsServers),
    proxies: new Map(),
    mode: given.fetchExempt === undefined ? 'production' : 'development',
    parserFile,
  };
  return read as unknown as IngestionConfig;
}
