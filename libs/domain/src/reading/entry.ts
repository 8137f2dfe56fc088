/**
 * How is an entry of the knowledge read? Words parted by spaces; `*` ends a stem, `^` wants a capital, `(a|b)` offers
 * either, `..4` lets up to four words stand between.
 */
import { foldWord } from './fold-text.js';

/** One word of an entry: whole or a stem, with how many words may stand before it. */
export interface Part {
  exact: string | null;
  prefix: string | null;
  gap: number;
  capital: boolean;
}

/** Letters a stem has at least at the beginning of an entry. */
export const KEY = 3;
/** Behind another word a stem may be shorter. */
const LEAST_STEM = 2;
const WORDS = /[\s-]+/;
/** Chinese is read sign by sign. */
const HAN = /(\p{Script=Han})(?=[\p{L}*])/gu;
const STARTS_HAN = /^\p{Script=Han}/u;
const PLAIN_WORD = /^[\p{L}\p{M}\p{N}'%\u200C]+\*?$/u;

function partOf(text: string, entry: string, least: number): Part {
  const capital = text.startsWith('^');
  const word = capital ? text.slice(1) : text;
  if (!PLAIN_WORD.test(word)) throw new Error(`cannot read "${text}" in the entry "${entry}"`);
  const open = word.endsWith('*');
  const norm = foldWord(open ? word.slice(0, -1) : word);
  if (open && norm.length < least) throw new Error(`the stem in "${entry}" is shorter than ${least} letters`);
  return { exact: open ? null : norm, prefix: open ? norm : null, gap: 0, capital };
}

const FIRST = /^\s*(?:\(([^)]*)\)|([^\s-]+))\s*(.*)$/su;

/** What an entry may begin with, each a whole word or a stem, and whether it is that one word alone. */
export function firstOf(entry: string): { choices: Part[]; alone: boolean } {
  const [, either, word = '', rest = ''] = FIRST.exec(entry) ?? [];
  const sign = either === undefined && STARTS_HAN.test(word) ? String.fromCodePoint(word.codePointAt(0) ?? 0) : null;
  const words = sign !== null ? [sign] : either === undefined ? [word] : either.split('|').map((one) => one.trim());
  const choices = words.map((one) => partOf(one, entry, KEY));
  const [first] = choices;
  const plain = either === undefined && first?.exact !== null && first?.capital === false;
  return { choices, alone: plain && rest === '' && (sign === null || sign === word) };
}

/** Words recur in entry after entry: each is read once. */
const read = new Map<string, Part[]>();

function choicesOf(word: string, entry: string, least: number, gap: number): Part[] {
  const key = `${gap} ${least} ${word}`;
  const known = read.get(key);
  if (known) return known;
  const choices = word.startsWith('(') && word.endsWith(')') ? word.slice(1, -1).split('|') : [word];
  const parts = choices.map((choice) => ({ ...partOf(choice, entry, least), gap }));
  read.set(key, parts);
  return parts;
}

/** The parts of an entry, each a list of alternatives. Throws on an entry that cannot be read. */
export function compileEntry(entry: string): readonly (readonly Part[])[] {
  const parts: (readonly Part[])[] = [];
  let gap = 0;
  for (const word of entry
    .trim()
    .replace(/\s*\|\s*/g, '|')
    .replace(HAN, '$1 ')
    .split(WORDS)) {
    const skip = /^\.\.(\d)$/.exec(word);
    if (skip) {
      gap = Number(skip[1]);
      continue;
    }
    parts.push(choicesOf(word, entry, parts.length === 0 ? KEY : LEAST_STEM, gap));
    gap = 0;
  }
  if (parts.length === 0 || gap > 0) throw new Error(`the entry "${entry}" ends in nothing`);
  return parts.slice();
}
