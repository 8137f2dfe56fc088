/** What two people who changed the same record at once have made of it. */
export interface Merged<Entry> {
  /** All that only one of them changed, and mine where both did. */
  entry: Entry;
  /** The fields both changed, differently: a person has to choose. */
  contested: (keyof Entry & string)[];
}

/** Joins my entry with theirs, both made from the same base, so that no change is lost without being asked about. */
export function mergeEntries<Entry extends object>(base: Entry, mine: Entry, theirs: Entry): Merged<Entry> {
  const entry = { ...mine };
  const contested: (keyof Entry & string)[] = [];
  for (const field of Object.keys(base) as (keyof Entry & string)[]) {
    if (same(mine[field], theirs[field]) || same(base[field], theirs[field])) continue;
    if (same(base[field], mine[field])) entry[field] = theirs[field];
    else contested.push(field);
  }
  return { entry, contested };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
