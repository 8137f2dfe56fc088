import type { Exposure, LinkKind } from '../model.js';

/** The exposures of one organisation, found by country, by origin and by link without looking at all of them. */
export class ExposureIndex {
  readonly #exposures = new Map<string, Exposure>();
  readonly #byCountry = new Map<string, Set<string>>();
  readonly #byOrigin = new Map<string, Set<string>>();
  readonly #linksTo = new Map<string, Map<string, LinkKind>>();

  constructor(exposures: Iterable<Exposure> = []) {
    for (const exposure of exposures) this.put(exposure);
  }

  get size(): number {
    return this.#exposures.size;
  }

  /** Adds an exposure or replaces an earlier one of the same person. */
  put(exposure: Exposure): void {
    this.remove(exposure.id);
    this.#exposures.set(exposure.id, exposure);
    for (const { country } of exposure.stays) enter(this.#byCountry, country, exposure.id);
    for (const origin of exposure.origins) enter(this.#byOrigin, origin, exposure.id);
    for (const link of exposure.links) {
      const linked = this.#linksTo.get(link.personId) ?? new Map<string, LinkKind>();
      this.#linksTo.set(link.personId, linked.set(exposure.id, link.kind));
    }
  }

  remove(personId: string): void {
    const exposure = this.#exposures.get(personId);
    if (exposure === undefined) return;
    this.#exposures.delete(personId);
    for (const { country } of exposure.stays) this.#byCountry.get(country)?.delete(personId);
    for (const origin of exposure.origins) this.#byOrigin.get(origin)?.delete(personId);
    for (const link of exposure.links) this.#linksTo.get(link.personId)?.delete(personId);
  }

  get(personId: string): Exposure | null {
    return this.#exposures.get(personId) ?? null;
  }

  all(): Exposure[] {
    return [...this.#exposures.values()];
  }

  /** Everybody with a stay of any date in one of the countries. */
  in(countries: Iterable<string>): Exposure[] {
    return this.#gather(this.#byCountry, countries);
  }

  /** Everybody with this origin. */
  from(origin: string): Exposure[] {
    return this.#gather(this.#byOrigin, [origin]);
  }

  /** Persons linked to one, in whichever direction the link was recorded; the closest link wins. */
  linkedTo(personId: string): { exposure: Exposure; kind: LinkKind }[] {
    const kinds = new Map<string, LinkKind>(this.#linksTo.get(personId) ?? []);
    for (const link of this.get(personId)?.links ?? []) {
      if (!kinds.has(link.personId) || kinds.get(link.personId) === 'family') kinds.set(link.personId, link.kind);
    }
    return [...kinds].flatMap(([id, kind]) => {
      const exposure = this.get(id);
      return exposure === null || id === personId ? [] : [{ exposure, kind }];
    });
  }

  #gather(index: ReadonlyMap<string, ReadonlySet<string>>, keys: Iterable<string>): Exposure[] {
    const ids = new Set<string>();
    for (const key of keys) for (const id of index.get(key) ?? []) ids.add(id);
    return [...ids].flatMap((id) => this.get(id) ?? []);
  }
}

function enter(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key) ?? new Set<string>();
  index.set(key, ids.add(id));
}
