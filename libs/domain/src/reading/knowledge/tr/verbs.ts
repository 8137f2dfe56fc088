import type { Conjugation, TurkicVerbs } from '../turkic-verbs.js';

const VOWELS = /[aıoueiöü]/gu;
const ENDS_IN_VOWEL = /[aıoueiöü]$/u;
const HARD = /[fstkçşhp]$/u;
/** Stems whose last consonant softens before a vowel. */
const SOFTENED = /(?:^|redd|hükm|kayb|terk|nakl|aff|şikay|seyr)et$|^git$/u;
const HIGH: Record<string, string> = { a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', i: 'i', ö: 'ü', ü: 'ü' };

function soft(stem: string): string {
  return SOFTENED.test(stem) ? `${stem.slice(0, -1)}d` : stem;
}

function conjugate(stem: string): Conjugation {
  const vowel = stem.match(VOWELS)?.at(-1) ?? 'e';
  const low = 'aıou'.includes(vowel) ? 'a' : 'e';
  const high = HIGH[vowel] ?? 'i';
  const front = low === 'a' ? 'ı' : 'i';
  const open = ENDS_IN_VOWEL.test(stem);
  const joined = open ? `${stem}y` : soft(stem);
  const going = open ? stem.slice(0, -1) : soft(stem);
  const d = HARD.test(stem) ? 't' : 'd';
  const m = `${stem}m${low}`;
  const able = `${joined}${low}m${low}`;
  return {
    done: [
      `${stem}${d}${high}*`,
      `${stem}m${high}ş*`,
      `${joined}${low}n*`,
      `${joined}${high}p`,
      `${joined}${low}r${low}k`,
      `${going}${high}yor*`,
      `${m}kt${low}*`,
    ],
    future: [`${joined}${low}c${low}*`],
    nominal: [
      ...['', 'ne', 'ni', 'nin', 'nde', 'nden', 'yle', 'ydi'].map(
        (end) => `${m}s${front}${low === 'a' ? end.replace('e', 'a').replace('i', 'ı') : end}`,
      ),
      `${m}l${low}r*`,
      `${m}k`,
      `${m}y${low}`,
      `${m}y${front}`,
    ],
    denied: [
      `${m}d${front}*`,
      `${m}d${low}n`,
      `${m}m${front}ş*`,
      `${m}y${low}c${low}*`,
      `${m}z*`,
      `${m}y${low}n*`,
      `${stem}m${high}yor*`,
      `${able}*`,
      `${joined}${low}m${high}yor*`,
    ],
    pleaded: [
      `${m}s${front}n`,
      `${m}s${front}nl${low}r`,
      `${m}m${low}l${front}*`,
      `${m}y${front}n*`,
      `${m}m${low}s${front}*`,
    ],
    possible: [`${joined}${low}bil*`],
    conditional: [`${joined}${high}rs${low}*`, `${joined}${low}rs${low}*`, `${stem}s${low}yd${front}*`],
  };
}

/** How Turkish verbs are inflected. */
export const TURKISH_VERBS: TurkicVerbs = {
  conjugate,
  passive: (stem) => {
    if (ENDS_IN_VOWEL.test(stem)) return [`${stem}n`];
    const high = HIGH[stem.match(VOWELS)?.at(-1) ?? 'e'] ?? 'i';
    return [stem.endsWith('l') ? `${stem}${high}n` : `${soft(stem)}${high}l`];
  },
};
