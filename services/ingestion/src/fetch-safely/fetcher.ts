import { Inject, Injectable, Logger } from '@nestjs/common';
import { Clock, CONFIG, type Guard, isOwnPlace, resolveBy, systemResolve } from '@lapwing/platform';
import type { IngestionConfig } from '../config.js';
import { whyNever } from './checked-url.js';
import { type Enter, type FetchRequest, fetchSafely, type FetchTerms } from './fetch-safely.js';
import { LIMITS } from './limits.js';
import { type Fetched, Refusal } from './outcome.js';
import type { Proxy } from './proxy.js';

/** By which way, and who is asked before every request of a chain. */
export interface Way {
  /** Name of a proxy of the instance; null goes directly. */
  proxy: string | null;
  enter: Enter;
}

const DIRECTLY: Way = { proxy: null, enter: async () => undefined };

/** The only way from this service to the outside. */
@Injectable()
export class Fetcher {
  private readonly terms: Omit<FetchTerms, 'enter' | 'proxy'>;
  private readonly proxies: ReadonlyMap<string, Proxy>;

  constructor(@Inject(CONFIG) config: IngestionConfig, clock: Clock) {
    const places = [...config.fetchExempt];
    if (places.length > 0 && config.mode !== 'development') {
      throw new Error('LAPWING_FETCH_EXEMPT opens the way inside and is for development mode only.');
    }
    if (places.length > 0) {
      new Logger('fetch').warn(`DEVELOPMENT MODE: ${places.join(', ')} may be fetched in spite of the address rules.`);
    }
    this.proxies = config.proxies;
    this.terms = {
      resolve: config.dnsServers.length === 0 ? systemResolve : resolveBy(config.dnsServers),
      exempt: config.fetchExempt,
      authorities: [],
      userAgent: config.fetchUserAgent,
      deadline: LIMITS.deadline,
      now: () => clock.now(),
    };
  }

  /** Why an address can never be fetched, as a sentence; null where it may be. Asks nobody. */
  whyNever(url: string): string | null {
    return whyNever(url, this.terms);
  }

  /** The rules by which every connection to the outside is made, also one that is no fetch. */
  get guard(): Guard {
    return this.terms;
  }

  /** Whether an address is exempt by itself, so that it is a place of one's own. */
  isOwnPlace(url: URL): boolean {
    return isOwnPlace(url, this.terms.exempt);
  }

  /** The names of the instance's proxies. */
  proxyNames(): string[] {
    return [...this.proxies.keys()].sort();
  }

  /**
   * Fetches within the limits; what cannot be had is an outcome, never an error. Keeps no distance by itself: sources are
   * fetched by `PoliteFetcher`. Throws `NotAsked` where the way does.
   */
  async fetch(request: FetchRequest, way: Way = DIRECTLY): Promise<Fetched> {
    const proxy = way.proxy === null ? null : (this.proxies.get(way.proxy) ?? null);
    if (way.proxy !== null && proxy === null) {
      // Going directly instead would show who reads.
      const { because, detail } = new Refusal('proxy', `There is no proxy “${way.proxy}” any more.`);
      return { is: 'refused', because, status: null, detail, retryAfter: null };
    }
    return fetchSafely(request, { ...this.terms, enter: way.enter, proxy });
  }
}
