import { looksLikeAName } from './person-code.js';

/** The first half of a suggested code. */
export const CODE_WORDS: readonly string[] =
  'alder aspen auk birch bittern brant cedar clover coot crake curlew dipper dove dunlin eider elder elm fern finch gannet grebe gull hazel heron ibis iris juniper kestrel kite knot larch larkspur linden linnet lupin maple martin merlin moss myrtle osprey ouzel petrel pine pipit plover poplar rail reed robin rook rowan ruff sedge siskin skua snipe sorrel spruce stilt stork swift tansy teal tern thistle thrush vetch wigeon willow wren yarrow'.split(
    ' ',
  );
/** The letters of which its second half is made, in turn. */
export const CONSONANTS = 'bdfgklmnprstvz';
export const VOWELS = 'aeiou';
/** How a second half ends where every vowel would make a name. */
export const LAST_RESORT = 'ux';
/** How many random numbers one suggestion takes. */
export const RANDOM_NUMBERS = 5;

function pick<T>(from: ArrayLike<T>, random: number): T {
  return from[Math.min(from.length - 1, Math.floor(random * from.length))] as T;
}

/**
 * A code without meaning that can be said over a bad line, such as `heron-tuvo`.
 * Takes `RANDOM_NUMBERS` numbers in [0, 1); the same numbers give the same code. Its shape is never that of an alert's code.
 */
export function suggestCode(random: readonly number[]): string {
  const [word = 0, c1 = 0, v1 = 0, c2 = 0, v2 = 0] = random;
  const start = `${pick(CONSONANTS, c1)}${pick(VOWELS, v1)}${pick(CONSONANTS, c2)}`;
  const endings = [...VOWELS].map((_, step) => start + VOWELS[(Math.floor(v2 * VOWELS.length) + step) % VOWELS.length]);
  const codeOf = (half: string): string => `${pick(CODE_WORDS, word)}-${half}`;
  const nameless = endings.find((ending) => !looksLikeAName(codeOf(ending)).refused);
  return codeOf(nameless ?? `${start}${LAST_RESORT}`);
}
