import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { russianPlaces } from '../states.js';
import { ACTS } from './acts.js';
import { CUES } from './cues.js';
import { formOfRussian, inflectRussian } from './inflect.js';
import { INSTRUMENTS } from './instruments.js';
import { NEWSROOM } from './newsroom.js';
import { PEOPLE } from './people.js';
import { PROTECTION } from './protection.js';
import { WIDER_ACTS } from './wider-acts.js';
import { WIDER_CUES } from './wider-cues.js';
import { WIDER_PAPERS } from './wider-papers.js';
import { WIDER_PEOPLE } from './wider-people.js';

/** All the reader knows of Russian. */
export function russian(): LanguageKnowledge {
  return {
    verbs: {},
    phrases: joinEntries(
      ACTS,
      CUES,
      PEOPLE,
      INSTRUMENTS,
      PROTECTION,
      WIDER_ACTS,
      WIDER_CUES,
      WIDER_PAPERS,
      WIDER_PEOPLE,
      NEWSROOM,
      russianPlaces(),
    ),
    inflect: inflectRussian,
    formOf: formOfRussian,
  };
}
