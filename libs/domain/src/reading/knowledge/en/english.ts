import type { LanguageKnowledge } from '../entries.js';
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

/** All the reader knows of English. */
export function english(): LanguageKnowledge {
  return {
    verbs: { ...ACT_VERBS, ...CUE_VERBS, ...INSTRUMENT_VERBS, ...PROTECTION_VERBS },
    phrases: {
      ...ACT_NOUNS,
      ...CUE_PHRASES,
      ...LINK_PHRASES,
      ...ACTOR_PHRASES,
      ...PEOPLE_PHRASES,
      ...INSTRUMENT_PHRASES,
      ...INSTRUMENT_DETAILS,
      ...PROTECTION_PHRASES,
      ...englishPlaces(),
    },
    inflect: inflectEnglish,
    formOf: formOfEnglish,
  };
}
