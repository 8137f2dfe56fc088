import type { Conjugation, TurkicVerbs } from '../turkic-verbs.js';

const VOWELS = /[aıoueəiöü]/gu;
const ENDS_IN_VOWEL = /[aıoueəiöü]$/u;
/** These soften before a vowel. */
const SOFTENED = /^(?:et|get|uzat)$/u;
const HIGH: Record<string, string> = { a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', ə: 'i', i: 'i', ö: 'ü', ü: 'ü' };
/** Cases of the noun of doing, behind a back and a front vowel. */
const BACK_CASES = ['', 'na', 'nı', 'nın', 'nda', 'ndan', 'yla'];
const FRONT_CASES = ['', 'nə', 'ni', 'nin', 'ndə', 'ndən', 'ylə'];

function conjugate(stem: string): Conjugation {
  const vowel = stem.match(VOWELS)?.at(-1) ?? 'ə';
  const back = 'aıou'.includes(vowel);
  const low = back ? 'a' : 'ə';
  const high = HIGH[vowel] ?? 'i';
  const front = back ? 'ı' : 'i';
  const soft = SOFTENED.test(stem) ? `${stem.slice(0, -1)}d` : stem;
  const joined = ENDS_IN_VOWEL.test(stem) ? `${stem}y` : soft;
  const m = `${stem}m${low}`;
  const [k, g] = back ? ['q', 'ğ'] : ['k', 'y'];
  return {
    done: [
      `${stem}d${high}*`,
      `${stem}m${high}ş*`,
      `${joined}${high}b*`,
      `${joined}${low}n*`,
      `${joined}${low}r${low}k`,
      `${joined}${high}r*`,
      `${m}${k}d${low}`,
      `${m}${k}d${low}d${front}r*`,
    ],
    future: [`${joined}${low}c${low}${k}*`, `${joined}${low}c${low}${g}*`],
    nominal: [
      ...(back ? BACK_CASES : FRONT_CASES).map((end) => `${m}s${front}${end}`),
      `${m}l${low}r*`,
      `${m}${k}`,
      `${m}${g}${low}`,
      `${m}${g}${front}`,
    ],
    denied: [
      `${m}d${front}*`,
      `${m}m${front}ş*`,
      `${m}y${front}b*`,
      `${m}y${low}c${low}*`,
      `${m}z*`,
      `${m}y${low}n*`,
      `${m}d${low}n`,
      `${stem}m${front}r*`,
    ],
    pleaded: [
      `${m}s${front}n`,
      `${m}s${front}nl${low}r`,
      `${m}m${low}l${front}*`,
      `${m}y${front}n`,
      `${m}m${low}y${low}`,
    ],
    possible: [],
    conditional: [`${stem}s${low}*`],
  };
}

/** How Azerbaijani verbs are inflected. */
export const AZERBAIJANI_VERBS: TurkicVerbs = {
  conjugate,
  passive: (stem) => {
    if (stem === 'et') return ['edil', 'olun'];
    const high = HIGH[stem.match(VOWELS)?.at(-1) ?? 'ə'] ?? 'i';
    if (ENDS_IN_VOWEL.test(stem)) return [`${stem}n`, `${stem}n${high}l`];
    const soft = SOFTENED.test(stem) ? `${stem.slice(0, -1)}d` : stem;
    return [stem.endsWith('l') ? `${stem}${high}n` : `${soft}${high}l`];
  },
};
