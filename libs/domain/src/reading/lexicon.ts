/**
 * Which words of a text mean something to the rules? Entries are indexed by their first word (whole, or by its first
 * letters), so that tagging costs the same per word however large the knowledge grows.
 */
import { foldWord } from './fold-text.js';
import type { Form, Label, LanguageKnowledge } from './knowledge/entries.js';
import type { Token } from './tokens.js';

/** A stretch of tokens that carries a label; `to` is exclusive. */
export interface Tag {
  label: Label;
  from: number;
  to: number;
  form: Form;
}

interface Part {
  exact: string | null;
  prefix: string | null;
  gap: number;
  capital: boolean;
}

interface Compiled {
  label: Label;
  parts: readonly (readonly Part[])[];
  form: Form | null;
}

export interface Lexicon {
  exact: ReadonlyMap<string, readonly Compiled[]>;
  prefix: ReadonlyMap<string, readonly Compiled[]>;
  formOf: (norm: string) => Form;
  /** The entries each word met so far can begin. */
  met: Map<string, readonly Compiled[]>;
}

/** Stems are looked up by their first letters: at least the first number, at most the second. */
const KEY = 3;
/** Behind another word a stem may be shorter. */
const LEAST_STEM = 2;
const LONGEST_KEY = 5;
const QUOTES = new Set(['"', '“', '”', '«', '»', '„', "'", '‘', '’']);
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

class Index {
  readonly exact = new Map<string, Compiled[]>();
  readonly prefix = new Map<string, Compiled[]>();

  add(label: Label, entry: string, form: Form | null): void {
    const parts = compileEntry(entry);
    for (const first of parts[0] ?? []) {
      const compiled = { label, parts, form };
      const [map, key] =
        first.exact === null ? [this.prefix, first.prefix?.slice(0, LONGEST_KEY)] : [this.exact, first.exact];
      const list = map.get(key ?? '');
      if (list) list.push(compiled);
      else map.set(key ?? '', [compiled]);
    }
  }
}

/** The searchable form of a language's knowledge. Throws on the first entry that cannot be read. */
export function compileLexicon(knowledge: LanguageKnowledge): Lexicon {
  const index = new Index();
  for (const [label, entries] of Object.entries(knowledge.phrases)) {
    const [name = '', form] = label.split('/');
    for (const entry of entries) index.add(name, entry, (form as Form | undefined) ?? null);
  }
  for (const [label, verbs] of Object.entries(knowledge.verbs)) {
    for (const verb of verbs) {
      const [head = '', ...rest] = verb.split(' ');
      for (const { word, form } of knowledge.inflect(head)) index.add(label, [word, ...rest].join(' '), form);
    }
  }
  return { exact: index.exact, prefix: index.prefix, formOf: knowledge.formOf, met: new Map() };
}

function fits(part: readonly Part[], token: Token): boolean {
  return part.some(
    (choice) =>
      (choice.exact === null ? token.norm.startsWith(choice.prefix ?? '') : token.norm === choice.exact) &&
      (!choice.capital || token.capital),
  );
}

function endOf(compiled: Compiled, tokens: readonly Token[], at: number, limit: number): number | null {
  let next = at;
  for (const part of compiled.parts) {
    let left = part[0]?.gap ?? 0;
    for (;;) {
      const token = tokens[next];
      if (!token || next >= limit) return null;
      if (fits(part, token)) break;
      if (!QUOTES.has(token.norm)) {
        if (left === 0 || !token.word) return null;
        left -= 1;
      }
      next += 1;
    }
    next += 1;
  }
  return next;
}

function formWithin(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): Form {
  for (let at = from; at < to; at += 1) {
    const form = lexicon.formOf(tokens[at]?.norm ?? '');
    if (form !== 'noun') return form;
  }
  return 'noun';
}

/** Words of the news repeat: what they can begin is remembered, up to a bound. */
const MOST_MET = 30_000;

function candidatesOf(lexicon: Lexicon, norm: string): readonly Compiled[] {
  const known = lexicon.met.get(norm);
  if (known) return known;
  const found: Compiled[] = [...(lexicon.exact.get(norm) ?? [])];
  for (let length = Math.min(LONGEST_KEY, norm.length); length >= KEY; length -= 1) {
    for (const compiled of lexicon.prefix.get(norm.slice(0, length)) ?? []) {
      const begins = compiled.parts[0]?.some((part) => part.prefix !== null && norm.startsWith(part.prefix));
      if (begins) found.push(compiled);
    }
  }
  if (lexicon.met.size >= MOST_MET) lexicon.met.clear();
  lexicon.met.set(norm, found);
  return found;
}

function tagsAt(lexicon: Lexicon, tokens: readonly Token[], at: number, limit: number): Tag[] {
  const token = tokens[at];
  if (!token?.word) return [];
  const found: Tag[] = [];
  for (const compiled of candidatesOf(lexicon, token.norm)) {
    const to = endOf(compiled, tokens, at, limit);
    if (to === null) continue;
    const at0 = found.findIndex((tag) => tag.label === compiled.label);
    if (at0 >= 0 && (found[at0]?.to ?? 0) >= to) continue;
    const noun = compiled.label.startsWith('noun:');
    const form = compiled.form ?? (noun ? 'noun' : formWithin(lexicon, tokens, at, to));
    const tag = { label: compiled.label, from: at, to, form };
    if (at0 >= 0) found[at0] = tag;
    else found.push(tag);
  }
  return found;
}

/** The tags of the tokens `from` to `to`, in order of their first word. */
export function tagsOf(lexicon: Lexicon, tokens: readonly Token[], from: number, to: number): Tag[] {
  const tags: Tag[] = [];
  for (let at = from; at < to; at += 1) for (const tag of tagsAt(lexicon, tokens, at, to)) tags.push(tag);
  return tags;
}
