import { STAYS, type Stay } from '../../model.js';
import { dayNumber, dayText } from './days.js';
import { grown } from './grown.js';
import type { Vocabulary } from './vocabulary.js';

const UNITS = 3;

/** The stays of many persons in six bytes each, one person's after the other's. */
export class StayPool {
  #units = new Uint16Array(48);
  #starts = new Uint32Array(16);
  #counts = new Uint8Array(16);
  #end = 0;
  #unused = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** Makes room for so many persons at once. */
  reserve(persons: number): void {
    this.#starts = grown(this.#starts, persons);
    this.#counts = grown(this.#counts, persons);
    this.#units = grown(this.#units, persons * UNITS);
  }

  /** Replaces the stays of a person. */
  put(person: number, stays: readonly Stay[]): void {
    this.#starts = grown(this.#starts, person + 1);
    this.#counts = grown(this.#counts, person + 1);
    const had = this.#counts[person] ?? 0;
    if (stays.length > had) this.#move(person, had, stays.length);
    else this.#unused += had - stays.length;
    this.#counts[person] = stays.length;
    const start = this.#starts[person] ?? 0;
    stays.forEach(({ country, kind, from, until }, nth) => {
      const code = this.vocabulary.numberOf(country) * STAYS.length + STAYS.indexOf(kind);
      this.#units.set([code, dayNumber(from), dayNumber(until)], start + nth * UNITS);
    });
  }

  /**
   * Where the stays of a person begin in `units`: three for each, a code of country and kind
   * (`country × kinds + kind`), first day and last day.
   */
  start(person: number): number {
    return this.#starts[person] ?? 0;
  }

  count(person: number): number {
    return this.#counts[person] ?? 0;
  }

  get units(): Uint16Array {
    return this.#units;
  }

  /** The countries of a person's stays, by number. */
  countries(person: number): Set<number> {
    const start = this.start(person);
    const countries = new Set<number>();
    for (let nth = 0; nth < this.count(person); nth += 1) {
      countries.add(Math.floor((this.#units[start + nth * UNITS] ?? 0) / STAYS.length));
    }
    return countries;
  }

  of(person: number): Stay[] {
    const start = this.start(person);
    return Array.from({ length: this.count(person) }, (_, nth) => this.#stayAt(start + nth * UNITS));
  }

  #stayAt(at: number): Stay {
    const code = this.#units[at] ?? 0;
    return {
      country: this.vocabulary.country(Math.floor(code / STAYS.length)),
      kind: STAYS[code % STAYS.length] ?? 'residence',
      from: dayText(this.#units[at + 1] ?? 0),
      until: dayText(this.#units[at + 2] ?? 0),
    };
  }

  #move(person: number, had: number, needed: number): void {
    this.#unused += had;
    this.#counts[person] = 0;
    if (this.#unused * UNITS > this.#end / 2) this.#compact();
    this.#units = grown(this.#units, this.#end + needed * UNITS);
    this.#starts[person] = this.#end;
    this.#end += needed * UNITS;
  }

  /** Writes all stays anew without what nobody uses any more. */
  #compact(): void {
    const units = new Uint16Array(this.#units.length);
    let end = 0;
    for (let person = 0; person < this.#counts.length; person += 1) {
      const start = this.start(person);
      const length = this.count(person) * UNITS;
      units.set(this.#units.subarray(start, start + length), end);
      this.#starts[person] = end;
      end += length;
    }
    this.#units = units;
    this.#end = end;
    this.#unused = 0;
  }
}
