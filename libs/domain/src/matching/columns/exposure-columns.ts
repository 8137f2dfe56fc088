import {
  PERSON_STATUSES,
  PROFILES,
  WANTED_STATUSES,
  type Exposure,
  type PersonStatus,
  type Profile,
} from '../../model.js';
import { dayNumber, dayText } from './days.js';
import { grown } from './grown.js';
import { Interned } from './interned.js';
import type { Vocabulary } from './vocabulary.js';

/** What stands in the status column of nobody. */
const NOBODY = 0;
const PAPERS = 3;

/** The facts of persons that fit in a few bytes, by the number of the person. */
export class ExposureColumns {
  readonly assigneeLists = new Interned();
  /** `NOBODY`, else one more than the place in `PERSON_STATUSES`. */
  #statuses = new Uint8Array(0);
  #wanted = new Uint8Array(0);
  /** A bit for each of `PROFILES`. */
  #profiles = new Uint32Array(0);
  /** Wide enough for as many lists as there are persons: all organisations share their numbers. */
  #origins = new Uint32Array(0);
  #assignees = new Uint32Array(0);
  #papers = new Uint16Array(0);
  #dues = new Uint16Array(0);
  #versions = new Uint32Array(0);

  constructor(private readonly vocabulary: Vocabulary) {}

  reserve(persons: number): void {
    if (persons <= this.#statuses.length) return;
    this.#statuses = grown(this.#statuses, persons);
    this.#wanted = grown(this.#wanted, this.#statuses.length);
    this.#profiles = grown(this.#profiles, this.#statuses.length);
    this.#origins = grown(this.#origins, this.#statuses.length);
    this.#assignees = grown(this.#assignees, this.#statuses.length);
    this.#papers = grown(this.#papers, this.#statuses.length * PAPERS);
    this.#dues = grown(this.#dues, this.#statuses.length);
    this.#versions = grown(this.#versions, this.#statuses.length);
  }

  put(person: number, exposure: Exposure, version: number): void {
    const { staysUntil, leavesUntil, internalUntil } = exposure.papers;
    this.#statuses[person] = PERSON_STATUSES.indexOf(exposure.status) + 1;
    this.#wanted[person] = WANTED_STATUSES.indexOf(exposure.wanted);
    this.#profiles[person] = profileMask(exposure.profiles);
    this.#origins[person] = this.vocabulary.originLists.enter(exposure.origins);
    this.#assignees[person] = this.assigneeLists.enter(exposure.assignees);
    this.#papers.set([dayNumber(staysUntil), dayNumber(leavesUntil), dayNumber(internalUntil)], person * PAPERS);
    this.#dues[person] = dayNumber(exposure.due);
    this.#versions[person] = version;
  }

  remove(person: number, version: number): void {
    this.#statuses[person] = NOBODY;
    this.#versions[person] = version;
  }

  /** The last version that was put or removed. */
  version(person: number): number {
    return this.#versions[person] ?? 0;
  }

  /** Null for nobody. */
  status(person: number): PersonStatus | null {
    return PERSON_STATUSES[(this.#statuses[person] ?? NOBODY) - 1] ?? null;
  }

  wanted(person: number): number {
    return this.#wanted[person] ?? 0;
  }

  profiles(person: number): number {
    return this.#profiles[person] ?? 0;
  }

  /** The first of these profiles that the person has, or null. */
  firstProfile(person: number, among: readonly Profile[]): Profile | null {
    const mask = this.profiles(person);
    return among.find((profile) => (mask & (1 << PROFILES.indexOf(profile))) !== 0) ?? null;
  }

  /** The number of the list of origins. */
  origins(person: number): number {
    return this.#origins[person] ?? 0;
  }

  assignees(person: number): readonly string[] {
    return this.assigneeLists.at(this.#assignees[person] ?? 0);
  }

  due(person: number): number {
    return this.#dues[person] ?? 0;
  }

  setDue(person: number, day: number): void {
    this.#dues[person] = day;
  }

  /** The last days of the papers: to stay, to leave, an internal passport (see days.ts). */
  paper(person: number, which: 0 | 1 | 2): number {
    return this.#papers[person * PAPERS + which] ?? 0;
  }

  /** All that is kept here of a person. */
  facts(person: number): Omit<Exposure, 'id' | 'stays' | 'links' | 'status'> {
    return {
      origins: [...this.vocabulary.originLists.at(this.origins(person))],
      profiles: PROFILES.filter((_, bit) => (this.profiles(person) & (1 << bit)) !== 0),
      wanted: WANTED_STATUSES[this.wanted(person)] ?? 'none',
      papers: {
        staysUntil: dayText(this.paper(person, 0)),
        leavesUntil: dayText(this.paper(person, 1)),
        internalUntil: dayText(this.paper(person, 2)),
      },
      assignees: [...this.assignees(person)],
      due: dayText(this.due(person)),
    };
  }
}

/** A bit for each profile. */
export function profileMask(profiles: readonly Profile[]): number {
  return profiles.reduce((mask, profile) => mask | (1 << PROFILES.indexOf(profile)), 0);
}
