/**
 * Do two public names, in any script or spelling, mean the same person or body?
 *
 * 1. Cyrillic becomes Latin; spellings of one sound become one (x and ks, ya and ia, doubled letters).
 * 2. Russian case and gender endings of surnames fall away.
 * 3. Surnames have to agree, wherever in the name they stand; a lone given name proves nothing.
 * 4. Given names, where both tell one, have to begin alike.
 */

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
  ў: 'u',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  ҳ: 'h',
  ҷ: 'ch',
  ӣ: 'i',
  ӯ: 'u',
  ј: 'i',
  љ: 'l',
  њ: 'n',
  ђ: 'd',
  ћ: 'c',
  џ: 'dz',
};

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

/** What tells a surname from a given name where a single word stands. */
const SURNAME = /.{3,}(?:ov|ev|in|sk|ck|enk|enko|ich|uk|ian)$/;

function latin(word: string): string {
  let out = '';
  for (const letter of word) out += CYRILLIC[letter] ?? letter;
  return out;
}

/** The bare sound of one word of a name, equal for all its usual spellings and Russian cases. */
export function soundOf(word: string): string {
  const plain = latin(word.normalize('NFKC').toLowerCase())
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  let sound = plain.replace(/[^a-z]/g, '');
  for (const [spelling, one] of SOUNDS) sound = sound.replace(spelling, one);
  for (const [form, stem] of SURNAME_FORMS) sound = sound.replace(form, stem);
  return sound;
}

function partsOf(name: string): string[] {
  return name
    .split(/[\s.,]+/u)
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

function sameSurname(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3) return false;
  return a === b || (Math.min(a.length, b.length) >= 7 && a[0] === b[0] && oneLetterApart(a, b));
}

function givenNamesAgree(a: string[], b: string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((one) => b.some((other) => one[0] === other[0]));
}

function without(parts: string[], index: number): string[] {
  return parts.filter((_, at) => at !== index);
}

/** Whether two public names mean the same person or body, over spellings, scripts, cases and order of the names. */
export function sameName(one: string, other: string): boolean {
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
