/** The words that stand for states, as lexicon entries with the label `place:<code>:<sort>[:<cases>]`. */
import { CITIES as ENGLISH_CITIES, RULERS as ENGLISH_RULERS } from './en/cities.js';
import { STATE_WORDS as ENGLISH, MISLEADING } from './en/states.js';
import type { Entries } from './entries.js';
import { CITIES as RUSSIAN_CITIES, RULERS as RUSSIAN_RULERS } from './ru/cities.js';
import { declineName } from './ru/decline.js';
import { STATE_WORDS as RUSSIAN } from './ru/states.js';
import { STATES_A_TO_L } from './states/states-a-l.js';
import { STATES_M_TO_Z } from './states/states-m-z.js';

const STATES = [...STATES_A_TO_L, ...STATES_M_TO_Z];
/** A war names where it is fought; who flees it flees the state that wages it. */
const WAR_IN_ENGLISH = list(
  'war in ^Ukraine, war on ^Ukraine, war against ^Ukraine, invasion of ^Ukraine, fight in ^Ukraine, fighting in ^Ukraine, front in ^Ukraine',
);
const WAR_IN_RUSSIAN = list(
  'войн* (в|с|против) ^украин*, воевать (в|с|против) ^украин*, вторжени* в ^украин*, фронт* в ^украин*, спецопераци* в ^украин*',
);
const SIGNS = /[.’']/g;

/** Every ISO code the reader can name. */
export const STATE_CODES: readonly string[] = [...STATES.map(([code]) => code), 'EU'];

function list(text: string): string[] {
  return text
    .split(/,\s*(?:or )?| or /)
    .map((word) => word.trim())
    .filter((word) => word.length > 1);
}

class Gathering {
  readonly entries: Record<string, string[]> = {};

  put(code: string, sort: string, words: readonly string[]): void {
    for (const word of words) {
      if (MISLEADING.has(word)) continue;
      const entry = word
        .replace(SIGNS, ' ')
        .replace(/[—–()]/g, ' ')
        .trim();
      const bare =
        /^[\^\p{Ll}]/u.test(entry) || entry.includes('*') ? entry : entry.replace(/(^|[\s-])(?=\p{Lu})/gu, '$1^');
      (this.entries[`place:${code}:${sort}`] ??= []).push(bare);
    }
  }

  putDeclined(code: string, sort: string, names: readonly string[]): void {
    for (const name of names) {
      if (name.includes('*') || name.startsWith('^'))
        this.put(code, `${sort}:ngdail`, [name.replace(/\^?(\p{Lu})/u, '^$1')]);
      else for (const form of declineName(name)) this.put(code, `${sort}:${form.cases}`, [form.word]);
    }
  }
}

/** Names, demonyms, cities and authorities of all states in English. */
export function englishPlaces(): Entries {
  const all = new Gathering();
  for (const [code, name, demonyms, capitals] of STATES) {
    all.put(code, 'name', [name]);
    all.put(
      code,
      'adjective',
      list(demonyms).filter((word) => word !== name),
    );
    all.put(
      code,
      'city',
      list(capitals).filter((word) => word !== name),
    );
  }
  for (const [code, [names, adjectives, people, cities, authorities]] of Object.entries(ENGLISH)) {
    all.put(code, 'name', list(names));
    all.put(code, 'adjective', list(adjectives));
    all.put(code, 'people', list(people));
    all.put(code, 'city', list(cities));
    all.put(code, 'authority', list(authorities));
  }
  all.entries['place:RU:war'] = [...WAR_IN_ENGLISH];
  for (const [code, rulers] of Object.entries(ENGLISH_RULERS)) all.put(code, 'authority', list(rulers));
  for (const [code, cities] of Object.entries(ENGLISH_CITIES)) all.put(code, 'city', list(cities));
  return all.entries;
}

/** Names, demonyms, cities and authorities of all states in Russian, with their cases. */
export function russianPlaces(): Entries {
  const all = new Gathering();
  for (const [code, , , , name] of STATES) all.putDeclined(code, 'name', [name.replace(/ё/g, 'е')]);
  for (const [code, [names, adjectives, people, cities, authorities]] of Object.entries(RUSSIAN)) {
    all.putDeclined(code, 'name', list(names));
    all.put(code, 'adjective', list(adjectives));
    all.put(code, 'people', list(people));
    all.putDeclined(code, 'city', list(cities));
    all.put(code, 'authority', list(authorities));
  }
  all.entries['place:RU:war'] = [...WAR_IN_RUSSIAN];
  for (const [code, rulers] of Object.entries(RUSSIAN_RULERS)) all.put(code, 'authority', list(rulers));
  for (const [code, cities] of Object.entries(RUSSIAN_CITIES)) all.putDeclined(code, 'city', list(cities));
  return all.entries;
}
