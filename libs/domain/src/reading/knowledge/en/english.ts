import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { englishPlaces } from '../states.js';
import { ACT_NOUNS, ACT_VERBS } from './acts.js';
import { ACTOR_PHRASES } from './actors.js';
import { CUE_PHRASES, CUE_VERBS } from './cues.js';
import { formOfEnglish, inflectEnglish } from './inflect.js';
import { INSTRUMENT_DETAILS } from './instrument-details.js';
import { INSTRUMENT_PHRASES, INSTRUMENT_VERBS } from './instruments.js';
import { LINK_PHRASES } from './links.js';
import { PEOPLE_PHRASES } from './people.js';
import { PROTECTION_PHRASES, PROTECTION_VERBS } from './protection.js';
import { WIDER_ACT_NOUNS, WIDER_ACT_VERBS } from './wider-acts.js';
import { WIDER_CUE_PHRASES, WIDER_CUE_VERBS } from './wider-cues.js';
import { WIDER_PAPER_PHRASES, WIDER_PAPER_VERBS } from './wider-papers.js';
import { WIDER_PEOPLE } from './wider-people.js';

/** All the reader knows of English. */
export function english(): LanguageKnowledge {
  return {
    verbs: joinEntries(
      ACT_VERBS,
      CUE_VERBS,
      INSTRUMENT_VERBS,
      PROTECTION_VERBS,
      WIDER_ACT_VERBS,
      WIDER_CUE_VERBS,
      WIDER_PAPER_VERBS,
    ),
    phrases: joinEntries(
      ACT_NOUNS,
      CUE_PHRASES,
      LINK_PHRASES,
      ACTOR_PHRASES,
      PEOPLE_PHRASES,
      INSTRUMENT_PHRASES,
      INSTRUMENT_DETAILS,
      PROTECTION_PHRASES,
      WIDER_ACT_NOUNS,
      WIDER_CUE_PHRASES,
      WIDER_PAPER_PHRASES,
      WIDER_PEOPLE,
      englishPlaces(),
    ),
    inflect: inflectEnglish,
    formOf: formOfEnglish,
  };
}
