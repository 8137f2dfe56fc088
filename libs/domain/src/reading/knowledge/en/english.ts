import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { englishPlaces } from '../states.js';
import { ACTORS_PHRASES } from './actors.js';
import { ACTS_ABDUCT_PHRASES, ACTS_ABDUCT_VERBS } from './acts-abduct.js';
import { ACTS_DETAIN_PHRASES, ACTS_DETAIN_VERBS } from './acts-detain.js';
import { ACTS_HARM_PHRASES, ACTS_HARM_VERBS } from './acts-harm.js';
import { ACTS_PRESS_PHRASES, ACTS_PRESS_VERBS } from './acts-press.js';
import { ACTS_RETURN_PHRASES, ACTS_RETURN_VERBS } from './acts-return.js';
import { CUES_AGAINST_PHRASES, CUES_AGAINST_VERBS } from './cues-against.js';
import { CUES_ASKING_PHRASES, CUES_ASKING_VERBS } from './cues-asking.js';
import { CUES_OUTLOOK_PHRASES, CUES_OUTLOOK_VERBS } from './cues-outlook.js';
import { formOfEnglish, inflectEnglish } from './inflect.js';
import { LINKS_PHRASES } from './links.js';
import { NOPLACE_PHRASES } from './noplace.js';
import { ORIGIN_ACTS_PHRASES, ORIGIN_ACTS_VERBS } from './origin-acts.js';
import { PROFILES_PHRASES } from './profiles.js';
import { PROTECTION_PHRASES } from './protection.js';
import { PROTECTION_ACTS_PHRASES, PROTECTION_ACTS_VERBS } from './protection-acts.js';
import { SIGNS_PHRASES } from './signs.js';
import { TREATIES_PHRASES } from './treaties.js';
import { TREATY_FORCE_PHRASES, TREATY_FORCE_VERBS } from './treaty-force.js';
import { TREATY_STEPS_PHRASES, TREATY_STEPS_VERBS } from './treaty-steps.js';
import { VETOES_PHRASES } from './vetoes.js';
import { WATCHING_PHRASES } from './watching.js';

/** All the reader knows of English. */
export function english(): LanguageKnowledge {
  return {
    verbs: joinEntries(
      ACTS_RETURN_VERBS,
      ACTS_DETAIN_VERBS,
      ACTS_ABDUCT_VERBS,
      ACTS_HARM_VERBS,
      ACTS_PRESS_VERBS,
      CUES_AGAINST_VERBS,
      CUES_ASKING_VERBS,
      CUES_OUTLOOK_VERBS,
      TREATY_STEPS_VERBS,
      TREATY_FORCE_VERBS,
      PROTECTION_ACTS_VERBS,
      ORIGIN_ACTS_VERBS,
    ),
    phrases: joinEntries(
      ACTS_RETURN_PHRASES,
      ACTS_DETAIN_PHRASES,
      ACTS_ABDUCT_PHRASES,
      ACTS_HARM_PHRASES,
      ACTS_PRESS_PHRASES,
      CUES_AGAINST_PHRASES,
      CUES_ASKING_PHRASES,
      CUES_OUTLOOK_PHRASES,
      TREATIES_PHRASES,
      TREATY_STEPS_PHRASES,
      TREATY_FORCE_PHRASES,
      WATCHING_PHRASES,
      PROTECTION_PHRASES,
      PROTECTION_ACTS_PHRASES,
      ORIGIN_ACTS_PHRASES,
      ACTORS_PHRASES,
      PROFILES_PHRASES,
      SIGNS_PHRASES,
      VETOES_PHRASES,
      NOPLACE_PHRASES,
      LINKS_PHRASES,
      englishPlaces(),
    ),
    inflect: inflectEnglish,
    formOf: formOfEnglish,
  };
}
