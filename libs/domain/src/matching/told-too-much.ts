/**
 * Does a text that everybody will read tell what must stay here? In this order: a code as persons have (`heron-tuvo`), in
 * whatever letters that look alike and with whatever dash, is refused; the same two words apart, an e-mail address and a
 * phone number are worth a warning. Linear in the length of the text.
 */
import type { Span } from '../model.js';
import { CODE_WORDS, CONSONANTS, LAST_RESORT, VOWELS } from './suggest-code.js';

/** Something that should not be told, and where it stands. */
export interface ToldTooMuch extends Span {
  what: 'person_code' | 'like_a_code' | 'email' | 'phone';
}

/** Letters of other scripts as the eye takes them. */
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  'аa вb еe ёe зz іi їi кk мm нn оo рp сc тt уy хx ѕs јj ԁd ɡg ıi αa βb εe ιi κk νv οo ρp τt υu'
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);
const HALF = `(?:${CODE_WORDS.join('|')})`;
const OTHER_HALF = `[${CONSONANTS}][${VOWELS}][${CONSONANTS}](?:[${VOWELS}]|${LAST_RESORT})`;
const CODE = new RegExp(`(?<!\\p{L})${HALF}[-_]${OTHER_HALF}(?!\\p{L})`, 'gu');
const APART = new RegExp(`(?<!\\p{L})${HALF}(?: ?[-_] | [-_]?)${OTHER_HALF}(?!\\p{L})`, 'gu');
const JOINS = /[\p{Pd}\u2212~_]/u;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
const PHONE = /(?<![\p{L}\p{N}.,])(?:\+|00)?\d(?:[ ().\u00a0-]{0,2}\d){7,14}(?![\p{L}\p{N}])/gu;
const DATED = /\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|^(?:\D?(?:19|20)\d{2}\b\D*)+$/;
/** So many digits without a plus before them are no number in a text but one to call. */
const LOCAL_DIGITS = 10;

/** The text as it is read aloud: plain lower-case letters, dashes alike; and where each sign came from. */
function plain(text: string): { signs: string; from: number[] } {
  let signs = '';
  const from: number[] = [];
  let at = 0;
  for (const point of text) {
    const read = /\p{Cf}/u.test(point) ? '' : point.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
    for (const letter of read) {
      const sign = /[\p{Pd}\u2212~]/u.test(letter) ? '-' : /\s/u.test(letter) ? ' ' : (LOOK_ALIKES[letter] ?? letter);
      for (let unit = 0; unit < sign.length; unit += 1) from.push(at);
      signs += sign;
    }
    at += point.length;
  }
  from.push(text.length);
  return { signs, from };
}

/** Everything in a text that should not be told to all, in the order of the text. */
export function toldTooMuch(text: string): ToldTooMuch[] {
  const { signs, from } = plain(text);
  const place = (found: RegExpExecArray): Span => ({
    start: from[found.index] ?? 0,
    end: from[found.index + found[0].length] ?? text.length,
  });
  const found = (pattern: RegExp, what: ToldTooMuch['what'], also = (_: string) => true): ToldTooMuch[] =>
    [...signs.matchAll(pattern)].filter(([words]) => also(words)).map((one) => ({ what, ...place(one) }));
  return [
    ...found(CODE, 'person_code'),
    ...found(APART, 'like_a_code'),
    ...found(EMAIL, 'email'),
    ...found(PHONE, 'phone', isToCall),
  ].sort((a, b) => a.start - b.start);
}

function isToCall(words: string): boolean {
  const digits = words.replace(/\D/g, '').length;
  return /^(?:\+|00)/.test(words) || (digits >= LOCAL_DIGITS && !DATED.test(words));
}

/** Whether a text names somebody by a code, which no text that leaves the organisation may. */
export function namesAPerson(text: string): boolean {
  return text.split(/\s+/).some((word) => JOINS.test(word) && plain(word).signs.search(CODE) >= 0);
}
