import type { LanguageKnowledge } from '../entries.js';
import { russianPlaces } from '../states.js';
import { ACTS } from './acts.js';
import { CUES } from './cues.js';
import { formOfRussian, inflectRussian } from './inflect.js';
import { INSTRUMENTS } from './instruments.js';
import { PEOPLE } from './people.js';
import { PROTECTION } from './protection.js';

/** All the reader knows of Russian. */
export function russian(): LanguageKnowledge {
  return {
    verbs: {},
    phrases: { ...ACTS, ...CUES, ...PEOPLE, ...INSTRUMENTS, ...PROTECTION, ...russianPlaces() },
    inflect: inflectRussian,
    formOf: formOfRussian,
  };
}
