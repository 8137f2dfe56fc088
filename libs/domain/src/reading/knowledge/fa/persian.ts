import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { ACTS } from './acts.js';
import { CUES } from './cues.js';
import { DESK } from './desk.js';
import { NAMES } from './names.js';
import { PAPERS } from './papers.js';
import { PEOPLE } from './people.js';
import { STATES } from './states.js';
import { withLightVerbs } from './verbs.js';

/** A row of states may run over several lines. */
const WRAPPED = /\n {4,}(?=\S)/g;

/** All the reader knows of Persian. */
export function persian(): LanguageKnowledge {
  return knowledgeOf({
    phrases: joinEntries(...[ACTS, CUES, PEOPLE, PAPERS, DESK].map((text) => entriesOf(withLightVerbs(text)))),
    names: NAMES,
    states: STATES.replace(WRAPPED, ' '),
    declension: [['', ':g']],
    misleading: ['چک', 'کنگو   کینشاسا'],
    postposed: true,
    base: null,
  });
}
