/**
 * How is a word compared? Order of the rules: invisible characters and Armenian marks of stress are dropped; look-alikes of
 * the script that is the minority in the word are replaced by the majority's; letters are lowered one by one, so that no
 * locale rule and no special casing (dotted capital I) can change the comparison; ё and е, straight and curly apostrophes,
 * Latin letters with and without accents, the Arabic and Persian forms of one letter count as equal.
 */

const LATIN_TO_CYRILLIC: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};
const CYRILLIC_TO_LATIN: Record<string, string> = Object.fromEntries(
  Object.entries(LATIN_TO_CYRILLIC).map(([latin, cyrillic]) => [cyrillic, latin]),
);
const SPECIAL: Record<string, string> = {
  İ: 'i',
  ı: 'i',
  ł: 'l',
  Ł: 'l',
  ё: 'е',
  Ё: 'е',
  '’': "'",
  ʼ: "'",
  '‘': "'",
  ʻ: "'",
  '`': "'",
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
  أ: 'ا',
  إ: 'ا',
};
const INVISIBLE = /[\u055B\u055C\u055E\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
const LATIN = /[A-Za-z]/;
const CYRILLIC = /[\u0400-\u04FF]/;
/** Words of one script without anything to fold but case; ASCII and а–я lower the same way everywhere. */
const PLAIN = /^(?:[a-z0-9]+|[а-я]+)$/;
const PLAIN_CAPITALS = /^(?:[A-Za-z0-9]+|[А-Яа-я]+)$/;
const ACCENT = /\p{M}/gu;
/** Vowel signs and the stretching of Arabic, which writers set or leave out. */
const VOCALISED = /[\u064B-\u0652\u0670\u0640]/g;

/** German tells what would be from what was by the dots alone. */
const SUBJUNCTIVE = /^(?:hätt|könnt|dürft|müsst|wär|würd)/;

function withoutAccents(word: string): string {
  if (SUBJUNCTIVE.test(word)) return word.normalize('NFC');
  return LATIN.test(word) ? word.normalize('NFD').replace(ACCENT, '') : word.normalize('NFC').replace(VOCALISED, '');
}

function lower(word: string): string {
  let folded = '';
  for (const letter of word) folded += SPECIAL[letter] ?? letter.toLowerCase();
  return folded;
}

function unmix(word: string): string {
  let latin = 0;
  let cyrillic = 0;
  for (const letter of word) {
    if (LATIN.test(letter)) latin += 1;
    else if (CYRILLIC.test(letter)) cyrillic += 1;
  }
  if (latin === 0 || cyrillic === 0) return word;
  const map = latin >= cyrillic ? CYRILLIC_TO_LATIN : LATIN_TO_CYRILLIC;
  let unmixed = '';
  for (const letter of word) unmixed += map[letter] ?? letter;
  return unmixed;
}

/** A word without the signs nobody sees. */
export function visible(word: string): string {
  return word.replace(INVISIBLE, '');
}

/** The form of a word under which it is compared; never used as evidence. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  if (PLAIN_CAPITALS.test(word)) return word.toLowerCase();
  return unmix(withoutAccents(lower(visible(word))));
}
