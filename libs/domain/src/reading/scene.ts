/**
 * What does a document consist of? Words, sentences, clauses, tagged stretches, places and names: everything the frames
 * look at, found in one pass each.
 */
import { isBoilerplate } from './boilerplate.js';
import { clausesOf, type Clause } from './clauses.js';
import type { Language } from './language.js';
import { type Lexicon, type Tag, tagsOf } from './lexicon.js';
import { namesOf, type Name } from './names.js';
import { placesOf, type Place } from './places.js';
import { sentencesOf, type Range } from './sentences.js';
import { type Token, tokenise } from './tokens.js';

export interface Sentence extends Range {
  index: number;
  tags: readonly Tag[];
  clauses: readonly Clause[];
  places: readonly Place[];
  names: readonly Name[];
  /** Labels present anywhere in the sentence. */
  labels: ReadonlySet<string>;
}

export interface Scene {
  language: Language;
  text: string;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
}

/** The tags of all lexicons in order of their first word. */
function tagsOfAll(lexicons: readonly Lexicon[], tokens: readonly Token[], range: Range): Tag[] {
  const found = lexicons.map((lexicon) => tagsOf(lexicon, tokens, range.from, range.to));
  return found.length === 1 ? (found[0] ?? []) : found.flat().sort((a, b) => a.from - b.from);
}

function sentenceOf(
  lexicons: readonly Lexicon[],
  tokens: readonly Token[],
  range: Range,
  index: number,
  language: Language,
): Sentence {
  const tags = tagsOfAll(lexicons, tokens, range);
  const labels = new Set<string>();
  for (const tag of tags) labels.add(tag.label);
  return {
    ...range,
    index,
    tags,
    labels,
    clauses: clausesOf(tokens, range, tags),
    places: placesOf(tokens, tags, range),
    names: namesOf(tokens, range, tags, language),
  };
}

/** The document as the frames see it; boilerplate sentences are left out. `own` are lexicons of this document alone. */
export function sceneOf(text: string, language: Language, lexicon: Lexicon, ...own: readonly Lexicon[]): Scene {
  const tokens = tokenise(text);
  const sentences: Sentence[] = [];
  for (const range of sentencesOf(tokens, language)) {
    const sentence = sentenceOf([lexicon, ...own], tokens, range, sentences.length, language);
    if (!isBoilerplate(sentence, tokens)) sentences.push(sentence);
  }
  return { language, text, tokens, sentences };
}

/** The clause a token belongs to. */
export function clauseAt(sentence: Sentence, at: number): Clause {
  const found = sentence.clauses.find((clause) => at >= clause.from && at < clause.to);
  return found ?? { from: sentence.from, to: sentence.to, link: 'start', index: 0 };
}

const none: readonly Tag[] = [];
const shelves = new WeakMap<Sentence, Map<string, Tag[]>>();

const groups = new Map<string, string | null>();

/** The first part of a label with its colon, if it has one; labels are few and tags are many. */
function groupOf(label: string): string | null {
  const known = groups.get(label);
  if (known !== undefined) return known;
  const colon = label.indexOf(':');
  const group = colon < 0 ? null : label.slice(0, colon + 1);
  groups.set(label, group);
  return group;
}

function put(shelf: Map<string, Tag[]>, key: string, tag: Tag): void {
  const row = shelf.get(key);
  if (row) row.push(tag);
  else shelf.set(key, [tag]);
}

/** The tags of a sentence by their label, and by the first part of it. */
function shelfOf(sentence: Sentence): Map<string, Tag[]> {
  const known = shelves.get(sentence);
  if (known) return known;
  const shelf = new Map<string, Tag[]>();
  for (const tag of sentence.tags) {
    put(shelf, tag.label, tag);
    const group = groupOf(tag.label);
    if (group !== null) put(shelf, group, tag);
  }
  shelves.set(sentence, shelf);
  return shelf;
}

/** The tags with one of the labels (or a label that begins so, given with a trailing colon) inside a range. */
export function tagged(sentence: Sentence, range: Range, ...labels: readonly string[]): Tag[] {
  const shelf = shelfOf(sentence);
  const found: Tag[] = [];
  for (const label of labels) {
    for (const tag of shelf.get(label) ?? none) if (tag.from >= range.from && tag.to <= range.to) found.push(tag);
  }
  return labels.length > 1 && found.length > 1 ? found.sort((one, other) => one.from - other.from) : found;
}

/** Whether a sentence speaks of somebody who has reason to fear their state. */
export function isAtRisk(sentence: Sentence): boolean {
  return tagged(sentence, sentence, 'sign:refugee', 'profile:').length > 0;
}
