/**
 * Do two public names, in any script or spelling, mean the same person or body?
 *
 * 1. Every script becomes Latin; spellings of one sound become one (x and ks, ya and ia, doubled letters).
 * 2. Russian case and gender endings of surnames fall away, case endings of other languages where one name lacks them.
 * 3. Surnames have to agree, wherever in the name they stand; a lone given name proves nothing.
 * 4. Given names, where both tell one, have to begin alike.
 */
import anyAscii from 'any-ascii';

/** One sound, one spelling; the order matters. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/shch|sch/g, 's'],
  [/sh|š|ş/g, 's'],
  [/zh|ž/g, 'z'],
  [/kh/g, 'h'],
  [/ch|č|ć|ç/g, 'c'],
  [/ts|tz/g, 'c'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/[yij]+(?=[aeou])/g, ''],
  [/[yj]/g, 'i'],
  [/ck|q/g, 'k'],
  [/(.)\1+/g, '$1'],
];

const SURNAME_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(.+(?:sk|ck))(?:i|ii|ogo|omu|im|om|a|aa|u|oi|oia)$/, '$1'],
  [/(.+(?:ov|ev|in))(?:a|u|im|oi|e|i|ih)$/, '$1'],
];

/** Case endings that other languages hang on a name. */
const ENDING =
  /^(?:a|e|i|u|m|n|s|is|in|un|ni|nin|nun|ning|ti|di|tin|tun|din|dun|ga|ge|ka|ke|da|de|ta|te|dan|den|tan|ten|nan|nen)$/;
const LEAST_STEM = 4;

/** What tells a surname from a given name where a single word stands. */
const SURNAME = /.{3,}(?:ov|ev|in|sk|ck|enk|enko|ich|uk|ian)$/;

/** The bare sound of one word of a name, equal for all its usual spellings and Russian cases. */
export function soundOf(word: string): string {
  let sound = anyAscii(word.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  for (const [spelling, one] of SOUNDS) sound = sound.replace(spelling, one);
  for (const [form, stem] of SURNAME_FORMS) sound = sound.replace(form, stem);
  return sound;
}

/** Scripts that write few vowels, or a sign for each syllable: names in them agree by their consonants. */
const WITHOUT_VOWELS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}]/u;
const LEAST_CONSONANTS = 3;

function consonantsOf(sound: string): string {
  return sound
    .replace(/dh/g, 'z')
    .replace(/^al(?=.{3})/, '')
    .replace(/[aeiou]/g, '')
    .replace(/^l(?=.{3})/, '')
    .replace(/(.)\1+/g, '$1');
}

function partsOf(name: string): string[] {
  return name
    .split(/[\s.,·・]+/u)
    .map(soundOf)
    .filter((part) => part.length > 0);
}

/** Whether two words differ by at most one letter. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const restA = a.slice(at);
  const restB = b.slice(at);
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** Whether a word is the other with a case ending. */
function isCaseOf(longer: string, shorter: string): boolean {
  return shorter.length >= LEAST_STEM && longer.startsWith(shorter) && ENDING.test(longer.slice(shorter.length));
}

function sameSurname(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3) return false;
  return (
    a === b ||
    isCaseOf(a, b) ||
    isCaseOf(b, a) ||
    (Math.min(a.length, b.length) >= 7 && a[0] === b[0] && oneLetterApart(a, b))
  );
}

const VOWEL = /^[aeiou]/;

/** The first vowel of a name is the letter that spellings agree on least. */
function beginsAlike(one: string, other: string): boolean {
  return one[0] === other[0] || (VOWEL.test(one) && VOWEL.test(other) && one[1] === other[1]);
}

function givenNamesAgree(a: string[], b: string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((one) => b.some((other) => beginsAlike(one, other)));
}

function without(parts: string[], index: number): string[] {
  return parts.filter((_, at) => at !== index);
}

/** Without vowels both the last name and a given one have to agree. */
function sameConsonants(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [one.map(consonantsOf), other.map(consonantsOf)];
  const [lastA = '', lastB = ''] = [a.at(-1), b.at(-1)];
  if (a.length < 2 || b.length < 2 || Math.min(lastA.length, lastB.length) < LEAST_CONSONANTS) return false;
  const same =
    lastA === lastB || (Math.min(lastA.length, lastB.length) > LEAST_CONSONANTS && oneLetterApart(lastA, lastB));
  return same && a.slice(0, -1).some((given) => b.slice(0, -1).some((known) => given[0] === known[0]));
}

/** Whether two public names mean the same person or body, over spellings, scripts, cases and order of the names. */
export function sameName(one: string, other: string): boolean {
  if (WITHOUT_VOWELS.test(one) || WITHOUT_VOWELS.test(other)) return sameConsonants(partsOf(one), partsOf(other));
  const a = partsOf(one);
  const b = partsOf(other);
  const ends: readonly (readonly [number, number])[] = [
    [a.length - 1, b.length - 1],
    [a.length - 1, 0],
    [0, b.length - 1],
  ];
  return ends.some(([i, j]) => {
    const surnameA = a[i];
    const surnameB = b[j];
    if (surnameA === undefined || surnameB === undefined || !sameSurname(surnameA, surnameB)) return false;
    const reversed = i !== a.length - 1 || j !== b.length - 1;
    if (reversed && (a.length < 2 || b.length < 2) && !SURNAME.test(surnameA)) return false;
    return givenNamesAgree(without(a, i), without(b, j));
  });
}

/** The names of `names` that nobody in `known` bears. */
export function newNames(names: readonly string[], known: readonly string[]): string[] {
  return names.filter((name) => !known.some((other) => sameName(name, other)));
}
