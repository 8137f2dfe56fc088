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
import { AZERBAIJANI_VERBS } from './verbs.js';

/** Endings with the letter that only Azerbaijani has. */
const OWN = ` də:=in dən:=from yə:=to ə:=to dəki:=in dakı:=in ndə:=in ndən:=from nə:=to ni:a nı:a nu:a nü:a
  u:a ü:a  ndəki:=in ndakı:=in ylə:=with lə:=with dadır:=in dədir:=in daykən:=in`;

/** All the reader knows of Azerbaijani. */
export function azerbaijani(): LanguageKnowledge {
  return knowledgeOf({
    phrases: joinEntries(
      ...[ACT_PHRASES, CUE_PHRASES, PEOPLE, PAPER_PHRASES].map(entriesOf),
      ...[ACTS, CUES, PAPER_VERBS].map((text) => verbEntries(text, AZERBAIJANI_VERBS)),
    ),
    names: NAMES,
    states: `${STATES}\n${CITIES}`,
    declension: turkicForms('latin').map(([ends, forms]) => [ends, `${forms}${OWN}`] as const),
    misleading: [],
    postposed: false,
    base: /m[əa][kq]$|m[əa]s[iı](?:n[əaiı]n?)?$/,
  });
}
