/**
 * How the languages besides English and Russian are written down: phrases whose label may name a form
 * (`act:return/base`), the names of states from CLDR, one row of further words per state, and the endings that a name
 * takes. A row of states reads `code | names | stems of adjectives and people | cities | authorities`.
 */
import { type Entries, type Form, type LanguageKnowledge, list } from './entries.js';

/** Endings of a name: what it ends in, and the forms that replace it, each `ending:cases` or `ending:=standing`. */
export type Declension = readonly (readonly [ends: string, forms: string])[];

export interface WrittenLanguage {
  phrases: Entries;
  /** From CLDR: `code name`, parted by commas. */
  names: string;
  states: string;
  /** Tried in order; a name that none fits stands as it is. */
  declension: Declension;
  /** Names that more often mean something else. */
  misleading: readonly string[];
  /** Adjectives stand behind their noun. */
  postposed: boolean;
  /** Endings of verbs in the base form. */
  base: RegExp | null;
}

/** Entries written as text: a line `label = entry, entry`; lines without a label go on with the one before. */
export function entriesOf(text: string): Entries {
  const entries: Record<string, string[]> = {};
  let current: string[] = [];
  for (const line of text.split('\n')) {
    const [, label, words = ''] = /^\s*([^\s=]+) =(.*)$/u.exec(line) ?? [];
    if (label !== undefined) current = entries[label] ??= [];
    current.push(...list(label === undefined ? line : words));
  }
  return entries;
}

const SIGNS = /[.–—()]/g;
const APOSTROPHES = /[‘’ʻʼ]/g;
const STEM = 4;
const VOWELS = /[аеиіоуьяюaeiouyáéíóúąęă]+$/u;

function capitalised(name: string): string {
  return name
    .replace(SIGNS, ' ')
    .replace(APOSTROPHES, "'")
    .replace(/(^|[\s-])(?=\p{Lu})/gu, '$1^');
}

/** Every word but the last by its stem, so that its ending is free. */
function loosened(words: readonly string[]): string {
  return words
    .map((word) => {
      const stem = word.replace(VOWELS, '').slice(0, Math.max(STEM, word.length - 2));
      return stem.length >= STEM && stem.length < word.length + 1 ? `${stem}*` : word;
    })
    .join(' ');
}

function formsOf(name: string, declension: Declension): readonly { word: string; cases: string }[] {
  if (name.endsWith('*')) return [{ word: name, cases: '' }];
  const words = name.split(/[\s-]+/);
  const last = words.at(-1) ?? '';
  const rule = declension.find(([ends]) => last.endsWith(ends) && last.length > ends.length + 1);
  if (!rule) return [{ word: name, cases: '' }];
  const before = words.length > 1 ? `${loosened(words.slice(0, -1))} ` : '';
  const stem = last.slice(0, last.length - rule[0].length);
  return rule[1]
    .trim()
    .split(/\s+/)
    .map((form) => {
      const [ending = '', cases = ''] = form.split(':');
      return { word: `${before}${stem}${ending}`, cases };
    });
}

class Places {
  readonly entries: Record<string, string[]> = {};

  constructor(private readonly language: WrittenLanguage) {}

  put(code: string, sort: string, cases: string, word: string): void {
    const label = cases === '' ? `place:${code}:${sort}` : `place:${code}:${sort}:${cases}`;
    (this.entries[label] ??= []).push(capitalised(word).trim());
  }

  putNames(code: string, sort: string, names: readonly string[]): void {
    for (const name of names) {
      if (this.language.misleading.includes(name)) continue;
      for (const { word, cases } of formsOf(name, this.language.declension)) this.put(code, sort, cases, word);
    }
  }

  putRow(row: string): void {
    const [code = '', names = '', stems = '', cities = '', authorities = ''] = row
      .split('|')
      .map((part) => part.trim());
    this.putNames(code, 'name', list(names));
    for (const word of list(stems)) this.put(code, 'adjective', this.language.postposed ? 'g' : '', word);
    this.putNames(code, 'city', list(cities));
    for (const word of list(authorities)) this.put(code, 'authority', '', word);
  }
}

function placesIn(language: WrittenLanguage): Entries {
  const places = new Places(language);
  for (const entry of list(language.names)) {
    const at = entry.indexOf(' ');
    places.putNames(entry.slice(0, at), 'name', [entry.slice(at + 1).trim()]);
  }
  const rows = language.states.split('\n').filter((line) => line.includes('|'));
  for (const row of rows) places.putRow(row);
  return places.entries;
}

/** The knowledge of a language written in the short way. */
export function knowledgeOf(language: WrittenLanguage): LanguageKnowledge {
  return {
    verbs: {},
    phrases: { ...language.phrases, ...placesIn(language) },
    inflect: (verb) => [{ word: verb, form: 'base' as Form }],
    formOf: (norm) => (language.base?.test(norm) ? 'base' : 'past'),
  };
}
