/** Uzbek is written in Latin and in Cyrillic: what is given in Latin stands for both. */
import type { Entries } from '../entries.js';

const PAIRS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['tsiya', 'ция'],
  ['tsio', 'цио'],
  ["yo'", 'йў'],
  ["o'", 'ў'],
  ["g'", 'ғ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['yo', 'ё'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['ye', 'е'],
  ['ts', 'ц'],
];
const LETTERS: Record<string, string> = {
  a: 'а',
  b: 'б',
  c: 'с',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'ҳ',
  i: 'и',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'қ',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'х',
  y: 'й',
  z: 'з',
  "'": 'ъ',
};

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SIGNS = new Map<string, string>();
for (const [from, to] of [...Object.entries(LETTERS), ...[...PAIRS].reverse()]) {
  SIGNS.set(from.toUpperCase(), to.toUpperCase()).set(capitalised(from), capitalised(to)).set(from, to);
}
const LONGEST_FIRST = [...PAIRS.map(([from]) => from), '[a-z]', "'"].join('|');
const SIGN = new RegExp(LONGEST_FIRST, 'giu');

/** A Latin text in Cyrillic letters. */
export function cyrillic(latin: string): string {
  return latin
    .replace(/(?<![\p{L}'])e/gu, 'э')
    .replace(/(?<![\p{L}'])E/gu, 'Э')
    .replace(SIGN, (sign) => SIGNS.get(sign) ?? SIGNS.get(sign.toLowerCase()) ?? sign);
}

/** Every entry in both scripts. */
export function inBothScripts(entries: Entries): Entries {
  return Object.fromEntries(
    Object.entries(entries).map(([label, list]) => [
      label,
      [...new Set(list.flatMap((entry) => (/[\u0400-\u04FF]/u.test(entry) ? [entry] : [entry, cyrillic(entry)])))],
    ]),
  );
}
