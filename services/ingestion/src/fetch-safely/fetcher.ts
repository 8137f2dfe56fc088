import { Inject, Injectable, Logger } from '@nestjs/common';
import { Clock, CONFIG } from '@lapwing/platform';
import type { IngestionConfig } from '../config.js';
import { type FetchRequest, fetchSafely, type FetchTerms, whyNever } from './fetch-safely.js';
import { systemResolve } from './guarded.connector.js';
import { LIMITS } from './limits.js';
import type { Fetched } from './outcome.js';

/** The only way from this service to the outside. */
@Injectable()
export class Fetcher {
  private readonly terms: FetchTerms;

  constructor(@Inject(CONFIG) config: IngestionConfig, clock: Clock) {
    const places = [...config.fetchExempt];
    if (places.length > 0 && config.mode !== 'development') {
      throw new Error('LAPWING_FETCH_EXEMPT opens the way inside and is for development mode only.');
    }
    if (places.length > 0) {
      new Logger('fetch').warn(`DEVELOPMENT MODE: ${places.join(', ')} may be fetched in spite of the address rules.`);
    }
    this.terms = {
      resolve: systemResolve,
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

  /** Fetches within the limits; what cannot be had is an outcome, never an error. */
  async fetch(request: FetchRequest): Promise<Fetched> {
    return fetchSafely(request, this.terms);
  }
}
