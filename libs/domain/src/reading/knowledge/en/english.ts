import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { englishPlaces } from '../states.js';
import { ACT_NOUNS, ACT_VERBS } from './acts.js';
import { ACTOR_PHRASES } from './actors.js';
import { AGENCY_ACT_NOUNS } from './agency-act-nouns.js';
import { AGENCY_ACTORS } from './agency-actors.js';
import { AGENCY_ACT_VERBS } from './agency-acts.js';
import { AGENCY_CUE_PHRASES } from './agency-cue-phrases.js';
import { AGENCY_CUE_VERBS } from './agency-cues.js';
import { AGENCY_DOOR_PHRASES } from './agency-door-phrases.js';
import { AGENCY_DOOR_VERBS } from './agency-doors.js';
import { AGENCY_HARM_VERBS } from './agency-harm.js';
import { AGENCY_PAPER_PHRASES } from './agency-paper-phrases.js';
import { AGENCY_PAPER_VERBS } from './agency-papers.js';
import { AGENCY_PROFILES } from './agency-profiles.js';
import { AGENCY_SIGNS } from './agency-signs.js';
import { AGENCY_SYSTEM_PHRASES } from './agency-systems.js';
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
      AGENCY_PAPER_VERBS,
      AGENCY_DOOR_VERBS,
      AGENCY_CUE_VERBS,
      AGENCY_ACT_VERBS,
      AGENCY_HARM_VERBS,
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
      AGENCY_ACT_NOUNS,
      AGENCY_CUE_PHRASES,
      AGENCY_DOOR_PHRASES,
      AGENCY_PAPER_PHRASES,
      AGENCY_ACTORS,
      AGENCY_PROFILES,
      AGENCY_SIGNS,
      AGENCY_SYSTEM_PHRASES,
      englishPlaces(),
    ),
    inflect: inflectEnglish,
    formOf: formOfEnglish,
  };
}
