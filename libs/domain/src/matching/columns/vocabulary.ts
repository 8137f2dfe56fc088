import { Interned } from './interned.js';

/**
 * The countries and lists of origins that indexes know by number. Indexes that share one number them alike, so that
 * persons of several organisations can be judged at once.
 */
export class Vocabulary {
  readonly originLists = new Interned();
  readonly #countries = new Interned();

  /** The number of a country, a new one where there is none. */
  numberOf(country: string): number {
    return this.#countries.enter([country]);
  }

  country(number: number): string {
    return this.#countries.at(number)[0] ?? '';
  }
}
