import type { WishView } from '@lapwing/contracts';
import type { Words } from '../wording/use-words.js';

type Weakening = WishView['weakens'][number];

/** What would be lost of one kind, as a sentence. */
export function weakeningWords(
  { effect, kind, countries }: Weakening,
  { say, place, join }: Pick<Words, 'say' | 'place' | 'join'>,
): string {
  const what = say(`kind.${kind}`);
  if (countries === null) return say(`weakening.${effect}`, { kind: what });
  return say(`weakening.${effect}.in`, { kind: what, places: join(countries.map(place)) });
}

/** Losses with those that weigh most first: what falls silent, then what rings lower, then what others are told. */
export function inOrder(weakens: readonly Weakening[]): Weakening[] {
  const weight = { silent: 0, lower: 1, other_policy: 2 };
  return [...weakens].sort((a, b) => weight[a.effect] - weight[b.effect]);
}
