/**
 * Two words that stand for a state together. Turkic languages set the name of a state without an ending before what
 * belongs to it (its police, its citizen), and put the ending of a town behind the word for town or region.
 */
import { type Entries, type Label, list } from '../entries.js';

/** The words that make a name a compound, by what they make of it. */
export interface CompoundWords {
  /** Authorities in any case but the dative. */
  authority: string;
  /** Authorities somebody is handed to. */
  toAuthority: string;
  people: string;
  /** What a state asks by. */
  asking: string;
  /** Left behind a name in the ablative. */
  fled: string;
  /** The forms of a name by the standing their ending gives. */
  cases: (name: string) => Cases;
  /** Nouns of towns and regions by the standing their ending gives. */
  towns: Record<'in' | 'to' | 'from' | 'of', string>;
}

export type Cases = Record<'to' | 'from' | 'in' | 'of' | 'with' | 'object', readonly string[]>;

const SIGNS = /[.–—()]/g;

function capitalised(name: string): string {
  return name
    .replace(SIGNS, ' ')
    .replace(/(^|[\s-])(?=\p{Lu})/gu, '$1^')
    .trim();
}

function either(words: string): string {
  return `(${list(words).join('|')})`;
}

/** The forms of a name as alternatives of its last word. */
function anyForm(forms: readonly string[]): string {
  const before = forms[0]?.slice(0, forms[0].lastIndexOf(' ') + 1) ?? '';
  return `${before}(${forms.map((form) => form.slice(before.length)).join('|')})`;
}

/** Code and name of each entry of `CODE Name, CODE Name`. */
export function namesIn(text: string): [code: string, name: string][] {
  return list(text).map((entry) => {
    const at = entry.indexOf(' ');
    return [entry.slice(0, at), entry.slice(at + 1).trim()];
  });
}

/** Codes with names and towns of rows `code | names | stems | cities | authorities`. */
export function rowsIn(text: string): { code: string; names: readonly string[]; cities: readonly string[] }[] {
  return text
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [code = '', names = '', , cities = ''] = line.split('|').map((part) => part.trim());
      return { code, names: list(names), cities: list(cities) };
    });
}

/** The compounds of all names and towns. */
export function compoundsOf(
  names: readonly [code: string, name: string][],
  cities: readonly [code: string, name: string][],
  words: CompoundWords,
): Entries {
  const entries: Record<Label, string[]> = {};
  const put = (label: Label, phrase: string): void => void (entries[label] ??= []).push(phrase);
  for (const [code, name] of [...names, ...cities]) {
    const written = capitalised(name);
    put(`place:${code}:name:=to`, `${written} ..2 ${either(words.toAuthority)}`);
    put(`place:${code}:name:=to`, `${anyForm(words.cases(written).of)} ..2 ${either(words.toAuthority)}`);
    put(`place:${code}:authority`, `${written} ${either(words.authority)}`);
    put(`place:${code}:name:=fled`, `${written} ${either(words.asking)}`);
    const { from, of } = words.cases(written);
    put(`place:${code}:name:=fled`, `${anyForm(from)} ${either(words.fled)}`);
    put(`place:${code}:people`, `${anyForm(of)} ${either(words.people)}`);
    put(`place:${code}:people`, `${written} ${either(words.people)}`);
  }
  const declined = (code: string, sort: string, name: string): void => {
    for (const [standing, forms] of Object.entries(words.cases(capitalised(name)))) {
      put(`place:${code}:${sort}:${standing === 'object' ? 'a' : `=${standing}`}`, anyForm(forms));
    }
  };
  for (const [code, name] of names) declined(code, 'name', name);
  for (const [code, name] of cities) {
    declined(code, 'city', name);
    const written = capitalised(name);
    for (const [standing, nouns] of Object.entries(words.towns)) {
      put(`place:${code}:city:=${standing}`, `${written} ${either(nouns)}`);
    }
  }
  return entries;
}
