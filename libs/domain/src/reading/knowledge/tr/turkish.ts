import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { turkicForms } from '../turkic.js';
import { verbEntries } from '../turkic-verbs.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { ACT_PHRASES, ACTS } from './acts.js';
import { CITIES } from './cities.js';
import { CUE_PHRASES, CUES } from './cues.js';
import { NAMES } from './names.js';
import { PAPER_PHRASES, PAPER_VERBS } from './papers.js';
import { PEOPLE } from './people.js';
import { STATES } from './states.js';
import { TURKISH_VERBS } from './verbs.js';

/** Endings of a name whose last part is possessive (`Federasyonu'ndan`). */
const POSSESSED = " 'ndaki:=in 'ndeki:=in 'ni:a 'nu:a 'nca:=by 'nce:=by 'ca:=by 'ce:=by";

/** All the reader knows of Turkish. */
export function turkish(): LanguageKnowledge {
  return knowledgeOf({
    phrases: joinEntries(
      ...[ACT_PHRASES, CUE_PHRASES, PEOPLE, PAPER_PHRASES].map(entriesOf),
      ...[ACTS, CUES, PAPER_VERBS].map((text) => verbEntries(text, TURKISH_VERBS)),
    ),
    names: NAMES,
    states: `${STATES}\n${CITIES}`,
    declension: turkicForms('apostrophe').map(([ends, forms]) => [ends, `${forms}${POSSESSED}`] as const),
    misleading: ['Çad', 'Mali', 'Van'],
    postposed: false,
    base: /m[ae]k$|m[ae]s[iı](?:n[aeiı]n?)?$/,
  });
}
