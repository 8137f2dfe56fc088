/**
 * Which places may a document speak of that no other may? Those whose words it brings along; it then speaks of no others,
 * so that what is invented for it and what is real never meet in one claim.
 */
import type { Mention, PlaceWord, ReadingInput } from '../model.js';
import { declineName } from './knowledge/ru/decline.js';
import type { Language } from './language.js';
import { compileLexicon, type Lexicon } from './lexicon.js';

/** The entries of a word, each with its label; a Russian noun has one for every form. */
function entriesOf({ code, language, sort, word }: PlaceWord): [label: string, entry: string][] {
  const label = `place:${code}:${sort}`;
  if (sort === 'adjective' && language === 'ru') return [[label, word]];
  if (language !== 'ru') return [[label, `^${word}`]];
  return declineName(word).map((form) => [`${label}:${form.cases}`, `^${form.word}`]);
}

/** The lexicon of the places that only this document knows, in its language; none where it brings none. */
export function ownPlaces(document: ReadingInput, language: Language, like: Lexicon): Lexicon[] {
  const words = (document.places ?? []).filter((place) => place.language === language);
  if (words.length === 0) return [];
  const phrases: Record<string, string[]> = {};
  for (const [label, entry] of words.flatMap(entriesOf)) (phrases[label] ??= []).push(entry);
  return [compileLexicon({ verbs: {}, phrases, inflect: () => [], formOf: like.formOf })];
}

/** Whether a claim names states that the document may speak of: its own only, where it brings any. */
export function keepsToOwnPlaces({ places = [] }: ReadingInput, { hosts, origin }: Mention): boolean {
  if (places.length === 0) return true;
  const own = new Set(places.map(({ code }) => code));
  return hosts.length > 0 && hosts.every((host) => own.has(host)) && (origin === null || own.has(origin));
}
