import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { ACTS } from './acts.js';
import { CUES } from './cues.js';
import { DESK } from './desk.js';
import { placesWithPrefixes, withForms } from './forms.js';
import { NAMES } from './names.js';
import { PAPERS } from './papers.js';
import { PEOPLE } from './people.js';
import { STATES } from './states.js';

/** A row of states may run over several lines. */
const WRAPPED = /\n {4,}(?=\S)/g;

/** All the reader knows of Arabic. */
export function arabic(): LanguageKnowledge {
  const places = knowledgeOf({
    phrases: {},
    names: NAMES,
    states: STATES.replace(WRAPPED, ' '),
    declension: [['', ':g']],
    misleading: ['عُمان', 'قطر', 'المملكة العربية السعودية'],
    postposed: true,
    base: null,
  });
  const phrases = joinEntries(...[ACTS, CUES, PEOPLE, PAPERS, DESK].map(entriesOf));
  return { ...places, phrases: { ...withForms(phrases), ...placesWithPrefixes(places.phrases) } };
}
