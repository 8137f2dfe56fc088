/**
 * Which states does a sentence name, and how does each stand in it? The sort of the word (name, adjective, people, city,
 * authority) comes from the knowledge; the standing comes from the word before it (to, from, in, by, of), the noun after
 * an adjective (a person, an authority), or, in languages with cases, from the ending.
 */
import type { Tag } from './lexicon.js';
import { isGiven, isLeft, isSent, isUndeclined } from './place-ways.js';
import type { Range } from './sentences.js';
import type { Token } from './tokens.js';

export type Standing =
  'to' | 'from' | 'in' | 'post' | 'by' | 'of' | 'with' | 'via' | 'fled' | 'asker' | 'authority' | 'national' | 'bare';

export interface Place extends Range {
  code: string;
  sort: string;
  standing: Standing;
  cases: string;
}

type TagsAt = ReadonlyMap<number, readonly Tag[]>;

const LOOK_BACK = 4;
const LOOK_AHEAD = 4;
/** Marks a place behind a word that means both `in` and `to` (`en Russie`). */
export const INTO = 'x';
const JOINING = new Set(
  ', and or и или а также і та й und et y i ve və va oraz as well the або ile мен бен пен және менен жана ва у և եւ ու կամ და ან و یا أو 和 与 及 、'.split(
    ' ',
  ),
);

function indexTags(tags: readonly Tag[], at: (tag: Tag) => number): TagsAt {
  const index = new Map<number, Tag[]>();
  for (const tag of tags) {
    const list = index.get(at(tag));
    if (list) list.push(tag);
    else index.set(at(tag), [tag]);
  }
  return index;
}

/** An adjective's ending tells where from where to (Russian). */
function adjectiveCases(norm: string): string {
  if (!/[а-яії]$/.test(norm)) return '';
  return /(?:ом|ой|их|ых)$/.test(norm) ? 'l' : 'a';
}

function placeTags(tags: readonly Tag[]): Tag[] {
  const places: Tag[] = [];
  const masks = tags.filter((tag) => tag.label === 'noplace');
  for (const tag of tags) {
    if (!tag.label.startsWith('place:')) continue;
    if (masks.some((mask) => mask.from <= tag.from && mask.to >= tag.to)) continue;
    const before = places.at(-1);
    if (before && tag.from < before.to) {
      if (tag.to - tag.from > before.to - before.from) places[places.length - 1] = tag;
      else if (tag.from === before.from && tag.label.split(':')[1] === before.label.split(':')[1]) {
        const cases = before.label.split(':')[3];
        if (cases) places[places.length - 1] = { ...before, label: `${before.label}${tag.label.split(':')[3] ?? ''}` };
      }
      continue;
    }
    places.push(tag);
  }
  return places;
}

const WAYS: readonly (readonly [label: string, standing: Standing])[] = [
  ['way:fled', 'fled'],
  ['way:to', 'to'],
  ['way:from', 'from'],
  ['way:in', 'in'],
  ['way:by', 'by'],
  ['way:with', 'with'],
  ['way:via', 'via'],
  ['way:of', 'of'],
];

/** The standing that an ending alone tells (`=from`). */
function forcedBy(cases: string): Standing | null {
  return cases.startsWith('=') ? (WAYS.find(([label]) => label === `way:${cases.slice(1)}`)?.[1] ?? null) : null;
}

function behind(starts: TagsAt, place: Tag, end: number): Standing {
  for (let at = place.to; at < Math.min(place.to + LOOK_AHEAD, end); at += 1) {
    const labels = starts.get(at)?.map((tag) => tag.label) ?? [];
    if (labels.some((label) => label.startsWith('place:') && at === place.to)) return 'bare';
    if (labels.includes('airport') && at <= place.to + 1) return 'in';
    const guards = starts.get(at + 1)?.some((tag) => tag.label === 'authority') === true;
    if (labels.includes('placeword') && !labels.includes('authority') && !guards && at <= place.to + 1) return 'bare';
    if (labels.includes('based') && at === place.to) return 'in';
    if (labels.includes('asker')) return 'asker';
    if (labels.includes('authority'))
      return starts.get(at + 1)?.some((tag) => tag.label === 'rank') ? 'national' : 'authority';
    if (labels.includes('person') || labels.some((label) => label.startsWith('profile:'))) return 'national';
  }
  return 'bare';
}

function wayOf(labels: readonly string[], cases: string): Standing | null {
  if (labels.includes('way:в')) {
    const located = cases.includes('l');
    const moved = cases.includes('a');
    if (located && moved) return 'in';
    return located ? 'in' : 'to';
  }
  if (labels.includes('way:into')) return 'in';
  for (const [label, standing] of WAYS) if (labels.includes(label)) return standing;
  return null;
}

/** "To the authorities in X". */
function isHandedOver(ends: TagsAt, at: number): boolean {
  const has = (end: number, label: string): boolean => ends.get(end)?.some((tag) => tag.label === label) ?? false;
  return has(at, 'authority') && (has(at - 1, 'way:to') || has(at - 2, 'way:to'));
}

function before(ends: TagsAt, tokens: readonly Token[], place: Tag, from: number, cases: string): Standing | null {
  for (let at = place.from; at > Math.max(from, place.from - LOOK_BACK); at -= 1) {
    const labels = ends.get(at)?.map((tag) => tag.label) ?? [];
    const way = at < place.from && labels.includes('way:в') ? 'in' : wayOf(labels, cases);
    if (way !== null) {
      if (way === 'in' && (ends.get(at - 1) ?? []).some((tag) => tag.label === 'office')) return 'post';
      if (way === 'in' && isHandedOver(ends, at - 1)) return 'to';
      if (way === 'of' && (ends.get(at - 1) ?? []).some((tag) => tag.label === 'authority')) return 'authority';
      return way;
    }
    if (labels.includes('authority') && !labels.includes('way:skip')) return cases.includes('g') ? 'authority' : null;
    if (cases.includes('g') && labels.includes('asker')) return 'asker';
    if (cases.includes('g') && labels.includes('person')) return 'national';
    if (!labels.includes('way:skip') || tokens[at - 1]?.norm === ',') return null;
  }
  return null;
}

function standingOf(sort: string, found: Standing | null, after: Standing): Standing {
  if (sort === 'war') return 'of';
  if (sort === 'people') return found === 'by' || found === 'to' ? found : 'national';
  if (sort === 'authority') return found === 'to' || found === 'by' || found === 'fled' ? found : 'authority';
  if (sort === 'adjective') {
    if (found === 'fled' || found === 'asker') return found;
    if (after === 'authority' && (found === 'to' || found === 'by' || found === 'with')) return found;
    if (after !== 'bare') return after;
    return found === null || found === 'of' || found === 'by' ? 'national' : found;
  }
  if (after === 'in') return 'in';
  if (after === 'asker' || (found === null && after === 'authority')) return after;
  return found ?? 'bare';
}

/** The states named in a sentence with their standing; places in a row share the standing of the first. */
export function placesOf(tokens: readonly Token[], tags: readonly Tag[], range: Range): Place[] {
  const starts = indexTags(tags, (tag) => tag.from);
  const ends = indexTags(tags, (tag) => tag.to);
  const places: Place[] = [];
  for (const tag of placeTags(tags)) {
    const [, code = '', sort = '', written = ''] = tag.label.split(':');
    const cases = sort === 'adjective' ? written || adjectiveCases(tokens[tag.from]?.norm ?? '') : written;
    const forced = forcedBy(cases);
    const possessive = tokens[tag.to - 1]?.possessive ?? false;
    const looksAhead =
      (sort === 'adjective' && written === '') || possessive || forced === 'of' || (tokens[tag.to]?.joined ?? false);
    const after = looksAhead ? behind(starts, tag, range.to) : 'bare';
    let standing = standingOf(sort, before(ends, tokens, tag, range.from, cases), after);
    if (sort !== 'adjective' && standing === 'bare' && cases === 'd') standing = 'to';
    if (forced !== null && !(forced === 'of' && after !== 'bare')) standing = forced;
    if (forced === 'of' && after === 'national') standing = after;
    const last = places.at(-1);
    if (standing === 'in' && isUndeclined(cases) && (last?.standing === 'from' || isSent(tags, tag))) standing = 'to';
    if (standing === 'with' && isUndeclined(cases) && isLeft(tags, tag)) standing = 'from';
    if (sort !== 'adjective' && cases.includes('d') && isGiven(tags, tag)) standing = 'to';
    const between = last ? tokens.slice(last.to, tag.from) : [];
    const row =
      last !== undefined && between.length > 0 && between.length < 4 && between.every((one) => JOINING.has(one.norm));
    if (row && last && standing === 'bare' && last.sort !== 'adjective') standing = last.standing;
    if (standing === 'fled' && tokens[tag.from - 1]?.norm === 'from' && tokens[tag.to]?.norm === 'to')
      standing = 'from';
    const onwards = (starts.get(tag.to) ?? []).some(({ label }) => label === 'way:to');
    if (standing === 'of' && onwards && sort !== 'adjective') standing = 'from';
    const into = standing === 'in' && (ends.get(tag.from) ?? []).some(({ label }) => label === 'way:into');
    places.push({ code, sort, cases: into ? INTO : cases, standing, from: tag.from, to: tag.to });
  }
  return places;
}
