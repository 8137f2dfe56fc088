/** Is a state the goal of a return, where the ending of its name does not tell? */
import type { Tag } from './lexicon.js';

/** True where the form of a name may be the place as well as the goal. */
export function isUndeclined(cases: string): boolean {
  return cases.includes('l') && cases.includes('a');
}

const SENT_WITHIN = 6;

/** "Deported to Baku": the name has one form for all cases, the verb before it tells the way. */
export function isSent(tags: readonly Tag[], place: Tag): boolean {
  return tags.some(
    (tag) =>
      (tag.label.startsWith('act:return') || tag.label === 'noun:return') &&
      tag.to <= place.from &&
      place.from - tag.to < SENT_WITHIN,
  );
}

/** "The surrender of somebody to X", where the noun is followed by the dative. */
export function isGiven(tags: readonly Tag[], place: Tag): boolean {
  return tags.some((tag) => tag.label === 'noun:given' && tag.to === place.from);
}

const LEFT_WITHIN = 4;

/** "С Бали депортировали": the preposition is that of company as well as of leaving. */
export function isLeft(tags: readonly Tag[], place: Tag): boolean {
  return tags.some(
    (tag) => tag.label.startsWith('act:return') && tag.from >= place.to && tag.from - place.to < LEFT_WITHIN,
  );
}
