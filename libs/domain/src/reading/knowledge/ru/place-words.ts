/** Further words for a state: lists as in `states.ts`. */
export interface PlaceWords {
  names?: string;
  adjectives?: string;
  people?: string;
  cities?: string;
  authorities?: string;
}

/** A row of `states.ts`. */
export type StateRow = readonly [
  names: string,
  adjectives: string,
  people: string,
  cities: string,
  authorities: string,
];

const NOTHING: StateRow = ['', '', '', '', ''];

function joined(first: string, second = ''): string {
  return [first.trim(), second.trim()].filter((words) => words.length > 0).join(', ');
}

/** Rows put together with further words for the same states. */
export function withWords(
  rows: Record<string, StateRow>,
  ...further: readonly Record<string, PlaceWords>[]
): Record<string, StateRow> {
  const all: Record<string, StateRow> = { ...rows };
  for (const [code, words] of further.flatMap((part) => Object.entries(part))) {
    const [names, adjectives, people, cities, authorities] = all[code] ?? NOTHING;
    all[code] = [
      joined(names, words.names),
      joined(adjectives, words.adjectives),
      joined(people, words.people),
      joined(cities, words.cities),
      joined(authorities, words.authorities),
    ];
  }
  return all;
}
