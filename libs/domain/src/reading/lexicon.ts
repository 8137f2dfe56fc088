/**
 * Which words of a text mean something to the rules? Entries are indexed by their first word (whole, or by its first
 * letters), so that tagging costs the same per word however large the knowledge grows.
 */
import { compileEntry, firstOf, KEY, type Part } from './entry.js';
import type { Form, Label, LanguageKnowledge } from './knowledge/entries.js';
import type { Token } from './tokens.js';

/** A stretch of tokens that carries a label; `to` is exclusive. */
export interface Tag {
  label: Label;
  from: number;
  to: number;
  form: Form;
}

interface Compiled {
  label: Label;
  parts: readonly (readonly Part[])[];
  form: Form | null;
}

/** What a word can begin: whatever follows, or only before a word with certain first letters. */
interface Beginnings {
  always: readonly Compiled[];
  before: ReadonlyMap<string, readonly Compiled[]>;
}

/** An entry that waits to be met; null where it is the one word it is found under. */
interface Waiting {
  label: Label;
  entry: string | null;
  form: Form | null;
  compiled: Compiled | null;
}

export interface Lexicon {
  exact: ReadonlyMap<string, readonly Waiting[]>;
  prefix: ReadonlyMap<string, readonly Waiting[]>;
  formOf: (norm: string) => Form;
  /** The entries each word met so far can begin. */
  met: Map<string, Beginnings>;
}

const QUOTES = new Set(['"', '“', '”', '«', '»', '„', "'", '‘', '’']);

/** Entries by how they begin. Most words are never met, so that an entry is read in full only when its first word is. */
class Index {
  readonly exact = new Map<string, Waiting[]>();
  readonly prefix = new Map<string, Waiting[]>();
  private readonly single = new Map<string, Waiting>();

  add(label: Label, entry: string, form: Form | null): void {
    const { choices, alone } = firstOf(entry);
    const waiting = alone ? this.word(label, form) : { label, entry, form, compiled: null };
    for (const { exact, prefix } of choices) {
      const [map, key] = exact === null ? [this.prefix, prefix ?? ''] : [this.exact, exact];
      const list = map.get(key);
      if (list) list.push(waiting);
      else map.set(key, [waiting]);
    }
  }

  /** Single words of one label share what is known of them. */
  private word(label: Label, form: Form | null): Waiting {
    const key = `${label}/${form}`;
    const known = this.single.get(key) ?? { label, entry: null, form, compiled: null };
    this.single.set(key, known);
    return known;
  }
}

/** Lists that have grown hold room for more, several times what they need. */
function trimmed(map: ReadonlyMap<string, readonly Waiting[]>): Map<string, readonly Waiting[]> {
  return new Map([...map].map(([key, list]) => [key, list.slice()]));
}

/** The searchable form of a language's knowledge. Throws on the first entry whose beginning cannot be read. */
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
  return { exact: trimmed(index.exact), prefix: trimmed(index.prefix), formOf: knowledge.formOf, met: new Map() };
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
  if (compiled.parts.length === 0) return at + 1;
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
const MOST_MET = 10_000;

const ITSELF: Compiled['parts'] = [];

function compiledFrom(waiting: Waiting): Compiled {
  const { label, entry, form } = waiting;
  waiting.compiled ??= { label, form, parts: entry === null ? ITSELF : compileEntry(entry) };
  return waiting.compiled;
}

function beginningWith(lexicon: Lexicon, norm: string): Compiled[] {
  const found: Compiled[] = (lexicon.exact.get(norm) ?? []).map(compiledFrom);
  for (let length = norm.length; length >= KEY; length -= 1) {
    for (const waiting of lexicon.prefix.get(norm.slice(0, length)) ?? []) found.push(compiledFrom(waiting));
  }
  return found;
}

/** The first letters of the words that may follow at once, or null where anything may. */
function nextLetters({ parts }: Compiled): string[] | null {
  const [, second] = parts;
  if (second === undefined || second.some((part) => part.gap > 0)) return null;
  const starts = second.map((part) => part.exact ?? part.prefix ?? '');
  const open = second.some((part) => part.prefix !== null && part.prefix.length < KEY);
  return open ? null : [...new Set(starts.map((start) => start.slice(0, KEY)))];
}

const NOTHING: Beginnings = { always: [], before: new Map() };

function divided(candidates: readonly Compiled[]): Beginnings {
  if (candidates.length === 0) return NOTHING;
  const always: Compiled[] = [];
  const before = new Map<string, Compiled[]>();
  for (const compiled of candidates) {
    const letters = nextLetters(compiled);
    if (letters === null) always.push(compiled);
    else for (const start of letters) before.set(start, [...(before.get(start) ?? []), compiled]);
  }
  return { always: always.slice(), before: before.size === 0 ? NOTHING.before : before };
}

function beginningsOf(lexicon: Lexicon, norm: string): Beginnings {
  const known = lexicon.met.get(norm);
  if (known) return known;
  const beginnings = divided(beginningWith(lexicon, norm));
  if (lexicon.met.size >= MOST_MET) lexicon.met.clear();
  lexicon.met.set(norm, beginnings);
  return beginnings;
}

function candidatesAt(lexicon: Lexicon, tokens: readonly Token[], at: number): readonly Compiled[] {
  const { always, before } = beginningsOf(lexicon, tokens[at]?.norm ?? '');
  if (before.size === 0) return always;
  let next = at + 1;
  while (QUOTES.has(tokens[next]?.norm ?? '')) next += 1;
  const more = before.get(tokens[next]?.norm.slice(0, KEY) ?? '');
  return more === undefined ? always : [...always, ...more];
}

function tagsAt(lexicon: Lexicon, tokens: readonly Token[], at: number, limit: number): Tag[] {
  const token = tokens[at];
  if (!token?.word) return [];
  const found: Tag[] = [];
  for (const compiled of candidatesAt(lexicon, tokens, at)) {
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
