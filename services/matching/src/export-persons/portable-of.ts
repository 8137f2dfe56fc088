import type { PersonEntry, PortablePerson } from '@lapwing/contracts';

/** A record as a file holds it; links to whoever is no longer there are left out. */
export function portableOf(entry: PersonEntry, codes: ReadonlyMap<string, string>): PortablePerson {
  const links = entry.links.flatMap(({ personId, kind }) => {
    const code = codes.get(personId);
    return code === undefined ? [] : [{ code, kind }];
  });
  return { ...entry, links };
}
