/**
 * Who is touched alike? Judging each of a hundred thousand persons by itself would take seconds. So all that `touch` looks
 * at in a person is put into one key, and persons with the same key are judged once. In this order:
 * 1. who fled another origin, is not watched, or has no stay that is or will be in a country where it acts, has no key;
 * 2. the key holds the list of origins, the first named profile the person has, the wanted status, which papers are valid;
 * 3. and each stay that counts: where, of which kind, and the day it begins where that can make a difference.
 */
import { PROFILES, STAYS, type Development, type Exposure } from '../model.js';
import { dayNumber, NO_DAY } from './columns/days.js';
import type { ExposureColumns } from './columns/exposure-columns.js';
import type { StayPool } from './columns/stay-pool.js';
import type { ExposureIndex } from './exposure-index.js';
import { isWatched, SOON_DAYS } from './presence.js';
import type { Touch } from './reasons.js';

const RESIDENCE = STAYS.indexOf('residence');
const NO_PROFILE = 31;
/** Room for a stay in a key: ten bits for its country and kind, sixteen for its day. */
const STAY_ROOM = 2 ** 26;

/** Where a development acts and whom it may touch, by the numbers of the vocabulary that all indexes share. */
export interface Where {
  acting: ReadonlySet<number>;
  today: string;
  /** Whether a list of origins may fit. */
  mayFit: (origins: number) => boolean;
}

/** Judges persons of any organisation by their keys, each key once. */
export class Alike {
  readonly #judged = new Map<number | string, Touch | null>();
  readonly #ways = new Map<string, Touch>();
  readonly #acting: ReadonlySet<number>;
  readonly #bits: readonly number[];
  readonly #today: number;
  readonly #exits: boolean;

  /** `judge` says how a person with a key is touched; it may look at nothing that is not in the key. */
  constructor(
    development: Development,
    private readonly where: Where,
    private readonly judge: (exposure: Exposure) => Touch | null,
  ) {
    this.#acting = where.acting;
    this.#bits = development.profiles.map((profile) => 1 << PROFILES.indexOf(profile));
    this.#today = dayNumber(where.today);
    this.#exits = development.kind === 'detention';
  }

  /** How the person with a number is touched, or null. The index must have the same vocabulary. */
  touch(exposures: ExposureIndex, person: number): Touch | null {
    const key = this.#keyOf(exposures, person);
    if (key === null) return null;
    const known = this.#judged.get(key);
    if (known !== undefined) return known;
    const exposure = exposures.at(person);
    const judged = exposure === null ? null : this.#once(this.judge(exposure));
    this.#judged.set(key, judged);
    return judged;
  }

  /** Persons of different keys are often touched in the same way; it is one object then. */
  #once(touch: Touch | null): Touch | null {
    if (touch === null) return null;
    const text = JSON.stringify(touch);
    const known = this.#ways.get(text) ?? touch;
    this.#ways.set(text, known);
    return known;
  }

  #keyOf({ columns, stays }: ExposureIndex, person: number): number | string | null {
    const origins = columns.origins(person);
    if (!this.where.mayFit(origins) || !isWatched(columns.status(person))) return null;
    const places = this.#placesOf(stays, person);
    if (places === null) return null;
    const facts = ((origins * 32 + this.#profileOf(columns, person)) * 8 + columns.wanted(person)) * 8;
    const base = (facts + this.#papersOf(columns, person)) * STAY_ROOM;
    return typeof places === 'number' ? base + places : `${base} ${places}`;
  }

  /** The stay that counts as a number, several as a text, null where none is in a country where it acts. */
  #placesOf(stays: StayPool, person: number): number | string | null {
    const { units } = stays;
    let found: number | string | null = null;
    let acts = false;
    for (let nth = 0, at = stays.start(person); nth < stays.count(person); nth += 1, at += 3) {
      const [code, from, until] = [units[at] ?? 0, units[at + 1] ?? 0, units[at + 2] ?? 0];
      if (until < this.#today) continue;
      const isActing = this.#acting.has(Math.floor(code / STAYS.length));
      if (!isActing && !this.#isExit(from)) continue;
      acts ||= isActing;
      const lives = code % STAYS.length === RESIDENCE && (from === NO_DAY || from <= this.#today);
      const place: number = code * 65536 + (lives ? 0 : from);
      found = found === null ? place : `${found} ${place}`;
    }
    return acts ? found : null;
  }

  /** A journey that begins soon counts where an arrest at the border would. */
  #isExit(from: number): boolean {
    return this.#exits && from >= this.#today && from <= this.#today + SOON_DAYS;
  }

  #profileOf(columns: ExposureColumns, person: number): number {
    const mask = columns.profiles(person);
    for (let at = 0; at < this.#bits.length; at += 1) if ((mask & (this.#bits[at] ?? 0)) !== 0) return at;
    return NO_PROFILE;
  }

  #papersOf(columns: ExposureColumns, person: number): number {
    return this.#holds(columns, person, 0) + this.#holds(columns, person, 1) + this.#holds(columns, person, 2);
  }

  #holds(columns: ExposureColumns, person: number, which: 0 | 1 | 2): number {
    const until = columns.paper(person, which);
    return until !== NO_DAY && until >= this.#today ? 1 << which : 0;
  }
}
