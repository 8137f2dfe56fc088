/**
 * The exposures of one organisation, kept in columns: about a hundred bytes for a person, so that a million fit in memory.
 * A person has a number that never changes. Who was removed keeps it and counts as nobody, and so does somebody to whom a
 * link leads before they are known.
 */
import type { Exposure, LinkKind } from '../model.js';
import { NO_DAY, dayNumber } from './columns/days.js';
import { ExposureColumns } from './columns/exposure-columns.js';
import { IdTable } from './columns/id-table.js';
import { LinkTable, type NumberedLink } from './columns/link-table.js';
import { PackedIds } from './columns/packed-ids.js';
import { Postings } from './columns/postings.js';
import { StayPool } from './columns/stay-pool.js';
import { Vocabulary } from './columns/vocabulary.js';

export class ExposureIndex {
  readonly columns: ExposureColumns;
  readonly stays: StayPool;
  readonly #ids = new IdTable();
  readonly #links = new LinkTable();
  readonly #byCountry = new Postings();
  /** How many persons with each list of origins have a stay in a country. */
  readonly #originsIn = new Map<number, Map<number, number>>();
  #size = 0;

  constructor(
    exposures: Iterable<Exposure> = [],
    readonly vocabulary = new Vocabulary(),
  ) {
    this.columns = new ExposureColumns(vocabulary);
    this.stays = new StayPool(vocabulary);
    for (const exposure of exposures) this.put(exposure);
  }

  /** How many persons there are. */
  get size(): number {
    return this.#size;
  }

  /** Makes room for so many more persons at once. */
  reserve(persons: number): void {
    const all = this.#ids.size + persons;
    this.#ids.reserve(all);
    this.stays.reserve(all);
    this.columns.reserve(all);
  }

  /** Adds an exposure or replaces an earlier one of the same person; false when a later version is known. */
  put(exposure: Exposure, version = 0): boolean {
    const person = this.#enter(exposure.id);
    if (version < this.columns.version(person)) return false;
    if (this.columns.status(person) === null) this.#size += 1;
    const before = this.columns.origins(person);
    this.columns.put(person, exposure, version);
    this.#settle(person, exposure.stays, before);
    this.#links.put(
      person,
      exposure.links.map(({ personId, kind }) => ({ to: this.#enter(personId), kind })),
    );
    return true;
  }

  /** Forgets a person; false when a later version is known. */
  remove(personId: string, version = 0): boolean {
    const person = this.#enter(personId);
    if (version < this.columns.version(person)) return false;
    if (this.columns.status(person) !== null) this.#size -= 1;
    this.columns.remove(person, version);
    this.#settle(person, [], this.columns.origins(person));
    this.#links.put(person, []);
    return true;
  }

  get(personId: string): Exposure | null {
    const person = this.#ids.find(personId);
    return person < 0 ? null : this.at(person);
  }

  /** The person with a number, or null for nobody. */
  at(person: number): Exposure | null {
    const status = this.columns.status(person);
    if (status === null) return null;
    const links = this.#links.from(person).map(({ to, kind }) => ({ personId: this.#ids.at(to), kind }));
    return { id: this.#ids.at(person), status, stays: this.stays.of(person), links, ...this.columns.facts(person) };
  }

  /** Everybody, one at a time, in the order in which they came. */
  *all(): Iterable<Exposure> {
    for (let person = 0; person < this.#ids.size; person += 1) {
      const exposure = this.at(person);
      if (exposure !== null) yield exposure;
    }
  }

  /** The number of a person, or -1. */
  numberOf(personId: string): number {
    return this.#ids.find(personId);
  }

  /** The lists of origins of all with a stay of any date in a country, all by their numbers in the vocabulary. */
  originsIn(country: number): Iterable<number> {
    return this.#originsIn.get(country)?.keys() ?? [];
  }

  /** The numbers of all with a stay of any date in a country, by its number in the vocabulary; valid until the next change. */
  numbersIn(country: number): Uint32Array {
    return this.#byCountry.at(country);
  }

  /** The numbers of all who fled an origin, one after the other. */
  *numbersFrom(origin: string): Iterable<number> {
    const { columns } = this;
    for (let person = 0; person < this.#ids.size; person += 1) {
      const isSomebody = columns.status(person) !== null;
      if (isSomebody && this.vocabulary.originLists.at(columns.origins(person)).includes(origin)) yield person;
    }
  }

  /** Who is linked with a person, by number, nobodies included. */
  linksOf(person: number): NumberedLink[] {
    return this.#links.with(person);
  }

  /** Persons linked to one, in whichever direction the link was recorded; the closest link wins. */
  linkedTo(personId: string): { exposure: Exposure; kind: LinkKind }[] {
    const person = this.#ids.find(personId);
    return this.linksOf(person).flatMap(({ to, kind }) => {
      const exposure = this.at(to);
      return exposure === null ? [] : [{ exposure, kind }];
    });
  }

  /** Ids of the persons with these numbers. */
  pack(persons: readonly number[]): PackedIds {
    return PackedIds.from(this.#ids.pack(persons));
  }

  /** For each of these persons the members assigned to them; none for nobody. */
  *assigneesOf(persons: PackedIds): Iterable<readonly string[]> {
    for (let at = 0; at < persons.words.length; at += 4) {
      const person = this.#ids.findAt(persons.words, at);
      yield person < 0 || this.columns.status(person) === null ? [] : this.columns.assignees(person);
    }
  }

  /** Ids of the persons of whom something is due on a day or was before it. */
  dueBy(day: string): string[] {
    const last = dayNumber(day);
    const due: string[] = [];
    for (let person = 0; person < this.#ids.size; person += 1) {
      if (this.columns.due(person) <= last && this.columns.status(person) !== null) due.push(this.#ids.at(person));
    }
    return due;
  }

  /** Says when to look at a person again; null for never. */
  setDue(personId: string, day: string | null): void {
    const person = this.#ids.find(personId);
    if (person >= 0) this.columns.setDue(person, day === null ? NO_DAY : dayNumber(day));
  }

  #enter(personId: string): number {
    const person = this.#ids.enter(personId);
    this.columns.reserve(person + 1);
    return person;
  }

  #settle(person: number, stays: Exposure['stays'], originsBefore: number): void {
    const before = this.stays.countries(person);
    this.stays.put(person, stays);
    const after = this.stays.countries(person);
    const origins = this.columns.origins(person);
    for (const country of before) {
      this.#count(country, originsBefore, -1);
      if (!after.has(country)) this.#byCountry.remove(country, person);
    }
    for (const country of after) {
      this.#count(country, origins, 1);
      if (!before.has(country)) this.#byCountry.add(country, person);
    }
  }

  #count(country: number, origins: number, change: 1 | -1): void {
    const counts = this.#originsIn.get(country) ?? new Map<number, number>();
    const count = (counts.get(origins) ?? 0) + change;
    if (count === 0) counts.delete(origins);
    else counts.set(origins, count);
    this.#originsIn.set(country, counts);
  }
}
