import type { LanguageKnowledge } from '../entries.js';
import { joinEntries } from '../join.js';
import { entriesOf, knowledgeOf } from '../written.js';
import { CITIES } from './cities.js';
import { OTHER_NAMES } from './other-names.js';
import { LATIN_TOWNS } from '../latin-towns.js';
import { CORE } from './core.js';
import { NAMES } from './names.js';
import { STATES } from './states.js';
import { WIDER_ACTS } from './wider-acts.js';
import { WIDER_CUES } from './wider-cues.js';
import { WIDER_DOORS } from './wider-doors.js';
import { WIDER_IDIOMS } from './wider-idioms.js';
import { WIDER_PAPERS } from './wider-papers.js';
import { WIDER_PEOPLE } from './wider-people.js';
import { WIDER_SEIZED } from './wider-seized.js';
import { WIDER_SIGNS } from './wider-signs.js';

/** All the reader knows of Spanish. */
export function spanish(): LanguageKnowledge {
  return knowledgeOf({
    phrases: joinEntries(
      ...[
        CORE,
        WIDER_ACTS,
        WIDER_CUES,
        WIDER_DOORS,
        WIDER_PAPERS,
        WIDER_PEOPLE,
        WIDER_SEIZED,
        WIDER_SIGNS,
        WIDER_IDIOMS,
      ].map(entriesOf),
    ),
    names: NAMES,
    states: [STATES, CITIES, OTHER_NAMES, LATIN_TOWNS].join(''),
    declension: [],
    misleading: ['Chad', 'Mali', 'Omán'],
    postposed: true,
    base: /(?:ar|er|ir)(?:lo|la|los|las|le)?$/,
  });
}
