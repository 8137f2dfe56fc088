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

/** The parts of an entry, each a list of alternatives. Throws on an entry that cannot be read. */
export function compileEntry(entry: string): readonly (readonly Part[])[] {
  const parts: Part[][] = [];
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
    const choices = word.startsWith('(') && word.endsWith(')') ? word.slice(1, -1).split('|') : [word];
    const waiting = gap;
    const least = parts.length === 0 ? KEY : LEAST_STEM;
    parts.push(choices.map((choice) => ({ ...partOf(choice, entry, least), gap: waiting })));
    gap = 0;
  }
  if (parts.length === 0 || gap > 0) throw new Error(`the entry "${entry}" ends in nothing`);
  return parts;
}
