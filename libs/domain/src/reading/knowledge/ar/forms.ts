/**
 * Arabic writes the article, short prepositions, "and" and object pronouns onto the word, so an entry marks its first
 * word and the forms follow by rule: `~word` is a noun with article and prepositions, `~word+` also with pronouns,
 * `verb!` a verb with the endings of persons and objects (a present verb begins with ya). Any may stand behind "and".
 */
import type { Entries } from '../entries.js';

const OBJECTS = ['', 'ه', 'ها', 'هم', 'هما'];
const PAST = ['', 'ت', 'وا', 'ا', 'تا', 'ن'];
const PRESENT = ['ي', 'ت', 'سي', 'ست', 'ن', 'سن'];
const CONJUNCTION = 'و';
const HAMZA = /[أإآ]/g;
const SHORTEST = 3;
const MARKED = /^~|!$/;

function pastOf(stem: string): string[] {
  return PAST.flatMap((ending) =>
    OBJECTS.map((object) => `${stem}${ending === 'وا' && object !== '' ? 'و' : ending}${object}`),
  );
}

function presentOf(verb: string): string[] {
  const stem = verb.slice(1);
  return PRESENT.flatMap((prefix) =>
    ['', 'ون', 'وا'].flatMap((ending) =>
      OBJECTS.map((object) => `${prefix}${stem}${ending === 'وا' && object !== '' ? 'و' : ending}${object}`),
    ),
  );
}

function possessed(noun: string): string[] {
  const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun;
  return ['', 'ب', 'ل'].flatMap((before) => OBJECTS.slice(1).map((pronoun) => `${before}${stem}${pronoun}`));
}

function nounOf(noun: string): string[] {
  const plain = noun.endsWith('ة') || noun.endsWith('ا') || noun.endsWith('ى') ? [] : [`${noun}ا`];
  return [noun, `ال${noun}`, `لل${noun}`, `بال${noun}`, `ب${noun}`, `ل${noun}`, ...plain];
}

function formsOfWord(word: string): string[] {
  if (word.startsWith('~')) {
    const owned = word.endsWith('+');
    const noun = word.slice(1, owned ? -1 : undefined);
    return [...nounOf(noun), ...(owned ? possessed(noun) : [])];
  }
  if (!word.endsWith('!')) return [word];
  const verb = word.slice(0, -1);
  return verb.startsWith('ي') ? presentOf(verb) : pastOf(verb);
}

function spellings(entry: string): string[] {
  const bare = entry.replace(HAMZA, 'ا');
  return bare === entry ? [entry] : [entry, bare];
}

function withConjunction(word: string): string[] {
  return word.startsWith('(') || word.length < SHORTEST ? [word] : [word, `${CONJUNCTION}${word}`];
}

/** Every form of an entry that a text may hold. */
export function formsOfEntry(entry: string): string[] {
  const [first = '', ...rest] = entry.split(' ');
  const forms = formsOfWord(first).flatMap(withConjunction);
  const others = rest.map((word) => (MARKED.test(word) ? `(${formsOfWord(word).join('|')})` : word));
  return forms.flatMap((form) => spellings([form, ...others].join(' ')));
}

/** The entries with all their forms. */
export function withForms(entries: Entries): Entries {
  const all: Record<string, string[]> = {};
  for (const [label, list] of Object.entries(entries)) all[label] = [...new Set(list.flatMap(formsOfEntry))];
  return all;
}

const NISBA = /^[\u0621-\u064A]{2,}ي$/;
const NISBA_ENDINGS = ['', 'ة', 'ون', 'ين', 'ات', 'ا', 'ان', 'تين'];

/** The adjective of a state with its genders and numbers, with and without the article. */
function nisbaOf(entry: string): string[] {
  if (!NISBA.test(entry) || entry.startsWith('ال')) return [entry];
  return NISBA_ENDINGS.flatMap((ending) => [`${entry}${ending}`, `ال${entry}${ending}`]);
}

function prefixed(entry: string, prefix: string): string {
  const name = entry.replace('^', '');
  return prefix === 'ل' && name.startsWith('ال') ? `لل${name.slice(2)}` : `${prefix}${name}`;
}

/** Names of states and towns with "and", and with the prepositions that tell where to and where. */
export function placesWithPrefixes(entries: Entries): Entries {
  const all: Record<string, string[]> = {};
  const put = (label: string, entry: string): void => {
    for (const form of spellings(entry)) (all[label] ??= []).push(form);
  };
  for (const [label, list] of Object.entries(entries)) {
    const [kind, code = '', sort = ''] = label.split(':');
    if (kind !== 'place') continue;
    const named = sort === 'name' || sort === 'city';
    for (const entry of sort === 'adjective' ? list.flatMap(nisbaOf) : list) {
      put(label, entry);
      put(label, prefixed(entry, CONJUNCTION));
      put(named ? `place:${code}:${sort}:=to` : label, prefixed(entry, 'ل'));
      put(named ? `place:${code}:${sort}:=in` : label, prefixed(entry, 'ب'));
    }
  }
  return all;
}
