import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { ACTS } from './acts.js';
import { CUES } from './cues.js';
import { DESK } from './desk.js';
import { NAMES } from './names.js';
import { PAPERS } from './papers.js';
import { PEOPLE } from './people.js';
import { placesInContext } from './places.js';
import { inBothScripts, withNumbers } from './scripts.js';
import { STATES } from './states.js';

/** A row of states may run over several lines. */
const WRAPPED = /\n {4,}(?=\S)/g;

/** All the reader knows of Chinese. */
export function chinese(): LanguageKnowledge {
  const places = knowledgeOf({
    phrases: {},
    names: NAMES,
    states: STATES.replace(WRAPPED, ' '),
    declension: [],
    misleading: ['蒙古'],
    postposed: false,
    base: null,
  });
  const phrases = joinEntries(...[ACTS, CUES, PEOPLE, PAPERS, DESK].map((text) => entriesOf(withNumbers(text))));
  return { ...places, phrases: inBothScripts({ ...phrases, ...placesInContext(places.phrases) }) };
}
