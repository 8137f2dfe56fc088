import { type BoardRow, factOf, namesOf, type PictureFact, type PictureSource } from '@lapwing/domain';
import type { ComparedColumn, CountryPage } from './country-view.js';

/** A development as the picture holds it; the fact is null where it counts for nothing. */
interface Kept {
  version: number;
  fact: PictureFact | null;
}

const NO_HOST = '-';
const NOWHERE = [NO_HOST];
const NO_PARTIES: PictureFact['parties'] = [];
const MOST_LINES = 64;
const MOST_PAGES = 4;

/** What was reckoned of a host, kept until something changes there; an act of the Union changes all hosts. */
class Reckoned<Result> {
  private readonly kept = new Map<string, Map<string, Result>>();

  constructor(private readonly most: number) {}

  of(key: string, host: string, reckon: () => Result): Result {
    const here = this.kept.get(host) ?? new Map<string, Result>();
    const result = here.get(key) ?? reckon();
    if (here.size >= this.most) here.clear();
    this.kept.set(host, here.set(key, result));
    return result;
  }

  forget(place: string): void {
    if (place === 'EU') this.kept.clear();
    else this.kept.delete(place);
  }
}

/** All developments as facts about countries, in memory: what the board, a country's page and the lists are counted from. */
export class Picture {
  readonly lines = new Reckoned<BoardRow>(MOST_LINES);
  readonly pages = new Reckoned<CountryPage>(MOST_PAGES);
  readonly columns = new Reckoned<ComparedColumn>(MOST_PAGES);
  private readonly kept = new Map<string, Kept>();
  private readonly places = new Map<string, Map<string, PictureFact>>();
  private readonly lists = new Map<string, readonly PictureFact[]>();
  private readonly shared = new Map<string, readonly string[]>();
  private readonly words = new Map<string, string>();
  private readonly named = new Map<string, number>();

  get size(): number {
    return this.kept.size;
  }

  /** Takes a version in and the one before out; an older one than is known changes nothing. */
  put({ id, version, ...rest }: PictureSource & { version: number }): void {
    const known = this.kept.get(id);
    if (known !== undefined && known.version > version) return;
    if (known?.fact != null) this.remove(known.fact);
    const made = factOf({ id, ...rest });
    const fact = made.counted ? this.sharing(made.fact) : null;
    this.kept.set(id, { version, fact });
    if (fact !== null) this.add(fact);
  }

  /** What is felt in a country on a day; null asks for what names no host. */
  at(country: string | null, day: string): readonly PictureFact[] {
    if (country === null) return this.listOf(NO_HOST);
    const [own, union] = namesOf(country, day);
    const mine = this.listOf(own ?? country);
    if (union === undefined) return mine;
    const theirs = this.listOf(union).filter(({ hosts }) => !hosts.includes(country));
    return theirs.length === 0 ? mine : [...mine, ...theirs];
  }

  /** Every fact once. */
  all(): PictureFact[] {
    return [...this.kept.values()].flatMap(({ fact }) => fact ?? []);
  }

  /** The countries that are named, in the order of their codes. */
  hosts(): string[] {
    return [...this.places.keys()].filter((place) => place !== NO_HOST).sort();
  }

  /** The states that want people back, in the order of their codes. */
  origins(): string[] {
    return [...this.named.keys()].sort();
  }

  versionOf(id: string): number | null {
    return this.kept.get(id)?.version ?? null;
  }

  factOf(id: string): PictureFact | null {
    return this.kept.get(id)?.fact ?? null;
  }

  /** Whether a development stands at each place that its fact names. */
  isPlaced(id: string): boolean {
    const fact = this.factOf(id);
    return fact === null || placesOf(fact).every((place) => this.places.get(place)?.get(id) === fact);
  }

  /** Whether at a place stands only what is kept and names it; null asks for what names no host. */
  isSound(country: string | null): boolean {
    const place = country ?? NO_HOST;
    const facts = this.listOf(place);
    const belongs = (fact: PictureFact): boolean => this.factOf(fact.id) === fact && placesOf(fact).includes(place);
    return facts.length === (this.places.get(place)?.size ?? 0) && facts.every(belongs);
  }

  private listOf(place: string): readonly PictureFact[] {
    const list = this.lists.get(place) ?? [...(this.places.get(place)?.values() ?? [])];
    this.lists.set(place, list);
    return list;
  }

  private add(fact: PictureFact): void {
    for (const place of placesOf(fact)) {
      const facts = this.places.get(place) ?? new Map<string, PictureFact>();
      this.places.set(place, facts.set(fact.id, fact));
      this.forget(place);
    }
    this.count(fact.origin, 1);
  }

  private remove(fact: PictureFact): void {
    for (const place of placesOf(fact)) {
      const facts = this.places.get(place);
      facts?.delete(fact.id);
      if (facts?.size === 0) this.places.delete(place);
      this.forget(place);
    }
    this.count(fact.origin, -1);
  }

  private forget(place: string): void {
    this.lists.delete(place);
    this.lines.forget(place);
    this.pages.forget(place);
    this.columns.forget(place);
  }

  private count(origin: string | null, more: 1 | -1): void {
    if (origin === null) return;
    const count = (this.named.get(origin) ?? 0) + more;
    if (count === 0) this.named.delete(origin);
    else this.named.set(origin, count);
  }

  /** The same few words and lists come again and again; one of each is kept. */
  private sharing(fact: PictureFact): PictureFact {
    const { kind, stage, certainty, when } = fact;
    return {
      ...fact,
      kind: this.word(kind),
      stage: this.word(stage),
      certainty: this.word(certainty),
      when: when === null ? null : this.word(when),
      hosts: this.list(fact.hosts),
      profiles: this.list(fact.profiles),
      parties: fact.parties.length === 0 ? NO_PARTIES : fact.parties,
    };
  }

  private word<Word extends string>(word: Word): Word {
    const known = this.words.get(word) as Word | undefined;
    if (known === undefined) this.words.set(word, word);
    return known ?? word;
  }

  private list<Item extends string>(list: readonly Item[]): readonly Item[] {
    const key = list.join();
    const known = this.shared.get(key) as readonly Item[] | undefined;
    if (known === undefined) this.shared.set(key, list);
    return known ?? list;
  }
}

function placesOf({ hosts }: PictureFact): readonly string[] {
  return hosts.length === 0 ? NOWHERE : hosts;
}
