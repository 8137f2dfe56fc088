/**
 * Arabic writes the article, short prepositions, "and" and object pronouns onto the word, so an entry marks its first
 * word and the forms follow by rule: `~word` is a noun with article and prepositions, `~word+` also with pronouns,
 * `verb!` a verb with the endings of persons and objects (a present verb begins with ya). Any may stand behind "and".
 * Long verbs are kept as stems, which need few entries; short ones form by form, since their stems begin other words.
 */
import type { Entries } from '../entries.js';

const OBJECTS = ['ه', 'ها', 'هم'];
const PAST = ['', 'ت', 'وا', 'ا', 'تا'];
const CONJUNCTION = 'و';
const SHORTEST = 3;
const LONG = 5;
const MARKED = /^~|!$/;
/** Begins no noun: `أفرج`, unlike `أعاد` and `إعادة`. */
const FIRM = /^ا[^ا]{3}$/;
const HOLLOW = /ا.$/;
/** Long verbs whose stem begins their noun as well. */
const LIKE_NOUNS = new Set(['استرد', 'استجاب', 'اغتال', 'اقتاد']);
/** With the pronoun of "him" these are nouns: `نشرة`, `رحلة`, `طلبة`. */
const WITHOUT_HIM = new Set(['نشر', 'رحل', 'صادر', 'طلب', 'طالب', 'حمل', 'نقل', 'بدا', 'وصل', 'حكم', 'حظر']);
const TWO_WRITTEN = /آ/g;

/** As it is compared: letters written in two ways united, signs of vowels dropped. */
function plain(word: string): string {
  return word
    .replace(/[أإ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[\u064B-\u0652\u0670\u0640]/g, '');
}

function pastOf(stem: string): string[] {
  if (FIRM.test(stem) || (stem.length >= LONG && !LIKE_NOUNS.has(stem))) return [`${stem}*`];
  const noun = WITHOUT_HIM.has(stem);
  const objects = HOLLOW.test(stem) || noun ? OBJECTS.slice(1) : OBJECTS;
  return [
    ...PAST.map((ending) => `${stem}${ending}`),
    ...objects.map((object) => `${stem}${object}`),
    ...(noun ? OBJECTS.slice(1) : OBJECTS).map((object) => `${stem}ت${object}`),
    ...OBJECTS.map((object) => `${stem}و${object}`),
  ];
}

function presentOf(verb: string): string[] {
  const stem = verb.slice(1);
  const she = stem.length + 1 >= LONG ? [`ت${stem}*`] : ['', ...OBJECTS].map((object) => `ت${stem}${object}`);
  return [`ي${stem}*`, ...she, `سي${stem}*`, `ست${stem}*`, `ن${stem}`];
}

function nounOf(noun: string, owned: boolean): string[] {
  if (owned && !noun.endsWith('ه') && noun.length >= SHORTEST)
    return ['', 'ال', 'لل', 'بال', 'ب', 'ل'].map((before) => `${before}${noun}*`);
  const indefinite = /[هاي]$/.test(noun) ? [] : [`${noun}ا`];
  const possessed = owned ? ['', 'ب', 'ل'].map((before) => `${before}${noun.slice(0, -1)}ته*`) : [];
  return [noun, `ال${noun}`, `لل${noun}`, `بال${noun}`, `ب${noun}`, `ل${noun}`, ...indefinite, ...possessed];
}

function formsOfWord(word: string): string[] {
  if (word.startsWith('~')) {
    const owned = word.endsWith('+');
    return nounOf(word.slice(1, owned ? -1 : undefined), owned);
  }
  if (!word.endsWith('!')) return [word];
  const verb = word.slice(0, -1);
  return verb.startsWith('ي') ? presentOf(verb) : pastOf(verb);
}

function spellings(entry: string): string[] {
  return entry.includes('آ') ? [entry, entry.replace(TWO_WRITTEN, 'ا')] : [entry];
}

/** "And" stands before all but what a preposition already begins, which is rare. */
function withConjunction(word: string): string[] {
  return word.startsWith('(') || word.length < SHORTEST ? [word] : [word, `${CONJUNCTION}${word}`];
}

/** Every form of an entry that a text may hold. */
export function formsOfEntry(entry: string): string[] {
  const [first = '', ...rest] = plain(entry).split(' ');
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
const ARTICLE = 'ال';
const NISBA_ENDINGS = ['', 'ه', 'ون', 'ين', 'ات', 'ان'];

/** The adjectives of a state with their genders and numbers, with and without the article. */
function adjectives(list: readonly string[]): string[] {
  const words = [...new Set(list.map(plain))];
  const bases = words.filter((word) => NISBA.test(word) && !word.startsWith(ARTICLE));
  const others = words.filter((word) => !bases.some((base) => word.replace(/^ال/u, '').startsWith(base)));
  return [
    ...bases.flatMap((base) => [
      ...['', 'و', 'ل'].flatMap((before) => NISBA_ENDINGS.map((ending) => `${before}${base}${ending}`)),
      ...[ARTICLE, 'وال', 'لل', 'بال'].map((before) => `${before}${base}*`),
    ]),
    ...words.filter((word) => bases.some((base) => word === `${base}ا`)),
    ...others.flatMap((word) => [word, `و${word}`, prefixed(word, 'ل')]),
  ];
}

function prefixed(name: string, prefix: string): string {
  return prefix === 'ل' && name.startsWith(ARTICLE) ? `لل${name.slice(2)}` : `${prefix}${name}`;
}

/** Names of states and towns with "and", and with the prepositions that tell where to and where. */
export function placesWithPrefixes(entries: Entries): Entries {
  const all: Record<string, Set<string>> = {};
  const put = (label: string, entry: string): void => {
    for (const form of spellings(plain(entry))) (all[label] ??= new Set()).add(form);
  };
  for (const [label, list] of Object.entries(entries)) {
    const [kind, code = '', sort = ''] = label.split(':');
    if (kind !== 'place') continue;
    if (sort === 'adjective') {
      for (const form of adjectives(list.map((entry) => entry.replace('^', '')))) put(label, form);
      continue;
    }
    const named = sort === 'name' || sort === 'city';
    for (const entry of list.map((one) => one.replace('^', ''))) {
      put(label, entry);
      put(label, prefixed(entry, CONJUNCTION));
      put(named ? `place:${code}:${sort}:=to` : label, prefixed(entry, 'ل'));
      put(named ? `place:${code}:${sort}:=in` : label, prefixed(entry, 'ب'));
    }
  }
  return Object.fromEntries(Object.entries(all).map(([label, forms]) => [label, [...forms]]));
}
