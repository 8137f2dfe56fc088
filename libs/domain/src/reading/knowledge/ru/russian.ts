import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { russianPlaces } from '../states.js';
import { ACTS_OF_ABDUCTION } from './acts-abduct.js';
import { ACTS_OF_ARREST } from './acts-arrest.js';
import { ACTS_OF_HARM } from './acts-harm.js';
import { ACTS_OF_ORIGIN } from './acts-origin.js';
import { ACTS_OF_PRESSURE } from './acts-press.js';
import { ACTS_OF_RETURN } from './acts-return.js';
import { AUTHORITIES } from './authorities.js';
import { CUES_OF_ANSWERS } from './cues-answers.js';
import { CUES_OF_STANCES } from './cues-stances.js';
import { formOfRussian, inflectRussian } from './inflect.js';
import { LINKS } from './links.js';
import { NO_PLACES } from './no-places.js';
import { NOT_WATCHED } from './not-watched.js';
import { PAPERS_OF_A_CASE } from './papers-case.js';
import { PEOPLE_BY_PROFILE } from './people-profiles.js';
import { PEOPLE_BY_SIGNS } from './people-signs.js';
import { PROTECTION_DOORS } from './protection-doors.js';
import { PROTECTION_SHUT } from './protection-shut.js';
import { TREATY_STEPS } from './treaty-steps.js';
import { TREATY_TOPICS } from './treaty-topics.js';
import { WATCHING } from './watching.js';

/** All the reader knows of Russian. */
export function russian(): LanguageKnowledge {
  return {
    verbs: {},
    phrases: joinEntries(
      ACTS_OF_RETURN,
      ACTS_OF_ARREST,
      ACTS_OF_ABDUCTION,
      ACTS_OF_HARM,
      ACTS_OF_PRESSURE,
      ACTS_OF_ORIGIN,
      CUES_OF_ANSWERS,
      CUES_OF_STANCES,
      LINKS,
      NO_PLACES,
      PAPERS_OF_A_CASE,
      TREATY_TOPICS,
      TREATY_STEPS,
      WATCHING,
      PROTECTION_DOORS,
      PROTECTION_SHUT,
      PEOPLE_BY_PROFILE,
      PEOPLE_BY_SIGNS,
      AUTHORITIES,
      NOT_WATCHED,
      russianPlaces(),
    ),
    inflect: inflectRussian,
    formOf: formOfRussian,
  };
}
