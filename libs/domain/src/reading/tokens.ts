/**
 * What are the words of a text, and where do they stand? Words are runs of letters, digits and marks; an elided article
 * (`l'`, `d'`) and each Chinese sign is a word; hyphens part
 * words; a possessive ending belongs to its word; dotted initials (U.A.E.) are one word; other signs are tokens of
 * their own. Offsets are UTF-16 units of the text as given.
 */
import { foldWord, visible } from './fold-text.js';

/** One word or sign of a document. */
export interface Token {
  /** The word as written. */
  raw: string;
  /** The folded form, under which it is compared. */
  norm: string;
  start: number;
  end: number;
  word: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  possessive: boolean;
  /** Stands behind the hyphen of a compound. */
  joined: boolean;
}

const ELIDED = "(?<![\\p{L}\\p{M}])(?:[cdjlmnstCDJLMNST]|[qQ]u)['’](?=\\p{L})";
const NUMBER = '(?<!\\d)\\d{1,3}(?:[ ,.\\u00A0\\u202F]\\d{3})+(?!\\d)|(?:\\p{Lu}\\.){2,}(?!\\p{Ll})';
const LETTER = '[\\p{L}\\p{M}\\p{N}\\u055B\\u055C\\u055E\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069]';
const SIGN = "(?:['’ʼ‘ʻ`][\\p{L}\\p{M}]+)*|[^\\s\\p{L}\\p{M}\\p{N}]|\\n+";
const PIECES = new RegExp(`${ELIDED}|${NUMBER}|${LETTER}+${SIGN}`, 'gu');
/** Chinese has no spaces: each of its signs is a word. */
const HAN = /\p{Script=Han}/u;
const PIECES_WITH_HAN = new RegExp(
  `\\p{Script=Han}|${ELIDED}|${NUMBER}|(?:(?!\\p{Script=Han})${LETTER})+${SIGN}`,
  'gu',
);
/** Signs of other scripts by those that part clauses here. */
const SIGNS: Readonly<Record<string, string>> = { '،': ',', '，': ',', '、': ',', '؛': ';', '；': ';', '：': ':' };
const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const POSSESSIVE = /'s$/;
const INNER_SIGNS = /[., \u00A0\u202F]/g;

function tokenOf(raw: string, start: number, joined: boolean): Token {
  const isWord = WORD.test(raw);
  let norm = isWord ? foldWord(raw.length > 2 ? raw.replace(INNER_SIGNS, '') : raw) : (SIGNS[raw] ?? raw);
  const possessive = isWord && POSSESSIVE.test(norm);
  if (possessive) norm = norm.slice(0, -2);
  return {
    raw,
    norm,
    start,
    end: start + raw.length,
    word: isWord,
    capital: isWord && (CAPITAL.test(raw) || CAPITAL.test(visible(raw))),
    possessive,
    joined,
  };
}

const LETTER_BEFORE = /\p{L}$/u;
const HYPHENS = new Set(['-', '\u2010', '\u2011']);

/** A hyphen inside a word only parts it. */
function isInner(sign: string, before: Token | undefined, start: number, text: string): boolean {
  return (
    HYPHENS.has(sign) && before?.end === start && LETTER_BEFORE.test(before.raw) && WORD.test(text[start + 1] ?? '')
  );
}

/** The words and signs of `text`, in order. Line breaks are one token each run. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let joined = false;
  for (const match of text.matchAll(HAN.test(text) ? PIECES_WITH_HAN : PIECES)) {
    const inner = isInner(match[0], tokens.at(-1), match.index, text);
    if (!inner) tokens.push(tokenOf(match[0], match.index, joined));
    joined = inner;
  }
  return tokens;
}
