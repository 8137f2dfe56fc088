/**
 * Where does a sentence end? At a line break; at `.`, `!`, `?` or `…` followed by something that can begin a sentence
 * (not after an abbreviation or a single initial); at nothing else. A sentence longer than the limit is cut, so that
 * no later step grows faster than the text.
 */
import type { Language } from './language.js';
import type { Token } from './tokens.js';

/** Token indexes, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

const MAXIMUM_TOKENS = 160;
const ENDS = new Set(['.', '!', '?', '…', '։', '؟', '۔', '。', '！', '？']);
/** Signs behind which no space stands. */
const TIGHT = new Set(['。', '！', '？', '։']);
/** Scripts that have no capitals in running text. */
const UNCASED = /^[\u10D0-\u10FF\p{Lo}]/u;
const CLOSERS = new Set(['"', '”', '»', "'", '’', ')', ']', '“']);
const ABBREVIATIONS = new Set(
  'st dr mr mrs ms prof gen col lt sgt no vs art gov sen rep inc ltd jan feb mar apr jun jul aug sep sept oct nov dec г гг ул им ст п пп т д др проф тыс млн млрд руб чел обл стр см'.split(
    ' ',
  ),
);

/** Languages that write ordinals with a point (`9. Mai`, `27. Ağır Ceza`). */
const POINTED_ORDINALS = new Set<Language>(['de', 'tr', 'az', 'sr', 'pl']);
const ORDINAL = /^\d{1,2}$/;

function endsHere(tokens: readonly Token[], at: number, language: Language): boolean {
  const sign = tokens[at];
  if (!sign || !ENDS.has(sign.norm)) return false;
  const before = tokens[at - 1];
  if (sign.norm === '.' && before && before.word && before.end === sign.start) {
    const initial = before.norm.length === 1 && before.capital;
    if (initial) return false;
    if (ORDINAL.test(before.norm) && POINTED_ORDINALS.has(language)) return false;
    if (ABBREVIATIONS.has(before.norm)) {
      const year = tokens[at - 2];
      const next = tokens[at + 1];
      const closesYear = before.norm.startsWith('г') && year !== undefined && /^\d{4}$/.test(year.norm);
      return closesYear && (next?.capital ?? true);
    }
  }
  let next = at + 1;
  while (next < tokens.length && CLOSERS.has(tokens[next]?.norm ?? '')) next += 1;
  const follower = tokens[next];
  if (!follower || follower.norm.startsWith('\n')) return true;
  if (TIGHT.has(sign.norm)) return true;
  if (follower.start === sign.end) return false;
  return follower.capital || UNCASED.test(follower.raw) || !follower.word || /^\d/.test(follower.norm);
}

/** The sentences of a text as ranges of its tokens; line breaks belong to none. */
export function sentencesOf(tokens: readonly Token[], language: Language): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.norm.startsWith('\n')) {
      close(at);
      from = at + 1;
    } else if (endsHere(tokens, at, language) || at - from >= MAXIMUM_TOKENS) {
      let to = at + 1;
      while (to < tokens.length && CLOSERS.has(tokens[to]?.norm ?? '') && tokens[to]?.start === tokens[to - 1]?.end)
        to += 1;
      close(to);
      from = to;
      at = to - 1;
    }
  }
  close(tokens.length);
  return sentences;
}
